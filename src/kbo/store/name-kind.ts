import type { CompanyName } from '../company.ts';

/** TypeOfDenomination of the open data. */
const kinds = new Map<string, CompanyName['kind']>([
  ['001', 'name'],
  ['002', 'abbreviation'],
  ['003', 'commercial'],
  ['004', 'branch'],
]);

export const nameKind = (code: string): CompanyName['kind'] => kinds.get(code) ?? 'other';
