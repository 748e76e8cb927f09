import { moment } from '../../domain/words.ts';
import type { OriginRulingView, Origins, OriginView } from '../../services/origins/load-origins.ts';
import type { FormModel } from '../forms/submit.ts';
import { originGraph } from './origin-graph.ts';
import { day } from './words.ts';

/** The form of an article, or of a word to take back, that was refused, as it is shown again. */
export type RefusedOrigin = { form: FormModel } & ({ articleId: number } | { rulingId: number });

/** The picture of a dossier's origins with its legend: each origin with its numbered articles. */
export function originPicture({ all, rulings }: Origins) {
  const ordered = all.toSorted((a, b) => b.members.length - a.members.length);
  const listed = ordered.flatMap(({ members }) => members);
  const numbers = new Map(listed.map(({ articleId }, index) => [articleId, index + 1]));
  return {
    origins: ordered.map((origin) => originEntry(origin, numbers)),
    graph: ordered.length > 0 ? originGraph(ordered, rulings, numbers) : '',
  };
}

/** The origins page: the picture, each origin with its articles and reasons, and what editors decided. `refused` '' where nothing was. */
export function originsModel(origins: Origins, refused: RefusedOrigin | '') {
  const picture = originPicture(origins);
  return {
    ...picture,
    articles: picture.origins.flatMap(({ id, members }) =>
      members.map(({ articleId, number, title }) => ({ articleId, number, title, originId: id })),
    ),
    rulings: origins.rulings.toReversed().map(rulingEntry),
    refused,
  };
}

function originEntry({ id, name, members }: OriginView, numbers: ReadonlyMap<number, number>) {
  return {
    id,
    name,
    /** An article that goes back to nothing else is called like its origin. */
    isOwn: members.length === 1 && name === `“${members[0]?.title}”`,
    seen: members.map(({ articleId }) => articleId).join(' '),
    members: members.map(({ articleId, title, source, published, reason, decidedBy }) => ({
      ...{ articleId, title, reason, source: source ?? '' },
      number: numbers.get(articleId) ?? 0,
      published: published === null ? 'date unknown' : day(published),
      decidedBy: decidedBy === 'machine' ? '' : decidedBy,
    })),
  };
}

function rulingEntry({ id, version, ruling, article, others, reason, reviewer, at }: OriginRulingView) {
  return { id, version, isOne: ruling === 'one', article, others, reason, reviewer, at: moment(at) };
}
