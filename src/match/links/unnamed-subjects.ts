/** Of whom a claim tells without a name: somebody's relative, the minister of something. */

const KIN =
  'wife|husband|widow|son|daughter|brother|sister|father|mother|uncle|aunt|nephew|niece|cousin|lawyer|driver|bodyguard';
/** "the brother of Ana Ruiz", "the suspect's wife", unless the name follows. */
const RELATIVE = new RegExp(
  String.raw`(?:\b(${KIN}) of\b|\p{L}[’']s? (?:\p{Ll}+ ){0,2}(${KIN})\b(?!,? \p{Lu}))`,
  'gu',
);
const POST =
  /\b(foreign|finance|interior|defence|defense|health|justice|energy|economy|trade|education|agriculture|culture|oil|transport|environment|labour) (?:minister|ministry|secretary)\b/giu;

/** What somebody is to the one who is named. */
export const relativesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(RELATIVE)].map((match) => (match[1] ?? match[2])!));

/** The fields of the ministers and ministries a claim tells of. */
export const postsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(POST)].map((match) => match[1]!.toLowerCase().replace('defense', 'defence')));
