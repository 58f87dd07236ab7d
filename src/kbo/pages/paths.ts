import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';

export const paths = {
  front: '/',
  search: '/zoeken',
  /** fastify's form */
  company: '/onderneming/:number',
  companyOf: (number: EnterpriseNumber): string => `/onderneming/${number}`,
} as const;
