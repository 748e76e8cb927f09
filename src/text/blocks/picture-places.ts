import type { Span } from '../types.ts';

const SIDE = '(?:left|right|cent(?:re|er)|middle|top|bottom|background|foreground)';
const PLACE = `(?:in (?:the )?)?(?:(?:far|top|bottom|upper|lower|front|back|second|third|fourth|fifth) )?(?:from (?:the )?)?${SIDE}(?: ${SIDE})?(?: (?:front|back|row))?`;

const FORMS = [
  `, ${PLACE}(?:(?:,| and) ${PLACE})*(?:,|(?=\\s*[.;]|$))`, // Anna Holt, left, greets Tom Reef, second from right.
  ` \\((?:${PLACE}|[LRC]|L-R|R-L|[LRC]{2})\\)`, // Anna Holt (left) greets Tom Reef (R).
  '^(?:\\(?L-R\\)?|(?:(?:seen|pictured) )?(?:from )?left(?: to right)?)[,:]? ', // From left, Anna Holt and Tom Reef
];
const PLACES = new RegExp(FORMS.join('|'), 'giu');

/** Where a caption says in which place of the picture somebody is seen, with the commas or brackets around it. */
export function findPicturePlaces(text: string): Span[] {
  return [...text.matchAll(PLACES)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
