export type ScopesDecision =
  | { readonly granted: true; readonly scopes: readonly string[] }
  | {
      readonly granted: false;
      readonly because: 'no-scope' | 'not-in-dossier' | 'not-of-this-api';
      readonly which: string;
    };

/**
 * Which scopes a token for an API carries: exactly those that were asked for, or none at all. Part of what was asked for
 * would leave an application wondering at its first refused call.
 * @param asked as it came: names with a space between; absent when the request named none
 */
export function apiScopes(
  asked: string | undefined,
  agreed: readonly string[],
  ofApi: readonly string[],
): ScopesDecision {
  const scopes = [...new Set((asked ?? '').split(' ').filter((one) => one !== ''))];
  if (scopes.length === 0) return { granted: false, because: 'no-scope', which: '' };
  const foreign = scopes.filter((one) => !agreed.includes(one));
  if (foreign.length > 0) return { granted: false, because: 'not-in-dossier', which: foreign.join(' ') };
  const elsewhere = scopes.filter((one) => !ofApi.includes(one));
  if (elsewhere.length > 0) return { granted: false, because: 'not-of-this-api', which: elsewhere.join(' ') };
  return { granted: true, scopes };
}
