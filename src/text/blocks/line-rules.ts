import type { BlockKind } from '../types.ts';

/** A rule that knows the kind of a line from the line alone. `longest` is the length in characters up to which it speaks. */
export interface LineRule {
  kind: BlockKind;
  rule: string;
  longest: number;
  form: RegExp;
}

const AGENCY =
  '(?:Reuters|REUTERS|AP|AFP|EPA|EFE|UPI|TASS|Xinhua|ANI|PTI|DPA|dpa|ANSA|RIA Novosti|Sputnik(?: International)?|Bloomberg|Getty(?: Images)?|Associated Press|Agence France-Presse|Anadolu(?: Agency)?|Prensa Latina|ACN|PA Media|NurPhoto|Shutterstock|Alamy|iStock|Unsplash)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?';
const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const STAMP = `(?:${WEEKDAY},?\\s+)?${DAY}(?:[\\s,|·•–-]*(?:at\\s+|on\\s+)?(?:${CLOCK})?\\s*\\(?(?:[A-Z]{2,4}(?:[+-]\\d+)?)?\\)?)?`;
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|de|del|da|dos|van|von|der|bin|al)";
const SITE =
  '(?:facebook|twitter|x|whats\\s?app|telegram|linkedin|instagram|reddit|youtube|pinterest|bluesky|threads|messenger|flipboard|google news|rss)';

/** Rules in order: the first that fits decides. */
export const LINE_RULES: LineRule[] = [
  {
    kind: 'boilerplate',
    rule: 'only marks, no words',
    longest: 200,
    form: /^[^\p{L}\p{N}]+$/u,
  },
  {
    kind: 'boilerplate',
    rule: 'asks to share, subscribe, follow or comment',
    longest: 160,
    form: new RegExp(
      `^(?:please )?(?:share(?: (?:this|on|via|full|with|it)\\b.*)?|share:.*|tweet|retweet|pin it|e-?mail(?: this.*)?|print(?: this.*)?|save|copy link|reuse this content|like (?:us|this)\\b.*|(?:sign|log) (?:up|in|out)\\b.*|subscribe\\b.*|follow (?:us|me|our|@|ap\\b|bbc\\b|cnn\\b|.{1,40}\\bon ${SITE}).*|join (?:us|our|the (?:conversation|discussion))\\b.*|(?:leave|post|write|add) (?:a |your )?(?:comment|reply)s?\\b.*|view (?:all )?comments.*|(?:\\d+ )?comments?(?: \\(?\\d+\\)?)?|show comments.*|comments are closed.*|get (?:our|the (?:latest|daily|best)|breaking news|more news)\\b.*|download (?:our|the) .*app.*|donate\\b.*|support (?:us|our (?:work|journalism|newsroom))\\b.*|become a (?:member|subscriber|patron).*|buy me a coffee.*|${SITE}(?:[\\s,/|]+${SITE})*)[.!…]*$`,
      'iu',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'an advertisement or a page control',
    longest: 110,
    form: /^(?:advertisements?(?:\s*[^\p{L}\s].*)?|sponsored(?: content| by\b.*)?|ad|promoted(?: (?:content|stor(?:y|ies)))?|paid (?:content|post)\b.*|(?:scroll|swipe) (?:down )?to continue.*|continue reading.*|story continues.*|article continues.*|(?:this )?(?:content|video|ad) is (?:not available|loading).*|loading\W*|skip to (?:main )?content|skip ad.*|menu|search|home|close|back to top|next|previous|(?:listen to|play) this (?:article|story).*|\d+[- ]min(?:ute)?s?[- ]read|read(?:ing)? time:?.*|estimated reading.*|show (?:more|less)|load more|see all|view all|click here\b.*|tap here\b.*|enable javascript.*|accept (?:all )?cookies.*|we use cookies.*|by clicking\b.*|list (?:of \d+ items|\d+ of \d+)|end of list|-?\s*end\s*-?|ends|for immediate release)$/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'a legal notice or disclaimer',
    longest: 1200,
    form: /^(?:©|\(c\)\s|copyright\b|all rights reserved|disclaimer\b|terms (?:of (?:use|service)|and conditions)\b|privacy policy|our standards:|this (?:material|work|article|content) (?:is licensed|may not be|is protected))/iu,
  },
  {
    kind: 'boilerplate',
    rule: "an editor's note",
    longest: 1200,
    form: /^(?:\(|\[|\*)?(?:editor(?:ial|s)?['’]?s?['’]? note|eds?\. note|corrections?|clarification|note to (?:readers|editors))\s*[:(—–-]/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'a legal notice or disclaimer',
    longest: 1200,
    form: /not necessarily (?:reflect|represent|adhere|agree|endorse|share|coincide)|may not be (?:published|reproduced|redistributed)|[Aa]ll [Rr]ights [Rr]eserved/,
  },
  {
    kind: 'boilerplate',
    rule: 'signed by the editors',
    longest: 1200,
    form: /[—–-]\s?(?:eds?|the editors?)\.?$/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'a list of tags or categories',
    longest: 300,
    form: /^(?:categor(?:y|ies)|tags?|tagged|topics?|keywords?|filed under|posted in|sections?|labels?|related topics|more about)\s*:/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'about the publisher or the author',
    longest: 700,
    form: /^(?:about (?:the )?(?:author|writer|publisher|us)s?\b|for more information,? (?:visit|see|contact|please)\b|media contacts?\b|press contacts?\b|contact(?: us)?\s*:|the associated press (?:receives|is an independent)|(?:more|read more) ap (?:coverage|news|stories))/iu,
  },
  {
    kind: 'byline',
    rule: 'says where it was first published',
    longest: 400,
    form: /^(?:\(|\[|\*)?(?:(?:this (?:article|story|piece|post|report|interview|text)\s+(?:was\s+|is\s+|has been\s+)?)?(?:originally|first|previously)\s+(?:published|posted|appeared|printed|ran)|this (?:article|story|piece|post|report) (?:is|was|has been) (?:re-?published|reprinted|reproduced|syndicated)|the post .{1,160} (?:appeared first|first appeared) on|re-?published (?:from|with)|reprinted (?:from|with)|cross-?posted)\b/iu,
  },
  {
    kind: 'byline',
    rule: 'says when or by whom it was published',
    longest: 170,
    form: new RegExp(
      `^(?:\\(|\\[)?(?:(?:last |first )?(?:published|posted|updated|modified|created|issued|revised|reviewed|uploaded)(?: (?:by|on|at)\\b[^.!?]*|\\s*:.*|\\s+(?:${STAMP}|${CLOCK}|${WEEKDAY}|${MONTH} \\d|\\d+ \\w+ ago).*)?|publication date\\b.*|date\\s*:.*)$`,
      'iu',
    ),
  },
  {
    kind: 'byline',
    rule: 'names the source of the text',
    longest: 110,
    form: /^(?:\(|\[)?(?:(?:(?:information )?source[ds]?(?: by| from)?|via|sources|agencies|courtesy)\s*:.*|with (?:files|information|inputs?|reporting|material) from\b.*|(?:.{2,40} )?(?:and|with) (?:news )?agencies)$/iu,
  },
  {
    kind: 'byline',
    rule: 'credits the reporters',
    longest: 400,
    form: /^(?:\(|\[)?(?:(?:additional )?(?:reporting|writing|editing|translation|compiled|translated|edited|written|produced)(?: and (?:reporting|writing|editing))? by\b)/iu,
  },
  {
    kind: 'byline',
    rule: 'credits the reporters',
    longest: 300,
    form: /contributed (?:to this (?:report|story|article)|reporting)\b[^.]*\.?$/,
  },
  {
    kind: 'byline',
    rule: 'a line of authors',
    longest: 150,
    form: new RegExp(
      `^(?:By|BY|Words by|Text by|Story by|From our|Author:|Written by)\\s*:?\\s+(?!(?:${capitalised(WEEKDAY)}|${capitalised(MONTH)})\\b)\\p{Lu}[\\p{L}.'’-]*(?:[\\s,|&/·•–-]+(?:and |in |at |for |of |the |with )*(?:${NAME}|\\d{1,4}|@\\w+))*\\.?$`,
      'u',
    ),
  },
  {
    kind: 'byline',
    rule: 'a date on its own',
    longest: 120,
    form: new RegExp(
      `^(?:${STAMP}|${CLOCK}\\s*(?:[A-Z]{2,4})?,?\\s*${STAMP})(?:\\s*(?:[|·•–—-]|updated|last|modified|published).*)?$`,
      'iu',
    ),
  },
  {
    kind: 'byline',
    rule: 'an agency on its own',
    longest: 50,
    form: new RegExp(
      `^[(\\[]?(?:the )?${AGENCY}(?:[/,]\\s?${AGENCY}|\\s+(?:staff|news|report|writer|reporter)s?)*[)\\]]?\\.?$`,
      'iu',
    ),
  },
  {
    kind: 'byline',
    rule: 'the post of a reporter',
    longest: 80,
    form: /^(?:[\p{L}’'&,. -]+ )?(?:correspondent|staff writer|staff reporter|reporter|news desk|web desk|news service|monitoring desk|bureau chief|editorial (?:team|board))(?:,? (?:in|at|for) [\p{L} ]+|, [\p{L} ]+)?$/iu,
  },
  {
    kind: 'caption',
    rule: 'begins as a picture caption does',
    longest: 700,
    form: /^(?:\(|\[)?(?:file(?: photo| picture| image)?\s*(?:[-–—:]|\d{4})|(?:photo|image|picture|photograph|video|caption|graphic|map|illustration|infographic|cover (?:photo|image)|featured? image|screenshot|pictured)s?(?:\s+(?:by|credit|source|caption|courtesy|copyright|shows?|via))?\s*[:,/|©]|(?:photo|image|picture|photograph|illustration)s?\s+(?:by|credit|source|courtesy|via)\b|©\s?\p{L})/iu,
  },
  {
    kind: 'caption',
    rule: 'the alternative text of a picture',
    longest: 700,
    form: /^\|.*\b(?:photo|image|picture)\b/iu,
  },
  {
    kind: 'caption',
    rule: 'a photo credit on its own',
    longest: 90,
    form: new RegExp(
      `^(?:[\\p{L}. '’-]+\\s?[/|]\\s?)?${AGENCY}(?:\\s?[/|]\\s?|\\s+via\\s+|\\s+[Pp]hoto\\s?/?\\s?)[\\p{L}. '’/-]+$`,
      'u',
    ),
  },
  {
    kind: 'teaser',
    rule: 'points to another article',
    longest: 300,
    form: /^(?:[>»→▶•*-]\s*)?(?:read (?:more|also|next|the full|full|here|it here)|also read|see (?:also|more)|must read|related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|coverage|reading|links?))?|more (?:on this(?: story)?|from [\p{L} ]{1,30}|stories|news|reading)|don['’]t miss|watch(?: live| now| more)?|listen(?: now)?|up next|next (?:article|story|post)|previous (?:article|story|post)|in case you missed it|icymi|recommended(?: (?:for you|reading|stories))?|further reading)\s*(?::|\||»|>|→|[-–—]\s)/iu,
  },
  {
    kind: 'teaser',
    rule: 'invites to read on',
    longest: 500,
    form: /(?:^|\s)\[?(?:read more|continue reading|read (?:more|the full (?:story|article|report)) (?:here|at|on)\b.{0,40})\s*[»>→….\]]*$/iu,
  },
];

function capitalised(pattern: string): string {
  return pattern.replace(/(?<=[(|])(?!\?)\p{Ll}(?=\p{Ll}{2})/gu, (letter) => letter.toUpperCase());
}

/** Openers of a list of other articles. */
export const TEASER_OPENER =
  /^(?:recent (?:posts?|articles?|news|stories)|latest(?: (?:posts?|articles?|news|stories|headlines|updates))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)|(?:related|suggested)(?: (?:posts?|articles?|stor(?:y|ies)|news|content|coverage|reading|links?|topics?))?|explore more(?: on these topics)?|similar (?:posts?|articles?|stories)|more (?:on this(?: story| topic)?|from [\p{L} ]{1,30}|stories|news|articles|top stories|to (?:read|explore)|in [\p{L} ]{1,24})|most (?:read|popular|viewed|shared|recent|commented)|popular(?: (?:posts?|articles?|stories|now))?|trending(?: (?:now|stories|news))?|top (?:stories|news|articles|headlines)|recommended(?: (?:for you|stories|reading|articles|posts))?|read (?:more|next|also)|what to read next|see (?:also|more)|also (?:read|on|in) ?[\p{L} ]{0,24}|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|(?:must|further) read(?:s|ing)?|up next|around the web|from (?:the|our) (?:web|partners|archives?)|elsewhere on [\p{L} ]{1,24}|in other news|other (?:news|stories|articles)|featured(?: (?:posts?|articles?|stories|videos?))?|headlines|you may have missed|promoted stories|keep reading|next up)\s*[:.…>»]*$/iu;

/** The age of a post, as lists of posts show it. */
export const AGE =
  /^(?:(?:\d+|an?|one|two|three|four|five|six)\s+(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|mos?|years?|yrs?)|\d+\s?[smhdwy])\s+ago$/iu;

/** The first rule that knows the line by itself, or null. */
export function ruleOfLine(text: string): LineRule | null {
  return LINE_RULES.find((rule) => text.length <= rule.longest && rule.form.test(text)) ?? null;
}
