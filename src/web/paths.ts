/** Every URL of the product, once: routes, templates, redirects and tests all read this. */
export const paths = {
  home: '/',
  launch: '/launch/:token',
  reviewer: '/reviewer',
  dossiers: '/dossiers',
  newDossier: '/dossiers/new',
  dossier: '/dossiers/:dossier',
  articles: '/dossiers/:dossier/articles',
  newArticle: '/dossiers/:dossier/articles/new',
  articleFiles: '/dossiers/:dossier/articles/files',
  articleAddress: '/dossiers/:dossier/articles/address',
  matching: '/dossiers/:dossier/matching',
  claims: '/dossiers/:dossier/claims',
  claimDecisions: '/dossiers/:dossier/claims/decisions',
  savedFilters: '/dossiers/:dossier/filters',
  savedFilterRemoval: '/dossiers/:dossier/filters/:filter/removal',
  go: '/dossiers/:dossier/go',
  tour: '/dossiers/:dossier/tour',
  discrepancies: '/dossiers/:dossier/discrepancies',
  names: '/dossiers/:dossier/names',
  origins: '/dossiers/:dossier/origins',
  report: '/dossiers/:dossier/report',
  activity: '/dossiers/:dossier/activity',
  changes: '/dossiers/:dossier/changes',
  reportFile: '/dossiers/:dossier/report/:format',
  article: '/articles/:article',
  articleOrigin: '/articles/:article/origin',
  articleRevisions: '/articles/:article/revisions',
  articleRevision: '/articles/:article/revisions/:number',
  articleClaims: '/articles/:article/claims',
  articleDetails: '/articles/:article/details',
  articleDate: '/articles/:article/date',
  articleReading: '/articles/:article/reading',
  blockKind: '/blocks/:block/kind',
  claim: '/claims/:claim',
  claimWording: '/claims/:claim/wording',
  claimSpeaker: '/claims/:claim/speaker',
  claimTime: '/claims/:claim/time',
  claimParts: '/claims/:claim/parts',
  claimMerger: '/claims/:claim/merger',
  claimAnchor: '/claims/:claim/anchor',
  claimDiscard: '/claims/:claim/discard',
  claimReview: '/claims/:claim/review',
  claimVerdict: '/claims/:claim/verdict',
  verdictWithdrawal: '/claims/:claim/verdict/withdrawal',
  claimAssignment: '/claims/:claim/assignment',
  claimComments: '/claims/:claim/comments',
  claimLinks: '/claims/:claim/links',
  claimUnlinking: '/claims/:claim/links/unlinking',
  linkJudgement: '/claims/:claim/links/:link/judgement',
  claimDiscrepancies: '/claims/:claim/discrepancies',
  discrepancy: '/discrepancies/:discrepancy',
  ruling: '/discrepancies/:discrepancy/ruling',
  originWithdrawal: '/origin-rulings/:ruling/withdrawal',
  sources: '/sources',
  source: '/sources/:source',
  name: '/names/:name',
  formAcceptance: '/names/:name/forms/:form/acceptance',
  formSeparation: '/names/:name/forms/:form/separation',
  nameMerger: '/names/:name/merger',
  houseForm: '/names/:name/house-form',
  houseFormRemoval: '/names/:name/house-form/removal',
  job: '/jobs/:job',
  jobFile: '/jobs/:job/file',
  jobCancellation: '/jobs/:job/cancellation',
  jobResumption: '/jobs/:job/resumption',
  undo: '/events/:event/undo',
} as const;

export type PathName = keyof typeof paths;

type Parameters<Path extends string> = Path extends `${string}:${string}/${infer Rest}`
  ? [value: string | number, ...Parameters<`/${Rest}`>]
  : Path extends `${string}:${string}`
    ? [value: string | number]
    : [];

/** The address of a page: the path's parameters filled in from left to right. */
export function url<Name extends PathName>(name: Name, ...values: Parameters<(typeof paths)[Name]>): string {
  const left: (string | number)[] = [...values];
  return paths[name].replace(/:\w+/g, (parameter) => {
    const value = left.shift();
    if (value === undefined) throw new Error(`The path ${name} needs a value for ${parameter}`);
    return encodeURIComponent(value);
  });
}
