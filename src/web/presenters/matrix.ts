import type { SharedClaims } from '../../services/pictures.ts';
import type { Standing } from '../../services/standings.ts';
import { stateLabel, type StateLabel } from './claim-state.ts';

/** What one source has to a claim. `claimId` is its own claim, 0 where it has none. */
export interface MatrixCell {
  kind: 'says' | 'differs' | 'none';
  words: string;
  claimId: number;
}

/** Claims that more than one article makes, against the sources that make most of them. */
export interface Matrix {
  columns: string[];
  rows: {
    claimId: number;
    text: string;
    cells: MatrixCell[];
    origins: number;
    label: StateLabel;
    others: string;
  }[];
  /** How many claims are shared in all. */
  total: number;
}

/** More columns than these no page has room for: what further sources say is counted. */
const MOST_COLUMNS = 9;
const WORDS = { says: 'says so', differs: 'says otherwise', none: 'does not say' };

/** One row for each group of linked claims, written as the claim that comes first. */
export function matrixOf({ rows, claims, total }: SharedClaims): Matrix {
  const voices = rows.map((standing) => voicesOf(standing, claims));
  const columns = mostFrequent(voices.flatMap((said) => [...said.keys()]));
  return {
    columns,
    total,
    rows: rows.map((standing, index) => {
      const said = voices[index] ?? new Map<string, MatrixCell>();
      const others = [...said.keys()].filter((source) => !columns.includes(source)).length;
      return {
        claimId: standing.claimId,
        text: claims.get(standing.claimId)?.text ?? '',
        cells: columns.map((source) => said.get(source) ?? { kind: 'none', words: WORDS.none, claimId: 0 }),
        origins: standing.support.origins.length,
        label: stateLabel(standing.state),
        others: others === 0 ? '' : `and ${others} more`,
      };
    }),
  };
}

/** What each source says; one that says so and otherwise is shown with what it says otherwise. */
function voicesOf({ support }: Standing, claims: SharedClaims['claims']): Map<string, MatrixCell> {
  const voices = new Map<string, MatrixCell>();
  const say = (claimId: number, kind: 'says' | 'differs') => {
    const source = claims.get(claimId)?.source ?? '';
    if (kind === 'differs' || !voices.has(source)) voices.set(source, { kind, words: WORDS[kind], claimId });
  };
  for (const claimId of support.origins.flatMap(({ claimIds }) => claimIds)) say(claimId, 'says');
  for (const { claimId } of support.contradictions) say(claimId, 'differs');
  return voices;
}

function mostFrequent(sources: string[]): string[] {
  const counts = new Map<string, number>();
  for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_COLUMNS);
  return ranked.map(([source]) => source);
}
