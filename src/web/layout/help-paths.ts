/** Pages of the site of the help that every site leads to. */
export const helpPaths = {
  contact: '/vraag-of-klacht',
  cookies: '/onderwerp/pagina-opent-niet',
} as const;
