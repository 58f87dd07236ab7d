/** The addresses of this site. */
export const paths = {
  front: '/',
  /** fastify's form */
  page: '/onderwerp/:page',
  pageOf: (slug: string): string => `/onderwerp/${slug}`,
  search: '/zoeken',
  feedback: '/reactie',
  remark: '/reactie/opmerking',
  thanks: '/reactie/bedankt',
  check: '/controle',
  checked: '/controle/uitslag',
  clock: '/controle/klok',
  staff: '/beheer',
} as const;
