/** Sources of patterns that several rules are made of; for the flags `iu`, unless a rule says `u`. */

export const AGENCY =
  '(?:Reuters|REUTERS|AP|AFP|EPA|EFE|UPI|TASS|Xinhua|ANI|PTI|DPA|dpa|ANSA|RIA Novosti|Sputnik(?: International)?|Bloomberg|Getty(?: Images)?|Associated Press|Agence France-Presse|Anadolu(?: Agency)?|Prensa Latina|ACN|PA Media|NurPhoto|Shutterstock|Alamy|iStock|Unsplash)';

export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';

export const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?';

const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;

/** A day with, perhaps, its weekday, time and zone. */
export const STAMP = `(?:${WEEKDAY},?\\s+)?${DAY}(?:[\\s,|·•–-]*(?:at\\s+|on\\s+)?(?:${CLOCK})?\\s*\\(?(?:[A-Z]{2,4}(?:[+-]\\d+)?)?\\)?)?`;

/** A part of a person's name; for the flag `u`. */
export const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|de|del|da|dos|van|von|der|bin|al)";

export const SITE =
  '(?:facebook|twitter|x|whats\\s?app|telegram|linkedin|instagram|reddit|youtube|pinterest|bluesky|threads|messenger|flipboard|google news|rss)';

/** The post of somebody who makes a paper; for the flag `u`. */
export const POST =
  '(?:[Cc]orrespondents?|(?:[Ss]taff )?(?:[Ww]riters?|[Rr]eporters?)|[Ee]ditors?|[Cc]olumnists?|[Cc]ontributors?|[Pp]roducers?|[Bb]ureau [Cc]hief)';
