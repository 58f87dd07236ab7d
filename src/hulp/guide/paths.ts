import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Role } from './rules/guide-form.ts';

/** The addresses of the access guide. */
export const guidePaths = {
  start: '/toegang',
  /** fastify's form */
  chain: '/toegang/:number',
  chainOf: (
    number: EnterpriseNumber,
    role: Role | null = null,
    more: readonly (readonly [string, string])[] = [],
  ): string => {
    const query = new URLSearchParams([
      ...(role === null ? [] : [['rol', roleNames[role]] as [string, string]]),
      ...more.map(([name, value]): [string, string] => [name, value]),
    ]);
    return `/toegang/${number}${query.size === 0 ? '' : `?${query.toString()}`}`;
  },
} as const;

/** As they stand in addresses. */
export const roleNames: Readonly<Record<Role, string>> = {
  representative: 'vertegenwoordiger',
  manager: 'beheerder',
  employee: 'medewerker',
  external: 'extern',
};
