/** A claim's words with the machine's insertions marked. */
import { claimWords } from '../insertions.ts';
import { markup, type Markup } from '../markup.ts';
import type { ReportClaim } from '../model.ts';

/** The text of a claim; an insertion is an `ins` in brackets that says what it stands for. */
export function claimText(claim: ReportClaim): Markup {
  const parts = claimWords(claim).map(({ text, standsFor }) =>
    standsFor === null
      ? markup`${text}`
      : standsFor === ''
        ? markup`<ins title="Written by a reviewer">[${text}]</ins>`
        : markup`<ins title="Put in by the machine; it rests on ${standsFor}">[${text}]</ins>`,
  );
  return markup`${parts}`;
}
