// The forms are written for plain letters: with classes of Unicode in them they take a fifth of a second to compile.
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\\.?';
const DAY = `(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?`;
const DATE = `(?:[,.]\\s${DAY})`;
const NAME = "[A-Z][A-Za-z.'’-]+";
const WORD = "(?:[A-Z][A-Za-z.'’-]*|d[aeio]s?|al|la|el)";
const BRACKET = '(?:\\s\\[[A-Z][A-Za-z ]{1,30}\\])?'; // New Delhi [India]
const CITY = `${NAME}(?:[ /]${WORD}|,\\s(?!${MONTH}\\s\\d)${WORD}){0,4}${BRACKET}`;
const CAPITALS = `(?:ST\\. )?[A-Z]{3}[A-Z .'’/-]{0,30}(?:,\\s(?:[A-Z][A-Z.]+|(?!${MONTH}\\s\\d)[A-Z][A-Za-z.]+(?:\\s[A-Z][a-z]+)?))?`;
const KNOWN =
  '(?:Reuters|REUTERS|AP|AFP|CNN|UPI|BBC|Bloomberg|Xinhua|TASS|EFE|ANI|PTI|IANS|DPA|dpa|ANSA|CNA|VNA|Interfax|Yonhap|Kyodo|Anadolu|Prensa Latina)';
const CREDIT = '(?:\\((?:[A-Z][A-Za-z ./&-]{1,40}|dpa)\\)|/[A-Z][A-Za-z .-]{1,24}/\\.?)';
const AGENCY = `\\(${KNOWN}\\)`;
const DASH = '(?:[-–—]{1,2}|_)';

/** What may follow a city. */
const AFTER_CITY = [
  `${DATE}\\.?\\s*${CREDIT}\\s*(?:${DASH}|:)?`, // HAVANA, Apr 20 (Prensa Latina)
  `[,:]?\\s*${CREDIT}\\s*${DASH}`, // PORT AMARO (AP) —
  `${DATE}\\s(?:${DASH}\\s(?:RIA Novosti|TASS|Sputnik|Interfax|BelTA|Prime)\\.|/\\s\\d{1,2}:\\d{2}(?:\\s[ap]m)?\\s${CREDIT}\\.?)`, // MOSCOW, May 3 - TASS.
  `${DATE}\\s*(?:${DASH}\\s|:)`, // Oslo, 4 June —
  `\\s\\(${DAY}\\)\\s*${DASH}\\s`, // NEW YORK, N.Y. (May 3, 2024) –
  `\\s${DASH}\\s${DAY}\\s*(?:${DASH}\\s|:\\s|\\([A-Z][A-Za-z ]+\\)\\s*${DASH}?)`, // ABUJA – May 3, 2024 –
  `\\s*\\|\\s*${KNOWN}\\s*\\|`, // Tokyo, Japan | AFP |
  `\\.\\s${DAY}\\.?\\s(?:[A-Z]{3,}[A-Z-]*\\s${DASH}|/[A-Z][A-Za-z-]+/\\.?|\\([A-Z][A-Za-z-]+\\)\\s*${DASH})`, // MOSCOW. May 3. INTERFAX -
];

const FORMS = [
  `${CITY}(?:${AFTER_CITY.join('|')})`,
  `(?:${MONTH}\\s\\d{1,2}\\s)?${AGENCY}\\s*${DASH}`, // (Reuters) -
  `${KNOWN}(?:,\\s|\\s[-–—/|]\\s)${CITY}(?:${DATE})?\\s*(?:${DASH}\\s|:)`, // Reuters, Paris, 3 May –
  `By ${WORD}(?:\\s${WORD}){1,3}\\s?[/|,]\\s?${CITY}\\s*${CREDIT}\\s*${DASH}`, // By Jane Moe / Paris (AFP) -
  `${CAPITALS}${DATE}?\\s*(?:${DASH}\\s|:)`, // LONDON —
  `${NAME},\\s${NAME}\\s[–—]`, // Taipei, Taiwan —
];

/** Words in capitals before a colon or dash that name no place. */
const LABEL =
  'FILE|PHOTOS?|VIDEO|WATCH|LISTEN|READ|NOTE|UPDATED?|CORRECTION|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|FACTBOX|TIMELINE|LIVE|INTERVIEW|QUESTION|ANSWER|CLAIM|VERDICT|RATING|FACTS?|THE FACTS|CONCLUSION|[QA]';

const FIRST_WORDS =
  '(?:The|An?|In|At|On|As|After|Over|Under|More|Nearly|Two|Three|Four|Five|Hundreds|Thousands|[$€£]?\\d)';

const PLACE_ALONE = new RegExp(
  `^(?!(?:${LABEL})\\b)[A-Z][a-z][A-Za-z’'-]+(?: [A-Z][A-Za-z’'-]+){0,2}(?::\\s+(?=${FIRST_WORDS}\\b)|\\s[–—]\\s+(?=[A-Z]))`,
);

const DATELINE = new RegExp(`^(?!(?:${LABEL})\\b)(?:${FORMS.join('|')})\\s*(?=["“‘'(]?[A-Z\\d$€£])`);

/** What every dateline has in it: most paragraphs have none near their start, and need no closer look. */
const DATELINE_MARK = /[-–—:(/|_]/;
const LONGEST = 120;

/** The start of a paragraph with each letter beyond ASCII written as a plain one, large or small, offsets kept. */
function plainHead(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[^\0-\x7f]/gu, (char) =>
      (/\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : char).padEnd(char.length, 'x'),
    );
}

/** The place, date and agency that news copy begins with, up to its dash; null where a paragraph begins with none. */
export const findDateline = (text: string): string | null => find(DATELINE, text);

/** "New Delhi: The government …", "Abuja — Troops …": a place before the first sentence, where nobody speaks under such a name. */
export const findPlace = (text: string): string | null => find(PLACE_ALONE, text);

function find(form: RegExp, text: string): string | null {
  if (!DATELINE_MARK.test(text.slice(0, LONGEST))) return null;
  const found = form.exec(plainHead(text));
  return found && text.slice(0, found[0].length);
}
