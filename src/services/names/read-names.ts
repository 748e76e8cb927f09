/** Names as pages and reports read them: every form, where it stands, and what was decided. */
import { acceptedVariantsSchema, isOfName, waitsForPerson, type HouseStyle } from '../../domain/name-form.ts';
import { NotFound } from '../../domain/errors.ts';
import { JUDGEMENTS, wordsSchema, type Judgement } from '../../domain/vocabulary.ts';
import { groupBy } from '../../match/group-by.ts';
import { fold } from '../../match/names/fold.ts';
import { NAME_CLASSES, type NameClass } from '../../match/types.ts';
import { findQuotations } from '../../text/quotations.ts';
import { MENTION_KINDS, type MentionKind, type Span } from '../../text/types.ts';
import type { Reads } from '../context.ts';
import { oneOf } from '../one-of.ts';

/** A name in a list with its other forms. `waiting`: how many of them a person has to say something about. */
export interface NameSummary {
  id: number;
  name: string;
  kind: MentionKind;
  variants: { form: string; class: NameClass }[];
  uses: number;
  waiting: number;
  houseForm: string | null;
}

export interface NameOccurrence {
  articleId: number;
  articleTitle: string;
  source: string | null;
  published: string | null;
  start: number;
  end: number;
  /** The block of the article it stands in. */
  blockId: number;
  /** Words of a quotation are never rewritten. */
  isQuoted: boolean;
  /** The words of the article; a part of the name where it stands for the full form. */
  quote: string;
  before: string;
  after: string;
}

export interface NameFormView {
  id: number;
  version: number;
  form: string;
  class: NameClass;
  reason: string;
  judgement: Judgement;
  occurrences: NameOccurrence[];
}

export interface HouseStyleView extends HouseStyle {
  id: number;
  version: number;
}

/** One name with all its forms. `rejected`: forms that a person said are somebody else's. */
export interface NameView {
  id: number;
  version: number;
  dossierId: number;
  name: string;
  kind: MentionKind;
  forms: NameFormView[];
  rejected: NameFormView[];
  houseStyle: HouseStyleView | null;
}

/** The names of a dossier that have a form with these words, accents and case aside: those that wait for a person first, then the most used. */
export async function listNames(reads: Reads, dossierId: number, words: string): Promise<NameSummary[]> {
  const entities = await reads.entity.findMany({
    where: { dossierId },
    select: { id: true, name: true, kind: true, houseStyle: { select: { form: true } } },
  });
  const aliases = await reads.alias.findMany({
    where: { entity: { dossierId }, judgement: { not: 'rejected' } },
    select: { id: true, entityId: true, form: true, class: true, judgement: true },
    orderBy: { form: 'asc' },
  });
  const counts = await reads.mention.groupBy({
    by: ['aliasId'],
    where: { alias: { entity: { dossierId } } },
    _count: true,
  });
  const usesOf = new Map(counts.map(({ aliasId, _count: uses }) => [aliasId, uses]));
  const used = aliases.map((alias) => ({ ...alias, ...judgedForm(alias), uses: usesOf.get(alias.id) ?? 0 }));
  const formsOf = groupBy(used.filter(isShown), ({ entityId }) => entityId);
  const wanted = fold(words).split(/\s+/u);
  return entities
    .flatMap((entity) => {
      const forms = formsOf.get(entity.id) ?? [];
      const isFound = forms.some(({ form }) => wanted.every((word) => fold(form).includes(word)));
      return isFound ? summaryOf(entity, forms) : [];
    })
    .sort(
      (a, b) =>
        Number(b.waiting > 0) - Number(a.waiting > 0) || b.uses - a.uses || (a.name < b.name ? -1 : 1),
    );
}

interface UsedForm {
  form: string;
  class: NameClass;
  judgement: Judgement;
  uses: number;
}

/** A form that stands nowhere any more, since its article was read again, is shown only where a person decided about it. */
const isShown = ({ uses, judgement }: Pick<UsedForm, 'uses' | 'judgement'>): boolean =>
  uses > 0 || judgement !== 'suggested';

function summaryOf(
  {
    id,
    name,
    kind,
    houseStyle,
  }: { id: number; name: string; kind: string; houseStyle: { form: string } | null },
  forms: UsedForm[],
): NameSummary {
  return {
    ...{ id, name, kind: oneOf(MENTION_KINDS, kind), houseForm: houseStyle?.form ?? null },
    variants: forms
      .filter(({ form }) => form !== name)
      .map(({ form, class: nameClass }) => ({ form, class: nameClass })),
    uses: forms.reduce((sum, { uses }) => sum + uses, 0),
    waiting: forms.filter(waitsForPerson).length,
  };
}

const judgedForm = (row: { class: string; judgement: string }) => ({
  class: oneOf(NAME_CLASSES, row.class),
  judgement: oneOf(JUDGEMENTS, row.judgement),
});

/** One name. Throws NotFound. */
export async function readName(reads: Reads, entityId: number): Promise<NameView> {
  const [name] = await readNames(reads, { id: entityId });
  if (!name) throw new NotFound('name');
  return name;
}

/** How many characters around an occurrence are shown. */
const CONTEXT = 60;

/** The names that fit, with all their forms and every place where each stands. */
export async function readNames(reads: Reads, where: object): Promise<NameView[]> {
  const rows = await reads.entity.findMany({
    where,
    orderBy: { id: 'asc' },
    include: {
      houseStyle: true,
      aliases: {
        orderBy: { id: 'asc' },
        include: { mentions: { orderBy: [{ revisionId: 'asc' }, { start: 'asc' }] } },
      },
    },
  });
  const texts = await textsOf(
    reads,
    rows.flatMap(({ aliases }) => aliases.flatMap(({ mentions }) => mentions)),
  );
  return rows.map(({ aliases, houseStyle, ...entity }) => {
    const forms = aliases.map(({ mentions, ...alias }): NameFormView => ({
      ...{ id: alias.id, version: alias.version, form: alias.form, reason: alias.reason },
      ...judgedForm(alias),
      occurrences: mentions.flatMap((mention) => occurrence(mention, texts.get(mention.revisionId))),
    }));
    return {
      ...{ id: entity.id, version: entity.version, dossierId: entity.dossierId, name: entity.name },
      kind: oneOf(MENTION_KINDS, entity.kind),
      forms: inOrder(
        forms.filter(
          (form) => form.judgement !== 'rejected' && isShown({ ...form, uses: form.occurrences.length }),
        ),
        entity.name,
      ),
      rejected: forms.filter(({ judgement }) => judgement === 'rejected'),
      houseStyle: houseStyle && readHouseStyle(houseStyle),
    };
  });
}

interface Text {
  body: string;
  blocks: { id: number; start: number; end: number }[];
  quotations: Span[];
  article: { id: number; title: string; published: string | null; source: { name: string } | null };
}

/** The texts that mentions stand in, each read once. */
async function textsOf(reads: Reads, mentions: { revisionId: number }[]): Promise<Map<number, Text>> {
  const ids = [...new Set(mentions.map(({ revisionId }) => revisionId))];
  const rows = await reads.revision.findMany({
    where: { id: { in: ids } },
    include: { article: { include: { source: true } }, blocks: { orderBy: { start: 'asc' } } },
  });
  return new Map(
    rows.map((row) => {
      const places = row.blocks.map(({ start, end }, block) => ({ start, end, block }));
      return [row.id, { ...row, quotations: findQuotations(row.body, places) }];
    }),
  );
}

/** The name first, then what counts as it, then what waits. */
function inOrder(forms: NameFormView[], name: string): NameFormView[] {
  const rank = (form: NameFormView): number => (form.form === name ? 0 : isOfName(form) ? 1 : 2);
  return forms.toSorted(
    (a, b) => rank(a) - rank(b) || b.occurrences.length - a.occurrences.length || (a.form < b.form ? -1 : 1),
  );
}

function occurrence(
  { start, end, quote }: { start: number; end: number; quote: string },
  text: Text | undefined,
): NameOccurrence[] {
  if (!text) return [];
  const { body, article, blocks, quotations } = text;
  const holds = (span: Span): boolean => span.start <= start && end <= span.end;
  return [
    {
      ...{ articleId: article.id, articleTitle: article.title, source: article.source?.name ?? null },
      ...{ published: article.published, start, end, quote },
      ...{ blockId: blocks.find(holds)?.id ?? 0, isQuoted: quotations.some(holds) },
      before: body.slice(Math.max(0, start - CONTEXT), start),
      after: body.slice(end, end + CONTEXT),
    },
  ];
}

interface HouseStyleRow extends Omit<HouseStyleView, 'accepted' | 'exceptions'> {
  accepted: string;
  exceptions: string;
}

function readHouseStyle(row: HouseStyleRow): HouseStyleView {
  const { id, version, form, scope, authority, validFrom } = row;
  return {
    ...{ id, version, form, scope, authority, validFrom },
    accepted: acceptedVariantsSchema.parse(JSON.parse(row.accepted)),
    exceptions: wordsSchema.parse(JSON.parse(row.exceptions)),
  };
}
