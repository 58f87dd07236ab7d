import type { OfferedApi } from '#acm/index.ts';
import { scopes as btbScopes } from '#btb/api/operations.ts';
import type { Config } from '#config/config.ts';
import { scopes as rightsScopes } from '#gebruikersbeheer/api/operations.ts';

/** The address of the API of a site, which is also the audience of its tokens. */
export const resourceOf = (site: URL): URL => new URL('/api/v1', site);

/** The APIs for which the provider gives tokens, whichever process they answer in. */
export const offeredApis = ({ urls }: Pick<Config, 'urls'>): readonly OfferedApi[] => [
  { resource: resourceOf(urls.btb), scopes: btbScopes },
  { resource: resourceOf(urls.gebruikersbeheer), scopes: rightsScopes },
];
