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
  claims: '/dossiers/:dossier/claims',
  discrepancies: '/dossiers/:dossier/discrepancies',
  origins: '/dossiers/:dossier/origins',
  report: '/dossiers/:dossier/report',
  article: '/articles/:article',
  claim: '/claims/:claim',
  discrepancy: '/discrepancies/:discrepancy',
  job: '/jobs/:job',
  jobCancellation: '/jobs/:job/cancellation',
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
