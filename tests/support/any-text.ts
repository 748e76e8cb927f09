import fc from 'fast-check';

/** Words and marks that the rules look for, as news has them. */
const NEWS = (
  'the The a of in on at to and but or May March 3 12 2014 1990s 2022-23 Q3 Monday last next week year ago later two half million dozen ' +
  'one minus $ € % US U.S. km pounds 1/2 ½ 10:30 p.m. between from until first second third today ’90s he she it they his her its their ' +
  "who which that whose whom while if unless as said told adding denied added Mr. Kiel's Díaz-Canel al-Assad O'Brien AT&T NATO U.N. FM " +
  "hundred and a point early late mid quarter the '90s Easter Christmas Day night tomorrow per cent euros dollars m ft am pm + ~ " +
  'Group Inc. University Ministry Center Image: 501st 20th 007 4chan largest top ten al 19.04.2023 1/2/2023 £ ¥ Prime Sergei Lavrov ' +
  'minister ministers mayor coach company films including both only never not n’t did was were has had will would have been being'
)
  .split(' ')
  .concat([
    'The minister',
    'Anna Kiel',
    'Egypt and Jordan',
    'the two countries',
    'the island nation',
    'President Amina Diallo',
    'Bank of England',
    'Foreign Minister',
    'visited Oslo, Bergen and Trondheim',
    'killed 12 people',
    'wounding 30',
    'which was built in 1962',
    'with whom',
    'while wages rose',
    '(born 8 April 1997)',
    'according to',
    'said that',
    'not only',
    'It was the court that',
    'such as A and B',
    'a Swedish doctor',
    'is an actor, director and',
    'before moving to Rome',
    'more than $3 million',
    'on 19.04.2023',
    'KYIV, March 3 (Reuters) —',
    'Read more: ',
    'Recent Posts',
    '2 weeks ago',
    'Photo: ',
    '(AP Photo/X)',
    'By Anna Hale',
    'https://x.org/a.b',
    '+86 555-1212',
  ]);

const MARKS = ', . ; : ? ! … — – - ( ) [ ] “ ” " ‘ ’ \' « » „ / | & * • \n \n\n \r\n \t'.split(/ /);

/** Lines as pages have them around their text: what the rules for blocks look for. */
const LINES = [
  '# The title',
  '## What *happened* next',
  '**By Anna Kiel**, 3 May 2023',
  '> “We accept the ruling,” she said.',
  '- The ferry was built in *1978*.',
  '1. The crew left first.',
  '![The port](https://x.org/a.jpg)',
  '[Read the full ruling](https://x.org/b)',
  'The [port of _Kiel_](https://x.org/c) closed in **March 2021**.',
  'Q: Why did it close?',
  'A: The bank closed our credit line in 2022.',
  'MR. KIEL: We withdrew 400 soldiers on Monday.',
  'ANNA KIEL, HOST: Good morning.',
  'THE FACTS: Norland spent 2 million.',
  'CLAIM: Norland spent 3 million.',
  '14.05 GMT',
  '14:05 GMT – The port reopened.',
  '5m ago',
  'Last modified on Tue 14 May 2024 08.15 BST',
  'Jane Roe | jroe@paper.example',
  'Jan Moe in Oslo',
  'Have your say: what do you think?',
  'Sign up to our newsletter',
  'The views expressed are the author’s own.',
  'This article is for information only.',
  'Related stories',
  'end of list',
  'Key points',
  'About Acme Rail',
  'A ship at anchor off Kiel. Jan Moe/AP They left.',
  'A ship in Kiel © Jan Moe / AFP',
  'She will return, he said. (Reuters)',
  'New Delhi [India], May 3 (ANI): ',
  'MOSCOW. May 3. INTERFAX - ',
  'New Delhi: The court met.',
  'The minister said:',
  '___',
  '-30-',
];

/** What no editor writes, and files and web pages hold all the same. */
const HOSTILE = [
  '\0',
  '\u0007',
  '\u001b[31m',
  '\u00a0',
  '\u00ad',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\u0301',
  'e\u0301\u0323\u0300',
  'Z̸̡͎a̵l̶g̷o',
  '👩‍🚀',
  '🇳🇴',
  'é',
  'ß',
  'ﬁ',
  'ŉews',
  'İ',
  'ı',
  'ſ',
  'K',
  'Ǆ',
  'ᾳ',
  '𝐀nna',
  '𐐨',
  '字',
  'العربية',
  'עברית',
  'ไทย',
  '١٢٣',
  '1e999',
  '9'.repeat(30),
  '0x1F',
  '-0',
  '1,,2',
  '99.99.9999',
  '32 May 2023',
  '30 February',
  '<b>',
  '&amp;',
  '{{x}}',
  '${x}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '$&',
  '$1',
  '\\',
  '`',
  'a'.repeat(300),
];

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...NEWS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.constantFrom(...LINES).map((words) => `\n${words}\n`) },
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', '', '\n', '  ');

/** Fragments of news, marks and odd characters in any order. */
export const newsLike = fc
  .array(fc.tuple(piece, gap), { maxLength: 50 })
  .map((pieces) => pieces.flat().join(''));

/** Any string at all: mostly news turned upside down, some of any characters, some of any code units. */
export const anyText = fc.oneof(
  { weight: 8, arbitrary: newsLike },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
);

/** A day of publication, or what stands in its place. */
export const anyDay = fc.constantFrom(
  null,
  '2023',
  '2023-04',
  '2023-04-21',
  '2024-02-29',
  'unknown',
  '2023-13-40',
);
