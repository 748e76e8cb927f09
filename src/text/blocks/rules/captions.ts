import type { LineRule } from './line-rule.ts';
import { AGENCY } from './patterns.ts';

export const CAPTIONS: LineRule[] = [
  {
    kind: 'caption',
    rule: 'begins as a picture caption does',
    longest: 700,
    form: /^(?:\(|\[)?(?:file(?: photo| picture| image)?\s*(?:[-–—:]|\d{4})|(?:a )?file (?:photo|picture|image|photograph) (?:of|shows?)\b|(?:photo|image|pic|picture|photograph|photographer|video|caption|graphic|map|illustration|infographic|cover (?:photo|image)|featured? image|screenshot|pictured)s?(?:\s+(?:by|credit|source|caption|courtesy|copyright|shows?|via))?\s*[:,/|©]|(?:photo|image|picture|photograph|illustration)s?\s+(?:by|credit|source|courtesy|via)\b|©\s?\p{L})/iu,
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
    sign: /[/|]|via|hoto/,
    form: new RegExp(
      `^(?:[\\p{L}. '’-]+\\s?[/|]\\s?)?${AGENCY}(?:\\s?[/|]\\s?|\\s+via\\s+|\\s+[Pp]hoto\\s?/?\\s?)[\\p{L}. '’/-]+$`,
      'u',
    ),
  },
];
