/** The one-way street: read -> text -> match -> domain -> services -> web. Each rule is one sentence of the house. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('text-imports-text', '^src/text/', '^src/text/', 'text is pure and knows nothing else'),
    only('match-imports-text-and-match', '^src/match/', '^src/(text|match)/', 'match is pure'),
    only(
      'domain-is-rules',
      '^src/domain/',
      '^src/(domain|text/types|match/types)',
      'domain imports only types of text and match',
    ),
    only(
      'report-is-pure',
      '^src/report/',
      '^src/(report|domain|text/types|match/types)',
      'report turns one model into formats',
    ),
    only(
      'read-is-an-edge',
      '^src/read/',
      '^src/(read|domain|text/types|typescript)',
      'read turns bytes into article text',
    ),
    {
      name: 'pure-layers-do-no-io',
      severity: 'error',
      from: { path: '^src/(text|match|domain|report)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'services-know-no-web',
      severity: 'error',
      from: { path: '^src/services/' },
      to: { path: '^src/(web|cli|server|app)|node_modules/(express|nunjucks)/' },
    },
    {
      name: 'only-services-reach-the-database',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(services|db|cli|server\\.ts)' },
      to: { path: '^src/db/|node_modules/(@prisma|better-sqlite3|sqlite3)/' },
    },
    {
      name: 'routes-do-not-import-routes',
      severity: 'error',
      from: { path: '^src/web/routes/([^/]+)\\.ts$', pathNot: '^src/web/routes/index\\.ts$' },
      to: { path: '^src/web/routes/' },
    },
    { name: 'no-test-code-in-product', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: 'generated' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/db/generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
