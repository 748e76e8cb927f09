const AGENCIES = 'reuters|afp|ap|ap photo|getty(?: images)?|epa|xinhua|tass|anadolu|al jazeera';
const SAYS_PHOTO = 'photo|image|picture|credit|file|courtesy|screenshot|photograph|handout|video grab';

const FORMS = [
  `\\((?:${SAYS_PHOTO}|ap photo)\\b[^()]{0,120}(?:\\([^()]{0,60}\\)[^()]{0,60})?\\)`, // (Photo: Ministry)
  `\\((?:${AGENCIES})\\s?[/|][^()]{2,60}\\)`, // (Reuters/Name)
  `\\[[^\\][]{0,80}\\b(?:${AGENCIES}|${SAYS_PHOTO})\\b[^\\][]{0,60}\\]`, // [File: Name/AFP]
  `(?:photo|image|photograph|picture|credit)s?(?: by| credit| courtesy of)?:\\s[^:.]{2,80}\\.?$`, // Image: Name.
  `(?<=[.!?]["”]?\\s)(?:photo|image|photograph) (?:by|courtesy of|credit) [^.:]{2,60}\\.?$`, // Photo by Name
];

/** What every such credit has in it: most lines have none, and need no closer look. */
export const CREDIT_MARK = /[([]|photo|image|picture|credit/i;

/** A photo credit within or at the end of a line. */
export const CREDIT_TAIL = new RegExp(`\\s?(?:${FORMS.join('|')})`, 'iu');

/** A credit in the form AGENCY/Name, whose case matters, at the end of a line. */
export const SLASH_TAIL =
  /\s(?:REUTERS|AFP|EPA|EPA-EFE|AP|TASS|Xinhua|Getty Images)\s?\/\s?\p{Lu}[\p{L} .'-]{2,40}(?:\/File Photo|\/File|\/Pool)?(?:\s+Purchase Licensing Rights.*)?\.?$/u;

/** The agency and date that some sites set behind a caption ("- Agency, 1920, 19.04.2023"). */
export const AGENCY_TAIL =
  /\s[-–—]\s\p{Lu}[\p{L}.& ]{1,40}(?:,\s\d{3,4})?,\s\d{1,2}[./]\d{1,2}[./]\d{4}(?=\s|$)/u;
