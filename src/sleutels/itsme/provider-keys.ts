import type { JWK } from 'jose';
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { BoundedFetch } from './bounded-fetch.ts';

/** The keys with which itsme signs, by their identifier. */
export interface ProviderKeys {
  /** null: itsme publishes no such key, also not after asking again. @throws Error when it does not answer */
  readonly find: (kid: string) => Promise<KeyObject | null>;
}

const minute = 60_000;
/** What `cache-control` says, within these bounds. */
const [shortest, longest] = [5 * minute, 24 * 60 * minute];
/** A kid that nobody knows makes us ask again, but not more often than this. */
const pauseBetweenAsks = minute;
const mostKeys = 20;

/** Keeps the published keys as long as itsme allows, and asks again for a kid that is not among them: keys rotate. */
export function providerKeys(jwks: () => Promise<URL>, get: BoundedFetch, clock: () => Date): ProviderKeys {
  let kept: { readonly keys: ReadonlyMap<string, KeyObject>; readonly at: number; readonly until: number } | null =
    null;
  const ask = async (): Promise<ReadonlyMap<string, KeyObject>> => {
    const { status, headers, text } = await get(await jwks());
    if (status !== 200) throw new Error(`the keys of itsme answered ${status}`);
    const { keys } = JSON.parse(text) as { keys?: unknown };
    const read = new Map((Array.isArray(keys) ? keys : []).slice(0, mostKeys).flatMap(readKey));
    const now = clock().getTime();
    const told = Number(/max-age=(\d{1,9})/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0) * 1000;
    kept = { keys: read, at: now, until: now + Math.min(longest, Math.max(shortest, told)) };
    return read;
  };
  return {
    find: async (kid) => {
      const now = clock().getTime();
      if (kept === null || kept.until <= now) return (await ask()).get(kid) ?? null;
      const known = kept.keys.get(kid);
      if (known !== undefined || now - kept.at < pauseBetweenAsks) return known ?? null;
      return (await ask()).get(kid) ?? null;
    },
  };
}

/** RSA keys for signatures only: itsme has no others. */
function readKey(jwk: JWK): readonly (readonly [string, KeyObject])[] {
  if (jwk.kty !== 'RSA' || typeof jwk.kid !== 'string' || (jwk.use !== undefined && jwk.use !== 'sig')) return [];
  try {
    const key = createPublicKey({ key: { kty: 'RSA', n: jwk.n ?? '', e: jwk.e ?? '' }, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? [[jwk.kid, key]] : [];
  } catch {
    return [];
  }
}
