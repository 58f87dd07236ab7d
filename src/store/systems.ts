/**
 * The systems that own a schema and a database role. `post` sends mail, `audit` seals the record and
 * `jobs` owns the queue; the others are the links of the chain (see docs/architecture.md).
 */
export const systems = [
  'kbo',
  'sleutels',
  'btb',
  'gebruikersbeheer',
  'acm',
  'zone',
  'hulp',
  'demo',
  'post',
  'audit',
] as const;

export type System = (typeof systems)[number];

/** The systems that people open in a browser, in the order of their ports. */
export const sites = ['zone', 'acm', 'gebruikersbeheer', 'btb', 'kbo', 'sleutels', 'hulp', 'demo'] as const;

export type SiteName = (typeof sites)[number];
