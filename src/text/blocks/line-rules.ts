import type { BlockKind } from '../types.ts';
import { countWords } from './words.ts';

/** A rule that knows the kind of a line from the line alone. `words` is the longest line it speaks of. */
export interface LineRule {
  kind: BlockKind;
  rule: string;
  words: number;
  form: RegExp;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?';
const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const STAMP = `(?:${WEEKDAY},?\\s+)?${DAY}(?:[\\s,|·•–-]*(?:at\\s+|on\\s+)?(?:${CLOCK})?\\s*\\(?(?:[A-Z]{2,4}(?:[+-]\\d+)?)?\\)?)?`;
const AGENCY =
  '(?:Reuters|AP|AFP|EPA|UPI|TASS|Xinhua|ANI|PTI|DPA|ANSA|EFE|RIA Novosti|Sputnik(?: International)?|Bloomberg|Getty(?: Images)?|Associated Press|Agence France-Presse|Anadolu(?: Agency)?|Prensa Latina|ACN|PA Media|PA|NurPhoto|Shutterstock|Alamy|iStock|Unsplash)';
const NAME = "(?:[\\p{Lu}][\\p{L}.'’-]*|de|del|da|dos|van|von|der|bin|al)";

/** Rules in order: the first that fits decides. */
export const LINE_RULES: LineRule[] = [
  {
    kind: 'boilerplate',
    rule: 'asks to share, subscribe, follow or comment',
    words: 24,
    form: /^(?:please )?(?:share(?: (?:this|on|via|full|with|it)\b.*)?|share:.*|tweet|retweet|pin it|e-?mail(?: this.*)?|print(?: this.*)?|save|copy link|like (?:us|this).*|(?:sign|log) (?:up|in|out)\b.*|subscribe\b.*|follow (?:us|me|our|@|\p{Lu}).*|join (?:us|our|the (?:conversation|discussion))\b.*|(?:leave|post|write|add) (?:a |your )?(?:comment|reply)s?\b.*|view (?:all )?comments.*|(?:\d+ )?comments?(?: \(?\d+\)?)?|show comments.*|comments are closed.*|get (?:our|the (?:latest|daily|best)|breaking|more|all)\b.*|download (?:our|the) .*app.*|donate\b.*|support (?:us|our)\b.*|become a (?:member|subscriber|patron).*|buy me a coffee.*|facebook|twitter|x|whats\s?app|telegram|linkedin|instagram|reddit|youtube|pinterest|bluesky|threads|messenger|flipboard)[.!…]*$/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'an advertisement or a page control',
    words: 14,
    form: /^(?:advertisements?\b.*|sponsored(?: content| by\b.*)?|ad|promoted\b.*|paid (?:content|post)\b.*|(?:scroll|swipe) (?:down )?to continue.*|(?:continue|keep) reading.*|story continues.*|article continues.*|(?:this )?(?:content|video|ad) is (?:not available|loading).*|loading\b.*|skip to (?:main )?content|skip ad.*|menu|search|home|close|back to top|next|previous|(?:listen to|play) this (?:article|story).*|\d+[- ]min(?:ute)?s?[- ]read|read(?:ing)? time:?.*|estimated reading.*|show (?:more|less)|load more|see all|view all|click here\b.*|tap here\b.*|enable javascript.*|accept (?:all )?cookies.*|we use cookies.*|by clicking\b.*)$/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'a legal notice or disclaimer',
    words: 160,
    form: /^(?:©|\(c\)\s|copyright\b|all rights reserved|disclaimer\b|terms (?:of|and)\b|privacy policy|our standards:|.{0,160}\bdoes not necessarily (?:reflect|represent|adhere|agree|endorse|share)|.{0,160}\bdo not necessarily (?:reflect|represent|adhere|agree|endorse|share)|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated)|.{0,120}\b(?:may not be (?:published|reproduced)|all rights reserved)\b|this (?:material|work|article|content) (?:is|may) (?:licensed|not be|protected|under))/iu,
  },
  {
    kind: 'boilerplate',
    rule: "an editor's note",
    words: 160,
    form: /^(?:\(|\[|\*)?(?:editor['’]?s['’]? note|ed(?:itor|s?)\.? note|correction|clarification|note to (?:readers|editors))\b\s*[:(—–-]/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'signed by the editors',
    words: 160,
    form: /[—–-]\s?(?:eds?|the editors?)\.?$/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'a list of tags or categories',
    words: 40,
    form: /^(?:categor(?:y|ies)|tags?|tagged|topics?|keywords?|filed under|posted in|sections?|labels?|related topics|more about)\s*:/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'about the publisher or the author',
    words: 90,
    form: /^(?:about (?:the )?(?:author|writer|publisher|us)s?\b|for more information,? (?:visit|see|contact|please)\b|media contacts?\b|press contacts?\b|contact(?: us)?\s*:|the associated press (?:receives|is an independent|education)|follow the ap|(?:more|read more) ap (?:coverage|news|stories))/iu,
  },
  {
    kind: 'byline',
    rule: 'says where it was first published',
    words: 45,
    form: /^(?:\(|\[|\*)?(?:(?:this (?:article|story|piece|post|report|interview|text)\s+(?:was\s+|is\s+|has been\s+)?)?(?:originally|first|previously)\s+(?:published|posted|appeared|printed|ran)|this (?:article|story|piece|post|report) (?:is|was|has been) (?:re-?published|reprinted|reproduced|syndicated)|the post .{1,160} (?:appeared first|first appeared) on|re-?published (?:from|with|by)|reprinted (?:from|with|by)|cross-?posted)\b/iu,
  },
  {
    kind: 'byline',
    rule: 'says when or by whom it was published',
    words: 24,
    form: /^(?:\(|\[)?(?:(?:last |first )?(?:published|posted|updated|modified|created|issued|revised|edited|reviewed|uploaded)(?: (?:by|on|at|in|date)\b.*|\s*:.*|\s+\d.*|\s+\p{Lu}.*)?|publication date\b.*|date\s*:.*|issued (?:at|on)\b.*)$/iu,
  },
  {
    kind: 'byline',
    rule: 'names the source of the text',
    words: 14,
    form: /^(?:\(|\[)?(?:(?:information )?source[ds]?(?: by| from)?|via|sources|credit|with (?:files|information|inputs?|reporting|material) from|courtesy of|agencies)\s*(?::|\b(?:from|of)\b).*$/iu,
  },
  {
    kind: 'byline',
    rule: 'credits the reporters',
    words: 60,
    form: /^(?:\(|\[)?(?:(?:additional )?(?:reporting|writing|editing|translation|compiled|translated|edited|written|produced)(?: and (?:reporting|writing|editing))? by\b|.{0,140}\bcontributed (?:to|reporting)\b)/iu,
  },
  {
    kind: 'byline',
    rule: 'a line of authors',
    words: 18,
    form: new RegExp(
      `^(?:by|words by|text by|story by|from our|author:|written by)\\s*:?\\s+(?!(?:${WEEKDAY}|${MONTH})\\b)${NAME}(?:[\\s,|&/·•–-]+(?:and |in |at |for |of |the |with )*(?:${NAME}|${DAY}|@\\w+))*\\.?$`,
      'iu',
    ),
  },
  {
    kind: 'byline',
    rule: 'a date on its own',
    words: 14,
    form: new RegExp(`^(?:${STAMP}|${CLOCK}\\s*(?:[A-Z]{2,4})?,?\\s*${STAMP})(?:\\s*[|·•–-].*)?$`, 'iu'),
  },
  {
    kind: 'byline',
    rule: 'an agency on its own',
    words: 5,
    form: new RegExp(
      `^[(\\[]?(?:${AGENCY}|the ${AGENCY})(?:[/,]\\s?${AGENCY}|\\s+(?:staff|news|report|writer|reporter)s?)*[)\\]]?\\.?$`,
      'iu',
    ),
  },
  {
    kind: 'byline',
    rule: 'the post of a reporter',
    words: 9,
    form: /^(?:[\p{L}’'&,. -]+ )?(?:correspondent|staff writer|staff reporter|reporter|news desk|web desk|news service|monitoring desk|bureau chief|editorial (?:team|board))(?:,? (?:in|at|for) [\p{L} ]+|,? [\p{Lu}][\p{L} ]+)?$/iu,
  },
  { kind: 'caption', rule: 'the alternative text of a picture', words: 90, form: /^\|/u },
  {
    kind: 'caption',
    rule: 'begins as a picture caption does',
    words: 90,
    form: /^(?:\(|\[)?(?:file(?: photo| picture| image)?\s*(?:[-–—:]|\d{4})|(?:photo|image|picture|photograph|video|caption|graphic|map|illustration|infographic|cover (?:photo|image)|featured? image|screenshot|pictured)s?(?:\s+(?:by|credit|source|caption|courtesy|copyright|shows?|via))?\s*[:,/|©]|(?:photo|image|picture|photograph|illustration)s?\s+(?:by|credit|source|courtesy|via)\b|©\s?\p{Lu})/iu,
  },
  {
    kind: 'caption',
    rule: 'a photo credit on its own',
    words: 9,
    form: new RegExp(
      `^(?:[\\p{L}. '’-]+\\s?[/|]\\s?)?${AGENCY}(?:\\s?[/|]\\s?|\\s+via\\s+|\\s+photo\\s?/?\\s?)[\\p{L}. '’/-]+$`,
      'u',
    ),
  },
  {
    kind: 'teaser',
    rule: 'points to another article',
    words: 40,
    form: /^(?:[>»→▶•*-]\s*)?(?:read (?:more|also|next|the full|full|here|it here)|also read|see (?:also|more)|must read|related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|coverage|reading|links?))?|more (?:on this(?: story)?|from [\p{L} ]{1,30}|stories|news|reading)|don['’]t miss|watch(?: live| now| more)?|listen(?: now| to)?|up next|next (?:article|story|post)|previous (?:article|story|post)|in case you missed it|icymi|recommended(?: (?:for you|reading|stories))?|further reading|opinion|analysis|explainer|live|breaking|exclusive)\s*(?::|\||»|>|→|[-–—]\s)/iu,
  },
  {
    kind: 'teaser',
    rule: 'invites to read on',
    words: 60,
    form: /(?:\[?(?:read more|continue reading|more)(?:\s*[»>→…]+|\]|\.\.\.)|\b(?:read|see) (?:more|the full (?:story|article|report)) (?:here|at|on)\b.{0,40})$/iu,
  },
];

/** Openers of a list of other articles. */
export const TEASER_OPENER =
  /^(?:recent (?:posts?|articles?|news|stories)|latest(?: (?:posts?|articles?|news|stories|headlines|updates))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)|related(?: (?:posts?|articles?|stor(?:y|ies)|news|content|coverage|reading|links?|topics?))?|similar (?:posts?|articles?|stories)|more (?:on this(?: story| topic)?|from [\p{L} ]{1,30}|stories|news|articles|top stories|to (?:read|explore)|in [\p{L} ]{1,24})|most (?:read|popular|viewed|shared|recent|commented)|popular(?: (?:posts?|articles?|stories|now))?|trending(?: (?:now|stories|news))?|top (?:stories|news|articles|headlines)|recommended(?: (?:for you|stories|reading|articles|posts))?|read (?:more|next|also)|what to read next|see (?:also|more)|also (?:read|on|in) ?[\p{L} ]{0,24}|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|(?:must|further) read(?:s|ing)?|up next|around the web|from (?:the|our) (?:web|partners|archives?)|elsewhere on [\p{L} ]{1,24}|in other news|other (?:news|stories|articles)|featured(?: (?:posts?|articles?|stories|videos?))?|headlines|you may have missed|promoted stories|keep reading|explore more|next up)\s*[:.…>»]*$/iu;

/** The age of a post, as lists of posts show it. */
export const AGE =
  /^(?:(?:\d+|an?|one|two|three|four|five|six)\s+(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|mos?|years?|yrs?)|\d+\s?[smhdwy])\s+ago$/iu;

/** The first rule that knows the line by itself, or null. */
export function ruleOfLine(text: string): LineRule | null {
  const words = countWords(text);
  return LINE_RULES.find((rule) => words <= rule.words && rule.form.test(text)) ?? null;
}
