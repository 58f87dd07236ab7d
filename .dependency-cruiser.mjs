// Arrows are imports, and go down only:
//   zone -> (OpenID Connect only) ; acm -> sleutels, gebruikersbeheer -> btb -> kbo ; hulp -> all but the zone ;
//   demo and product -> all.
const systems = ['kbo', 'sleutels', 'btb', 'gebruikersbeheer', 'acm', 'zone', 'hulp', 'demo'];

/** What each system may import of the others, and only through their index.ts. */
const below = {
  kbo: [],
  sleutels: [],
  btb: ['kbo'],
  gebruikersbeheer: ['btb', 'kbo'],
  acm: ['sleutels', 'gebruikersbeheer'],
  zone: [],
  hulp: ['kbo', 'sleutels', 'btb', 'gebruikersbeheer', 'acm'],
  demo: ['kbo', 'sleutels', 'btb', 'gebruikersbeheer', 'acm', 'zone', 'hulp'],
};

const notBelow = systems.map((system) => ({
  name: `${system}-imports-only-what-is-below`,
  severity: 'error',
  from: { path: `^src/${system}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^src/(${systems.filter((other) => other !== system && !below[system].includes(other)).join('|')})/` },
}));

const throughTheFront = systems.map((system) => ({
  name: `${system}-is-entered-through-its-index`,
  severity: 'error',
  from: { path: '^src/', pathNot: [`^src/${system}/`, '^src/product/', '\\.test\\.ts$'] },
  to: { path: `^src/${system}/`, pathNot: `^src/${system}/index\\.ts$` },
}));

export default {
  forbidden: [
    ...notBelow,
    ...throughTheFront,
    {
      name: 'shared-rooms-know-no-system',
      severity: 'error',
      from: { path: '^src/(belgian|documents|web|store|audit|keys)/', pathNot: '\\.test\\.ts$' },
      to: { path: `^src/(${systems.join('|')}|product|config)/` },
    },
    {
      name: 'belgian-is-pure',
      severity: 'error',
      comment: 'the numbering plans of telephones come from a library that is data and pure functions',
      from: { path: '^src/belgian/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(src/belgian/|node_modules/libphonenumber-js/)' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'no database, no web, no clock in a decision',
      from: { path: '^src/([^/]+/(rules/|rules\\.ts)|documents/)', pathNot: '\\.test\\.ts$' },
      to: { path: '^(src/(web|store|audit)/|node_modules/(pg|kysely|fastify))', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'the-product-needs-no-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-demo-stays-in-the-demo',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/demo/', '^src/product/', '\\.test\\.ts$'] },
      to: { path: '^src/demo/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
};
