import type { ClaimKind, Token } from '../types.ts';

interface Signals {
  hasWhen: boolean;
  hasQuantity: boolean;
  speaker: string | null;
}

const BASE: Record<ClaimKind, { score: number; reason: string }> = {
  event: { score: 0.55, reason: 'says that something happened' },
  role: { score: 0.5, reason: 'says who holds a post' },
  fact: { score: 0.45, reason: 'says how things are' },
  forecast: { score: 0.25, reason: 'about what is to come, so not settled yet' },
  opinion: { score: 0.1, reason: 'a judgement that no source can settle' },
};

const CAUSAL =
  /\b(?:because|caused|due to|led to|leads to|as a result|results? in|more than|less than|fewer than|higher|lower|largest|biggest|first|most|record|only)\b/i;
const VAGUE = /^(?:it|this|that|these|those|they|he|she|some|many|there)\b/i;

/** How far a claim is worth checking, from 0 to 1, and why: figures, dates and names can be compared with other sources. */
export function checkworthiness(
  kind: ClaimKind,
  text: string,
  tokens: Token[],
  signals: Signals,
): { score: number; reason: string } {
  if (text.includes('?') && /\?["”’]?\s*$/.test(text)) return { score: 0, reason: 'a question' };
  const named = tokens.some((token) => token.pos === 'PROPN');
  const points: [boolean, number, string][] = [
    [signals.hasQuantity, 0.2, 'a figure'],
    [signals.hasWhen, 0.1, 'a date'],
    [named, 0.1, 'a name'],
    [CAUSAL.test(text), 0.05, 'a comparison or a cause'],
  ];
  const held = points.filter(([present]) => present);
  const gain = held.reduce((sum, [, score]) => sum + score, 0) * (kind === 'opinion' ? 0.5 : 1);
  const loss = VAGUE.test(text) && !named ? 0.15 : 0;
  const base = BASE[kind];
  const reason =
    held.length === 0
      ? base.reason
      : `${base.reason}; names ${listed(held.map(([, , word]) => word))} to compare`;
  return { score: round(Math.min(1, Math.max(0, base.score + gain - loss))), reason };
}

function listed(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
