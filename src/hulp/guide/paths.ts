import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Role } from './rules/guide-form.ts';

/** The addresses of the access guide. */
export const guidePaths = {
  start: '/toegang',
  /** fastify's form */
  chain: '/toegang/:number',
  chainOf: (number: EnterpriseNumber, role: Role | null = null): string =>
    `/toegang/${number}${role === null ? '' : `?rol=${roleNames[role]}`}`,
} as const;

/** As they stand in addresses. */
export const roleNames: Readonly<Record<Role, string>> = {
  representative: 'vertegenwoordiger',
  manager: 'beheerder',
  employee: 'medewerker',
  external: 'extern',
};
