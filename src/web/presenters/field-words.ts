/** How the columns of records are called on a page. */
const FIELDS: Record<string, string> = {
  text: 'the claim',
  kind: 'kind',
  attribution: 'speaker',
  claimant: 'speaker',
  speaker: 'speaker',
  mode: 'how it is said',
  whenStart: 'from',
  whenEnd: 'to',
  evidenceLink: 'link',
  relation: 'relation',
  judgement: 'judgement',
  conclusion: 'verdict',
  reason: 'reason',
  overrideReason: 'why without a second origin',
  ruling: 'ruling',
  articles: 'articles of the origin',
  title: 'title',
  source: 'source',
  byline: 'byline',
  published: 'published',
  publishedNote: 'how the date is known',
  republishes: 'reprinted from',
  url: 'address',
  grade: 'grade',
  gradeNote: 'why this grade',
  ownerFamily: 'owner',
  domain: 'site',
  form: 'house form',
  accepted: 'also accepted',
  exceptions: 'phrases in which any form stands',
  scope: 'where it holds',
  authority: 'who decides it',
  validFrom: 'from when',
  texts: 'the parts',
  machineText: 'machine’s wording',
  decidedBy: 'decided by',
  assigneeId: 'reviewer',
};

/** Whether a column holds words that a person writes or chooses. */
export const isWorded = (name: string): boolean => name in FIELDS;

/** "whenStart" reads "from"; a column without words of its own reads as its name, apart. */
export function fieldInWords(name: string): string {
  return FIELDS[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
