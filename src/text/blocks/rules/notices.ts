import type { LineRule } from './line-rule.ts';

const WRITER = '(?:authors?|writers?|columnists?|contributors?|speakers?|individuals?|interviewees?)';
const THIS_TEXT =
  '(?:this|these|(?:please )?note|important|nothing (?:here|in|on|contained|above)|none of (?:this|the)|(?:the |all |our |any )?(?:above |following )?(?:information|content|contents|material|articles?|reports?|analys[ei]s))';
const INFORMATION = '(?:information(?:al)?|educational|illustrative|entertainment)';
const ADVICE =
  '(?:financial|investment|legal|medical|professional|tax|trading|health)(?:[\\s,/]+(?:and|or|financial|investment|legal|medical|professional|tax|trading|other))* (?:advice|recommendations?|solicitation)';

/** What the publisher says about itself, its rights and the making of the text. */
export const NOTICES: LineRule[] = [
  {
    kind: 'boilerplate',
    rule: 'a legal notice or disclaimer',
    longest: 1200,
    form: /^(?:©|\(c\)\s|copyright\b(?=\s*(?:©|\(c\)|\d{4}|notice|:|$)|.*\ball rights)|all rights reserved|disclaimer\b|disclosures?(?: statement)?\s*(?::|$)|terms (?:of (?:use|service)|and conditions)\b|privacy policy|our standards:|this (?:material|work|article|content) (?:is licensed|may not be|is protected))/iu,
  },
  {
    kind: 'boilerplate',
    rule: "an editor's note",
    longest: 1200,
    form: /^(?:\(|\[|\*)?(?:(?:editor(?:ial|s)?['’]?s?['’]? note|eds?\. note|corrections?|clarification|note to (?:readers|editors))\s*[:(—–-]|eds\s*:|an earlier (?:version|edition) of (?:this|the) (?:article|story|post|report|piece|headline)|this (?:article|story|post|report|piece|page|headline|copy)(?: \w+){0,2} (?:was|is|has been|was also) (?:\w+ )?(?:updated|corrected|amended|edited|modified|(?:auto-?|automatically )?generated|translated)\b|this (?:article|story|post|report) has not been\b)/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'a legal notice or disclaimer',
    longest: 1200,
    form: /not necessarily (?:reflect|represent|adhere|agree|endorse|share|coincide)|may not be (?:published|reproduced|redistributed)|[Aa]ll [Rr]ights [Rr]eserved/,
  },
  {
    kind: 'boilerplate',
    rule: 'says whose views the text gives',
    longest: 400,
    ownWords: true,
    sign: /view|opinion/iu,
    form: new RegExp(
      `^.*\\b(?:views?|opinions?)\\b(?: (?:and|or) (?:views?|opinions?|analys[ei]s))?(?:[^.!?“”"]{0,80}\\b(?:expressed|stated|contained|presented|given|published|shared)\\b[^.!?“”"]{0,60})?,? (?:(?:are|is|remain)\\b[^.!?]{0,60}(?:\\bpersonal\\b|(?:\\b(?:his|her|their|my)|\\b${WRITER}['’]?s?)\\b['’]?[^.!?]{0,12}\\b(?:own|alone)\\b|\\bthose of (?:the|its|their|his|her) (?:\\w+ )?${WRITER}\\b)|belongs? (?:solely )?to the ${WRITER}\\b|do(?:es)? not (?:necessarily )?(?:reflect|represent)\\b)`,
      'iu',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'a legal notice or disclaimer',
    longest: 700,
    ownWords: true,
    form: new RegExp(
      `^[(*\\[]?\\s?(?:(?:${THIS_TEXT}\\b.*\\b)?for (?:general )?${INFORMATION}(?:,? (?:and|or|${INFORMATION}))* (?:only|purposes)\\b|${THIS_TEXT}\\b.*\\b(?:constitutes?|construed|considered|intended|taken|regarded|substitute|provides?|offers?|is)\\b[^.]{0,60}\\b${ADVICE}\\b|past performance (?:is|does) (?:not|no)\\b|(?:your )?capital (?:is )?at risk\\b|(?:the )?authors? (?:has|have|had|holds?|owns?|do(?:es)? not|receives?|received|declares?)\\b[^.]{0,80}\\b(?:positions?|shares|stocks?|funding|competing interests?|conflicts? of interests?)\\b)`,
      'iu',
    ),
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
    form: /^(?:about (?:the )?(?:author|writer|publisher|us)s?\b|for more information,? (?:visit|see|contact|please)\b|(?:media|press|news) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)\s*(?::|$)|contact(?: us)?\s*:|(?:tel(?:ephone)?|phone|fax|e-?mail|mobile|website|web)\.?\s*:|the associated press (?:receives|is an independent)|allafrica (?:publishes|is a voice|disseminates)\b|(?:read|see) the original (?:article|story|report)\b|(?:more|read more) ap (?:coverage|news|stories)|this is part of .{2,60}['’]s effort\b|npr transcripts are\b|this (?:text|transcript) (?:may|has|is|was)\b)/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'the slug of a wire service',
    longest: 80,
    form: /^[A-Z]{2,3}(?:-{1,2}|\s)\S.*\b(?:\d(?:st|nd|rd|th) Ld|Writethru|Lead-?all|URGENT)\b/u,
  },
];
