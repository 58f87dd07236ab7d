import { mutationsOf, type Mutation } from '../mutation.ts';

const journey = ['test/journeys/api/api.test.ts'] as const;

/** What a program may ask of our APIs, and about what. */
export const api: readonly Mutation[] = [
  ...mutationsOf('src/web/api/caller.ts', journey, [
    ['the API that a token is for', '    audience: resource.href,\n', ''],
    ['the companies of an agreement', "companies === 'every' || companies.includes(company)", 'companies.length > 0'],
  ]),
  ...mutationsOf('src/web/api/mount-api.ts', journey, [
    ['the scope of an operation', '!decision.caller.scopes.includes(operation.scope)', 'false'],
  ]),
  ...mutationsOf('src/gebruikersbeheer/api/rights-known.ts', journey, [
    ['the rights of an agreement', "rights === 'every' ? all", 'rights.length > 0 ? all'],
  ]),
  ...mutationsOf('src/gebruikersbeheer/api/catalogue.ts', journey, [
    ['the scopes of who registers a right', '!caller.roleScopes.includes(scope)', 'false'],
  ]),
  ...mutationsOf('src/gebruikersbeheer/store/catalogue.ts', journey, [
    ['the owner of a right of the catalogue', ' and application = ${right.application} and scope', ' and scope'],
  ]),
];
