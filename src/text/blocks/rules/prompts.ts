import type { LineRule } from './line-rule.ts';
import { SITE } from './patterns.ts';

/** Speaks to the reader: without one of these words an imperative with a full stop may well be news. */
const ADDRESS =
  '(?:our|us|your|you|here|free|now|today|below|inbox|newsletters?|briefings?|updates|alerts|channel|app|for (?:more|the latest))';
const RULE = 'asks to share, subscribe, follow or comment';

/** What a page asks its readers to do, and its controls. */
export const PROMPTS: LineRule[] = [
  {
    kind: 'boilerplate',
    rule: 'only marks, no words',
    longest: 200,
    form: /^[^\p{L}\p{N}]+$/u,
  },
  {
    kind: 'boilerplate',
    rule: RULE,
    longest: 160,
    form: new RegExp(
      `^(?:please )?(?:share(?: (?:this|on|via|full|with|it)\\b.*)?|share:.*|tweet|retweet|pin it|e-?mail(?: this.*)?|print(?: this.*)?|save|copy link|reuse this content|like (?:us|this)\\b.*|follow (?:us|me|our|@|ap\\b|bbc\\b|cnn\\b|.{1,40}\\bon ${SITE}).*|join (?:us|our|the (?:conversation|discussion|debate))\\b.*|(?:leave|post|write|add) (?:a |your )?(?:comment|reply)s?\\b.*|view (?:all )?comments.*|(?:\\d+ )?comments?(?: \\(?\\d+\\)?)?|show comments.*|comments are closed.*|discussion about this post|get (?:our|the (?:latest|daily|best)|breaking news|more news)\\b.*|download (?:our|the) .*app.*|support (?:us|our (?:work|journalism|newsroom))\\b.*|become a (?:member|subscriber|patron).*|buy me a coffee.*|have your say(?:[:!?].*)?|(?:(?:${SITE}|print|e-?mail|share|tweet|copy link|more|save)[\\s,/|·•]*)+)[.!…]*$`,
      'iu',
    ),
  },
  {
    kind: 'boilerplate',
    rule: RULE,
    longest: 200,
    ownWords: true,
    form: new RegExp(
      `^(?:please )?(?:(?:sign|log) (?:up|in|out)|subscribe|donate|register|enter|type)\\b(?:.*\\b${ADDRESS}\\b.*|[^.!?]*)$`,
      'iu',
    ),
  },
  {
    kind: 'boilerplate',
    rule: RULE,
    longest: 240,
    ownWords: true,
    sign: /(?:let|tell) us|comment|inbox|to your/iu,
    form: /^.*\b(?:let us know|tell us (?:what|in|your|about)|(?:in|via) the comments?\b|comments? (?:section )?below|in your inbox|(?:straight|direct(?:ly)?|delivered) to your (?:inbox|phone))/iu,
  },
  {
    kind: 'boilerplate',
    rule: RULE,
    longest: 240,
    ownWords: true,
    form: new RegExp(
      `^(?:(?:have|got|do you have|know of) (?:a|any|an) (?:\\w+ )?(?:story|tip|news|question|photo|video|comment|opinion)\\b.*\\?|(?:e-?mail|call|contact|text|message|write to|whatsapp) (?:us|our|the (?:author|reporter|newsroom|newsdesk|editor))\\b|send (?:us )?your|thank(?:s| you) for (?:reading|subscribing|watching|listening|your (?:support|feedback))|if you (?:like|enjoy|liked|enjoyed|value|found) (?:this|our|what)|(?:check out|read|see|find|get) (?:all )?(?:the |our )?latest\\b.*\\bhere\\b|welcome to (?:the|our|this)\\b.*\\bnewsletter|are you affected by|have you been affected)`,
      'iu',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'a box for a newsletter or an account',
    longest: 300,
    ownWords: true,
    form: new RegExp(
      `^(?:newsletters?|your e-?mail(?: address)?|e-?mail address|you can (?:unsubscribe|opt out)\\b.*|(?:cancel|unsubscribe|opt out) (?:at )?any ?time.*|by (?:signing|subscribing|submitting|clicking|continuing|registering|entering|joining|providing)\\b.*\\byou\\b.*\\b(?:agree|consent|accept|confirm|acknowledge)\\b.*|we(?:['’]ll| will) (?:send|e-?mail|text) you\\b.*|(?:already|not yet) a (?:subscriber|member)\\?.*|(?:create|open) (?:an?|your) (?:free )?account\\b.*|to (?:continue|keep) reading\\b.*|you(?:['’]ve| have) (?:read|reached|used) (?:your|\\d+|all)\\b.*\\barticles?\\b.*|(?:this|our) (?:site|website|page) (?:is protected by|uses cookies)\\b.*)$`,
      'iu',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'a box for a newsletter or an account',
    longest: 300,
    ownWords: true,
    sign: /read our/iu,
    form: /^.*\bread our (?:privacy|cookie) (?:policy|notice)\b.*$/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'an advertisement or a page control',
    longest: 110,
    form: /^(?:advertisements?(?:\s*[^\p{L}\s].*)?|sponsored(?: content| by\b.*)?|ad|promoted(?: (?:content|stor(?:y|ies)))?|paid (?:content|post)\b.*|(?:scroll|swipe) (?:down )?to continue.*|continue reading.*|story continues.*|article continues.*|(?:this )?(?:content|video|ad) is (?:not available|loading).*|loading\W*|skip to (?:main )?content|skip ad.*|menu|search|home|close|back to top|next|previous|\(?more\)?|(?:listen to|play) this (?:article|story).*|\d+[- ]min(?:ute)?s?[- ]read|read(?:ing)? time:?.*|estimated reading.*|show (?:more|less)|load more|see all|view all|click here\b.*|tap here\b.*|enable javascript.*|accept (?:all )?cookies.*|we use cookies.*|by clicking\b.*|list (?:of \d+ items|\d+ of \d+)|end of list|-?\s*end\s*-?|ends|-\s?30\s?-|for immediate release)$/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'the foot of a page',
    longest: 200,
    form: /^(?:(?:privacy|cookies?|terms|legal|accessibility|site ?map|careers|jobs|advertis(?:e|ing)|contact|about|help|faqs?|imprint|collection notice|do not sell)(?: (?:policy|notice|settings|preferences|statement|with us|us|my (?:info|personal information)|of (?:use|service|sale)|and conditions|& conditions))?(?:[\s|·•∙/,–-]+|$)){2,}$/iu,
  },
];
