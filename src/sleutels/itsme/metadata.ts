import type { BoundedFetch } from './bounded-fetch.ts';

/** Where itsme wants what (OpenID Connect Discovery 1.0, section 3). */
export interface ItsmeMetadata {
  readonly issuer: string;
  readonly authorization: URL;
  readonly token: URL;
  readonly userinfo: URL;
  readonly jwks: URL;
}

/** Endpoints move seldom; a deployment that runs for months still notices. */
const keptMs = 60 * 60_000;

/**
 * Asks for the metadata when they are first needed, and again after a while or a failure: itsme may be down when we
 * start.
 * @throws Error when it does not answer, or its answer is not that of this issuer
 */
export function metadataOf(issuer: URL, get: BoundedFetch, clock: () => Date): () => Promise<ItsmeMetadata> {
  let kept: { readonly metadata: Promise<ItsmeMetadata>; readonly until: number } | null = null;
  return () => {
    if (kept !== null && kept.until > clock().getTime()) return kept.metadata;
    const metadata = discover(issuer, get);
    const mine = { metadata, until: clock().getTime() + keptMs };
    kept = mine;
    metadata.catch(() => {
      if (kept === mine) kept = null;
    });
    return metadata;
  };
}

/** Asks once. @throws Error, as above */
export async function discover(issuer: URL, get: BoundedFetch): Promise<ItsmeMetadata> {
  const base = issuer.href.replace(/\/$/, '');
  const { status, text } = await get(new URL(`${base}/.well-known/openid-configuration`));
  if (status !== 200) throw new Error(`the metadata of itsme answered ${status}`);
  const found = JSON.parse(text) as Record<string, unknown>;
  if (found['issuer'] !== base) throw new Error('the metadata are those of another issuer');
  const endpoint = (name: string): URL => {
    const url = URL.parse(String(found[name]));
    if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && issuer.protocol === 'http:'))) {
      throw new Error(`the metadata of itsme lack ${name}`);
    }
    return url;
  };
  return {
    issuer: base,
    authorization: endpoint('authorization_endpoint'),
    token: endpoint('token_endpoint'),
    userinfo: endpoint('userinfo_endpoint'),
    jwks: endpoint('jwks_uri'),
  };
}
