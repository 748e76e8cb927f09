import type { LineRule } from './line-rule.ts';

/** Links to other articles. */
export const TEASERS: LineRule[] = [
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

/** Openers of a list of other articles. */
export const TEASER_OPENER =
  /^(?:recent (?:posts?|articles?|news|stories)|latest(?: (?:posts?|articles?|news|stories|headlines|updates))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)|(?:related|suggested)(?: (?:posts?|articles?|stor(?:y|ies)|news|content|coverage|reading|links?|topics?))?|explore more(?: on these topics)?|similar (?:posts?|articles?|stories)|more (?:on this(?: story| topic)?|from [\p{L} ]{1,30}|stories|news|articles|top stories|to (?:read|explore)|in [\p{L} ]{1,24})|most (?:read|popular|viewed|shared|recent|commented)|popular(?: (?:posts?|articles?|stories|now))?|trending(?: (?:now|stories|news))?|top (?:stories|news|articles|headlines)|recommended(?: (?:for you|stories|reading|articles|posts))?|read (?:more|next|also)|what to read next|see (?:also|more)|also (?:read|on|in) ?[\p{L} ]{0,24}|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|(?:must|further) read(?:s|ing)?|up next|around the web|from (?:the|our) (?:web|partners|archives?)|elsewhere on [\p{L} ]{1,24}|in other news|other (?:news|stories|articles)|featured(?: (?:posts?|articles?|stories|videos?))?|headlines|you may have missed|promoted stories|keep reading|next up)\s*[:.…>»]*$/iu;

/** The age of a post, as lists of posts show it. */
export const AGE =
  /^(?:(?:\d+|an?|one|two|three|four|five|six)\s+(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|mos?|years?|yrs?)|\d+\s?[smhdwy])\s+ago$/iu;
