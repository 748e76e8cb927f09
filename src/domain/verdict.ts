/** When a verdict may be given, and when it no longer stands on the evidence it was given on. */
import { RuleBroken } from './errors.ts';
import { listInWords, type Support } from './support.ts';
import type { Conclusion } from './vocabulary.ts';

/** Two, because one reporting source repeated is still one. */
export const ORIGINS_FOR_CORROBORATION = 2;

export interface VerdictRequest {
  conclusion: Conclusion;
  reason: string;
  overrideReason: string;
  /** The standing verdict its reviewer saw, null for none; not given where none was looked at. */
  seen?: number | null | undefined;
}

/** Refuses a verdict the evidence does not carry: corroborated needs two independent origins or an override with a reason. */
export function checkVerdict(request: VerdictRequest, support: Support): void {
  if (request.conclusion === 'corroborated') checkCorroboration(request, support);
  else if (request.reason === '') {
    throw new RuleBroken('Say why.', { reason: `A claim marked ${request.conclusion} needs a reason.` });
  }
}

/** Whether a verdict stands only by an override: corroborated, without two independent origins. */
export function needsOverride({ conclusion }: { conclusion: Conclusion }, support: Support): boolean {
  return conclusion === 'corroborated' && support.origins.length < ORIGINS_FOR_CORROBORATION;
}

function checkCorroboration(request: VerdictRequest, support: Support): void {
  if (!needsOverride(request, support) || request.overrideReason !== '') return;
  throw new RuleBroken(
    'This claim has one origin. It takes two independent ones, or an override with a reason.',
    {
      overrideReason: 'Say why it stands without a second independent origin.',
    },
  );
}

/** Whether the evidence has changed since the verdict was given. */
export function isStale(verdict: { evidenceHash: string }, support: Support): boolean {
  return verdict.evidenceHash !== support.hash;
}

/** What a verdict stands on, in words: the names of the origins, and on whose word alone the claim rests, null where on none. */
export interface Footing {
  conclusion: Conclusion | null;
  originNames: string[];
  claimant: string | null;
  contradictions: number;
}

/** What would change the verdict, in a sentence. `independent`: how many of the origins count. */
export function whatWouldChange(
  { conclusion, originNames, claimant, contradictions }: Footing,
  independent: number,
): string {
  if (conclusion === 'corroborated') {
    if (contradictions > 0)
      return 'An accepted contradiction stands against it: rule on it or withdraw the verdict.';
    return 'An accepted contradiction, or the loss of one of its origins, would reopen it.';
  }
  if (contradictions > 0) return 'The contradiction must be settled before it can be called corroborated.';
  const names = listInWords(originNames);
  if (independent >= ORIGINS_FOR_CORROBORATION)
    return `It stands on ${names}: it can be marked corroborated.`;
  const word = claimant === null ? '' : ` that does not rest on the word of ${claimant}`;
  return `It needs one origin other than ${names}${word}.`;
}
