/** When a verdict may be given, and when it no longer stands on the evidence it was given on. */
import { RuleBroken } from './errors.ts';
import type { Support } from './support.ts';
import type { Conclusion } from './vocabulary.ts';

/** Two, because one reporting source repeated is still one. */
export const ORIGINS_FOR_CORROBORATION = 2;

export interface VerdictRequest {
  conclusion: Conclusion;
  reason: string;
  overrideReason: string;
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

/** What would change the verdict, in a sentence; `originNames` are those already behind the claim. */
export function whatWouldChange(
  conclusion: Conclusion | null,
  originNames: string[],
  contradictions: number,
): string {
  const names = listInWords(originNames);
  if (conclusion === 'corroborated') {
    if (contradictions > 0)
      return 'An accepted contradiction stands against it: rule on it or withdraw the verdict.';
    return 'An accepted contradiction, or the loss of one of its origins, would reopen it.';
  }
  if (contradictions > 0) return 'The contradiction must be settled before it can be called corroborated.';
  if (originNames.length < ORIGINS_FOR_CORROBORATION) return `It needs one origin other than ${names}.`;
  return `It stands on ${names}: it can be marked corroborated.`;
}

function listInWords(names: string[]): string {
  const last = names.at(-1) ?? 'its own';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
