/** The queue as its page shows it: sentences with their claims, and filters that say what each would leave. */
import { CLAIM_STATES, type ClaimState } from '../../domain/claim-state.ts';
import { count, day } from '../../domain/words.ts';
import type { ArticleSummary } from '../../services/articles/read-articles.ts';
import type { Facets, QueuedClaim, QueuedSentence } from '../../services/queue.ts';
import type { ReviewerView } from '../../services/sessions.ts';
import { queryWords, type QueueQuery } from '../forms/queue.ts';
import { url } from '../paths.ts';
import { claimEntry } from './claim-entry.ts';
import { stateLabel, type StateLabel } from './claim-state.ts';

/** A link of a filter: where it leads, whether it is on, and how many claims it leaves. */
interface FilterLink {
  id: string;
  word: string;
  href: string;
  isOn: boolean;
  claims: string;
  label: StateLabel | '';
}

interface FilterGroup {
  name: string;
  links: FilterLink[];
}

/** What the filters of the page are made from. */
export interface FilterSource {
  dossierId: number;
  query: QueueQuery;
  facets: Facets;
  mine: number;
}

/** The filters in groups; a value nobody asks for and that leaves nothing is not shown. */
export function filterGroups({ dossierId, query, facets, mine }: FilterSource): FilterGroup[] {
  const { filter } = query;
  const link = (
    id: string,
    word: string,
    change: QueueQuery['filter'],
    claims: number,
    label: StateLabel | '' = '',
  ): FilterLink => {
    const isOn = Object.entries(change).every(
      ([name, value]) => filter[name as keyof typeof filter] === value,
    );
    const undo = Object.fromEntries(Object.keys(change).map((name) => [name, undefined]));
    const next = { ...query, filter: { ...filter, ...(isOn ? undo : change) }, after: null };
    return {
      id: `filter-${id}`,
      word,
      isOn,
      label,
      claims: claims.toLocaleString('en-GB'),
      href: queueAddress(dossierId, next),
    };
  };
  const { totals, states, kinds, sources, speakers } = facets;
  const groups = [
    {
      name: 'State',
      links: CLAIM_STATES.map((state) =>
        link(
          `state-${state.replace(/ /g, '-')}`,
          stateLabel(state).word,
          { state },
          states[state],
          stateLabel(state),
        ),
      ),
    },
    {
      name: 'Only',
      links: [
        link('mine', 'Assigned to me', { assignee: mine }, totals.assigned),
        link('shared', 'In more than one article', { shared: true }, totals.shared),
        link('dated', 'With a date', { dated: true }, totals.dated),
        link('ambiguous', 'With ambiguous words', { ambiguous: true }, totals.ambiguous),
      ],
    },
    {
      name: 'Kind',
      links: kinds.map(({ value, word, claims }) => link(`kind-${value}`, word, { kind: value }, claims)),
    },
    {
      name: 'Source',
      links: sources.map(({ value, word, claims }) =>
        link(`source-${value}`, word, { source: value }, claims),
      ),
    },
    {
      name: 'Speaker',
      links: speakers.map(({ value, claims }, index) =>
        link(`speaker-${index}`, value, { speaker: value }, claims),
      ),
    },
  ];
  return groups
    .map(({ name, links }) => ({ name, links: links.filter(({ isOn, claims }) => isOn || claims !== '0') }))
    .filter(({ links }) => links.length > 0);
}

/** What is on beside the groups' values: each with the way to switch it off. */
export function filtersOn(
  { dossierId, query }: Pick<FilterSource, 'dossierId' | 'query'>,
  names: { article: string; source: string; assignee: string },
) {
  const { filter } = query;
  const words: Record<keyof typeof filter, string> = {
    state: filter.state === undefined ? '' : stateLabel(filter.state as ClaimState).word,
    source: names.source,
    kind: filter.kind ?? '',
    speaker: `${filter.speaker ?? ''} says`,
    article: names.article,
    assignee: `assigned to ${names.assignee}`,
    dated: 'with a date',
    ambiguous: 'with ambiguous words',
    shared: 'in more than one article',
    from: filter.from === undefined ? '' : `from ${day(filter.from)}`,
    to: filter.to === undefined ? '' : `to ${day(filter.to)}`,
    words: `“${filter.words ?? ''}”`,
  };
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => ({
      word: words[name as keyof typeof filter],
      href: queueAddress(dossierId, { ...query, filter: { ...filter, [name]: undefined }, after: null }),
    }));
}

/** The address of the queue that asks for this. */
export function queueAddress(dossierId: number, query: QueueQuery): string {
  const words = queryWords(query);
  return words === '' ? url('claims', dossierId) : `${url('claims', dossierId)}?${words}`;
}

/** The orders with their links. */
export function orderLinks(dossierId: number, query: QueueQuery) {
  const orders = { worth: 'Most worth checking', article: 'In reading order', newest: 'Newest' } as const;
  return Object.entries(orders).map(([order, word]) => ({
    word,
    isOn: query.order === order,
    href: queueAddress(dossierId, { ...query, order: order as QueueQuery['order'], after: null }),
  }));
}

/** The sentences of a page with their claims; `articles` gives each its source. */
export function queueEntries(
  sentences: QueuedSentence[],
  articles: Map<number, ArticleSummary>,
  reviewers: ReviewerView[],
) {
  const names = new Map(reviewers.map(({ id, name }) => [id, name]));
  return sentences.map(({ articleId, sentence, claims }) => {
    const article = articles.get(articleId);
    return {
      articleId,
      sentence,
      source: article?.source ?? article?.title ?? '',
      together: claims.map(chosenWords).join(' '),
      size: claims.length,
      claims: claims.map((claim) => queueEntry(claim, names)),
    };
  });
}

const chosenWords = ({ id, version }: QueuedClaim): string => `${id}.${version}`;

function queueEntry(claim: QueuedClaim, names: Map<number, string>) {
  const { hits } = claim;
  const isInText = hits?.text.some(({ hit }) => hit) ?? false;
  const entry = claimEntry(claim, claim.standing);
  return {
    ...entry,
    chosen: chosenWords(claim),
    words: isInText ? [] : entry.words,
    hits: isInText ? (hits?.text ?? []) : [],
    quoteHits: hits && !isInText ? hits.quote : [],
    assignee: claim.assigneeId === null ? '' : (names.get(claim.assigneeId) ?? ''),
    reason: claim.checkworthyReason,
  };
}

/** "1,204 claims", or what a search found. */
export function queueSummary(claims: number, { filter }: QueueQuery): string {
  return filter.words === undefined
    ? count(claims, 'claim')
    : `${count(claims, 'claim')} with “${filter.words}”`;
}
