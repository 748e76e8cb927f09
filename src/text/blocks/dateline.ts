const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,6}\\.?';
const DATE = `(?:,\\s(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?)`;
const WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|d[aeio]s?|al|la|el)";
const CITY = `\\p{Lu}[\\p{L}.'’-]+(?:[ /]${WORD}|,\\s(?!${MONTH}\\s\\d)${WORD}){0,4}`;
const CAPITALS = `\\p{Lu}{3}[\\p{Lu} .'’/-]{0,30}(?:,\\s(?:\\p{Lu}[\\p{Lu}.]+|(?!${MONTH}\\s\\d)\\p{Lu}[\\p{L}.]+))?`;
const CREDIT = '(?:\\(\\p{Lu}[\\p{L} ./&-]{1,40}\\)|/\\p{Lu}[\\p{L} .-]{1,24}/\\.?)';
const AGENCY = '\\((?:Reuters|REUTERS|AP|AFP|CNN|UPI|BBC|Bloomberg|Xinhua|TASS|EFE|ANI|PTI|DPA|ANSA)\\)';
const DASH = '[-–—]{1,2}';

const FORMS = [
  `${CITY}${DATE}\\.?\\s*${CREDIT}\\s*(?:${DASH}|:)?`, // HAVANA, Apr 20 (Prensa Latina)
  `${CITY}\\s*${CREDIT}\\s*${DASH}`, // PORT AMARO (AP) —
  `${CITY}${DATE}\\s*(?:${DASH}\\s|:)`, // Oslo, 4 June —
  `(?:${MONTH}\\s\\d{1,2}\\s)?${AGENCY}\\s*${DASH}`, // (Reuters) -
  `${CAPITALS}${DATE}?\\s*(?:${DASH}\\s|:)`, // LONDON —
  `\\p{Lu}[\\p{L}.'’-]+,\\s\\p{Lu}[\\p{L}.'’-]+\\s[–—]`, // Taipei, Taiwan —
];

/** What every dateline has in it: most lines have none near their start, and need no closer look. */
export const DATELINE_MARK = /[-–—:(/]/;

/** The place, date and agency that news copy begins with, up to its dash. */
export const DATELINE = new RegExp(
  `^(?!FILE|PHOTO|WATCH|NOTE|UPDATE|Q:|A:)(?:${FORMS.join('|')})\\s*(?=["“‘'(]?[\\p{Lu}\\p{N}$€£])`,
  'u',
);
