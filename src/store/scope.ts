import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';

/**
 * What a transaction may see. Row-level security compares every row with it: a transaction that names no
 * company sees no company's rows. `person` is the identifier that the system itself gives to a person.
 */
export interface Scope {
  readonly company?: EnterpriseNumber;
  readonly establishments?: readonly EstablishmentNumber[];
  readonly person?: string;
  /** The one way to see across companies; says why, and a reviewer can search for it. */
  readonly across?: 'sign-in' | 'operator' | 'job' | 'staff';
}

const safe = /^[0-9A-Za-z-]{0,64}$/;

const literal = (value: string): string => {
  if (!safe.test(value)) throw new TypeError('a scope holds only digits, letters and dashes');
  return `'${value}'`;
};

/**
 * The statements that open a transaction: role, schema and scope together, so that they cost one round trip.
 * All values are checked against a strict pattern, because this text takes no parameters.
 */
export function openingStatements(
  role: string,
  schema: string,
  scope: Scope,
  begin: 'begin' | 'begin read only' = 'begin',
): string {
  const establishments = (scope.establishments ?? []).map((number) => literal(number).slice(1, -1)).join(',');
  return [
    begin,
    `set local role "${role}"`,
    `set local search_path to "${schema}"`,
    `set local scope.company to ${literal(scope.company ?? '')}`,
    `set local scope.establishments to '${establishments}'`,
    `set local scope.person to ${literal(scope.person ?? '')}`,
    `set local scope.across to ${literal(scope.across ?? '')}`,
  ].join(';');
}
