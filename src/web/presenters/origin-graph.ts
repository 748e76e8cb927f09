/** The origins of a dossier as a picture: a ring an origin, a mark an article, a line what ties two of them. Always the same for the same origins. */
import { hierarchy, pack, type HierarchyCircularNode } from 'd3-hierarchy';
import type { OriginRulingView, OriginView } from '../../services/origins/load-origins.ts';

export interface GraphRing {
  id: number;
  x: number;
  y: number;
  r: number;
}

/** `number`: the one the article has in the list beside the picture. */
export interface GraphMark {
  articleId: number;
  number: number;
  label: string;
  x: number;
  y: number;
}

export interface GraphLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  kind: 'found' | 'editor' | 'apart';
  reason: string;
}

export interface OriginGraph {
  /** `min-x min-y width height`, as SVG wants it. */
  viewBox: string;
  width: number;
  height: number;
  radius: number;
  rings: GraphRing[];
  marks: GraphMark[];
  lines: GraphLine[];
}

const MARK_RADIUS = 15;
const INSIDE = 8;
const BETWEEN = 20;
const MARGIN = 3;

interface Place {
  origin?: OriginView;
  articleId?: number;
  children?: Place[];
}

type Spot = HierarchyCircularNode<Place>;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Lays the picture out. `numbers`: each article's number in the list. */
export function originGraph(
  origins: OriginView[],
  rulings: OriginRulingView[],
  numbers: ReadonlyMap<number, number>,
): OriginGraph {
  const root = packed(origins);
  const spots = new Map(root.leaves().map((leaf) => [leaf.data.articleId ?? 0, leaf]));
  const rings = root.children ?? [];
  return {
    ...frameOf(rings),
    radius: MARK_RADIUS,
    rings: rings.map(({ data, x, y, r }) => ({
      ...{ id: data.origin?.id ?? 0, x: tenths(x), y: tenths(y), r: tenths(r) },
    })),
    marks: origins
      .flatMap(({ members }) => members)
      .map(({ articleId, title, source }) => {
        const number = numbers.get(articleId) ?? 0;
        const { x, y } = spots.get(articleId) as Spot;
        const label = `${number}: ${title}, ${source ?? 'unknown source'}`;
        return { articleId, number, label, x: tenths(x), y: tenths(y) };
      }),
    lines: [...tieLines(origins, spots), ...apartLines(rulings, spots)],
  };
}

function packed(origins: OriginView[]): Spot {
  const tree: Place = {
    children: origins.map((origin) => ({
      origin,
      children: origin.members.map(({ articleId }) => ({ articleId })),
    })),
  };
  const layout = pack<Place>()
    .radius(() => MARK_RADIUS)
    .padding(({ depth }) => (depth === 0 ? BETWEEN : INSIDE));
  return layout(hierarchy(tree));
}

function frameOf(rings: Spot[]): Pick<OriginGraph, 'viewBox' | 'width' | 'height'> {
  const left = Math.min(...rings.map(({ x, r }) => x - r)) - MARGIN;
  const top = Math.min(...rings.map(({ y, r }) => y - r)) - MARGIN;
  const width = Math.ceil(Math.max(...rings.map(({ x, r }) => x + r)) - left + MARGIN);
  const height = Math.ceil(Math.max(...rings.map(({ y, r }) => y + r)) - top + MARGIN);
  return { viewBox: `${tenths(left)} ${tenths(top)} ${width} ${height}`, width, height };
}

/** Neighbours in an origin, in the order of their reports, that one tie holds: one line for each two, with all its reasons. */
function tieLines(origins: OriginView[], spots: Map<number, Spot>): GraphLine[] {
  const lines = new Map<string, GraphLine>();
  for (const { members, ties } of origins)
    for (const { kind, articleIds, reason } of ties) {
      const inside = members.map(({ articleId }) => articleId).filter((id) => articleIds.includes(id));
      inside.slice(1).forEach((id, index) => {
        const key = `${inside[index]} ${id}`;
        const earlier = lines.get(key);
        const isEditor = kind === 'editor' || earlier?.kind === 'editor';
        const reasons = earlier ? `${earlier.reason} ${reason}` : reason;
        lines.set(key, lineOf(spots, inside[index] ?? id, id, isEditor ? 'editor' : 'found', reasons));
      });
    }
  return [...lines.values()];
}

function apartLines(rulings: OriginRulingView[], spots: Map<number, Spot>): GraphLine[] {
  return rulings
    .filter(({ ruling }) => ruling === 'apart')
    .flatMap(({ article, others, reason }) =>
      others.slice(0, 1).map(({ id }) => lineOf(spots, article.id, id, 'apart', reason)),
    );
}

function lineOf(
  spots: Map<number, Spot>,
  from: number,
  to: number,
  kind: GraphLine['kind'],
  reason: string,
): GraphLine {
  const [a, b] = [spots.get(from) as Spot, spots.get(to) as Spot];
  return { x1: tenths(a.x), y1: tenths(a.y), x2: tenths(b.x), y2: tenths(b.y), kind, reason };
}
