import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';

/** What was agreed with an application about the programs of its own that call our APIs, without anybody signed in. */
export interface ApiAgreement {
  /** Those that it may ask for, each of the API of one site: `btb.read`. */
  readonly scopes: readonly string[];
  /** Of which companies it may know anything; a list has at most 500, so that it fits in a token. */
  readonly companies: 'every' | readonly EnterpriseNumber[];
  /** Which rights of the catalogue it may know about: those that it registered itself, or every one. */
  readonly rights: 'own' | 'every';
}

/** An API of one of our sites. */
export interface OfferedApi {
  /** Its address, which is also the resource that a token is asked for (RFC 8707) and its audience. */
  readonly resource: URL;
  /** Every scope that one of its operations asks for. */
  readonly scopes: readonly string[];
}

const mostCompanies = 500;

/** Why this agreement cannot work, in a sentence; null when it can. */
export function complaintAbout({ scopes, companies }: ApiAgreement, known: readonly string[]): string | null {
  const unknown = scopes.filter((scope) => !known.includes(scope));
  if (unknown.length > 0) return `no API of ours has the scope ${unknown.join(', ')}`;
  if (companies !== 'every' && companies.length > mostCompanies)
    return `an agreement names ${mostCompanies} companies at most`;
  return null;
}
