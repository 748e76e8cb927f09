const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,6}\\.?';
const DAY = `(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?`;
const DATE = `(?:[,.]\\s${DAY})`;
const WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|d[aeio]s?|al|la|el)";
const BRACKET = '(?:\\s\\[\\p{Lu}[\\p{L} ]{1,30}\\])?'; // New Delhi [India]
const CITY = `\\p{Lu}[\\p{L}.'’-]+(?:[ /]${WORD}|,\\s(?!${MONTH}\\s\\d)${WORD}){0,4}${BRACKET}`;
const CAPITALS = `(?:ST\\. )?\\p{Lu}{3}[\\p{Lu} .'’/-]{0,30}(?:,\\s(?:\\p{Lu}[\\p{Lu}.]+|(?!${MONTH}\\s\\d)\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}\\p{Ll}+)?))?`;
const KNOWN =
  '(?:Reuters|REUTERS|AP|AFP|CNN|UPI|BBC|Bloomberg|Xinhua|TASS|EFE|ANI|PTI|IANS|DPA|dpa|ANSA|CNA|VNA|Interfax|Yonhap|Kyodo|Anadolu|Prensa Latina)';
const CREDIT = '(?:\\((?:\\p{Lu}[\\p{L} ./&-]{1,40}|dpa)\\)|/\\p{Lu}[\\p{L} .-]{1,24}/\\.?)';
const AGENCY = `\\(${KNOWN}\\)`;
const DASH = '(?:[-–—]{1,2}|_)';

const FORMS = [
  `${CITY}${DATE}\\.?\\s*${CREDIT}\\s*(?:${DASH}|:)?`, // HAVANA, Apr 20 (Prensa Latina)
  `${CITY}[,:]?\\s*${CREDIT}\\s*${DASH}`, // PORT AMARO (AP) —
  `${CITY}${DATE}\\s(?:${DASH}\\s(?:RIA Novosti|TASS|Sputnik|Interfax|BelTA|Prime)\\.|/\\s\\d{1,2}:\\d{2}(?:\\s[ap]m)?\\s${CREDIT}\\.?)`, // MOSCOW, May 3 - TASS.
  `${CITY}${DATE}\\s*(?:${DASH}\\s|:)`, // Oslo, 4 June —
  `(?:${MONTH}\\s\\d{1,2}\\s)?${AGENCY}\\s*${DASH}`, // (Reuters) -
  `${CITY}\\s\\(${DAY}\\)\\s*${DASH}\\s`, // NEW YORK, N.Y. (May 3, 2024) –
  `${CITY}\\s${DASH}\\s${DAY}\\s*(?:${DASH}\\s|:\\s|\\(\\p{Lu}[\\p{L} ]+\\)\\s*${DASH}?)`, // ABUJA – May 3, 2024 –
  `${CITY}\\s*\\|\\s*${KNOWN}\\s*\\|`, // Tokyo, Japan | AFP |
  `${KNOWN}(?:,\\s|\\s[-–—/|]\\s)${CITY}(?:${DATE})?\\s*(?:${DASH}\\s|:)`, // Reuters, Paris, 3 May –
  `By ${WORD}(?:\\s${WORD}){1,3}\\s?[/|,]\\s?${CITY}\\s*${CREDIT}\\s*${DASH}`, // By Jane Moe / Paris (AFP) -
  `${CITY}\\.\\s${DAY}\\.?\\s(?:\\p{Lu}{3,}[\\p{Lu}-]*\\s${DASH}|/\\p{Lu}[\\p{L}-]+/\\.?|\\(\\p{Lu}[\\p{L}-]+\\)\\s*${DASH})`, // MOSCOW. May 3. INTERFAX -
  `${CAPITALS}${DATE}?\\s*(?:${DASH}\\s|:)`, // LONDON —
  `\\p{Lu}[\\p{L}.'’-]+,\\s\\p{Lu}[\\p{L}.'’-]+\\s[–—]`, // Taipei, Taiwan —
];

/** What every dateline has in it: most lines have none near their start, and need no closer look. */
export const DATELINE_MARK = /[-–—:(/|_]/;

/** Words in capitals before a colon or dash that name no place. */
const LABEL =
  'FILE|PHOTOS?|VIDEO|WATCH|LISTEN|READ|NOTE|UPDATED?|CORRECTION|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|FACTBOX|TIMELINE|LIVE|INTERVIEW|QUESTION|ANSWER|CLAIM|VERDICT|RATING|FACTS?|THE FACTS|CONCLUSION|[QA]';

const FIRST_WORDS =
  '(?:The|An?|In|At|On|As|After|Over|Under|More|Nearly|Two|Three|Four|Five|Hundreds|Thousands|[$€£]?\\d)';

/** "New Delhi: The government …": a place before the first sentence, where nobody speaks under such a name. */
export const PLACE_AND_COLON = new RegExp(
  `^(?!(?:${LABEL})\\b)\\p{Lu}\\p{Ll}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}:\\s+(?=${FIRST_WORDS}\\b)`,
  'u',
);

/** The place, date and agency that news copy begins with, up to its dash. */
export const DATELINE = new RegExp(
  `^(?!(?:${LABEL})\\b)(?:${FORMS.join('|')})\\s*(?=["“‘'(]?[\\p{Lu}\\p{N}$€£])`,
  'u',
);
