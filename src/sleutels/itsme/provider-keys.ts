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

interface Kept {
  readonly keys: ReadonlyMap<string, KeyObject>;
  readonly until: number;
}

/** Keeps the published keys as long as itsme allows, and asks again for a kid that is not among them: keys rotate. */
export function providerKeys(jwks: () => Promise<URL>, get: BoundedFetch, clock: () => Date): ProviderKeys {
  let kept: Kept | null = null;
  let asking: Promise<Kept> | null = null;
  let askedAt = 0;
  const fetchKeys = async (): Promise<Kept> => {
    const { status, headers, text } = await get(await jwks());
    if (status !== 200) throw new Error(`the keys of itsme answered ${status}`);
    const { keys } = JSON.parse(text) as { keys?: unknown };
    const read = new Map((Array.isArray(keys) ? keys : []).slice(0, mostKeys).flatMap(readKey));
    const told = Number(/max-age=(\d{1,9})/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0) * 1000;
    kept = { keys: read, until: clock().getTime() + Math.min(longest, Math.max(shortest, told)) };
    return kept;
  };
  /** People who sign in at the same moment wait for the same answer. */
  const ask = (): Promise<Kept> => {
    askedAt = clock().getTime();
    asking ??= fetchKeys().finally(() => {
      asking = null;
    });
    return asking;
  };
  return {
    find: async (kid) => {
      const now = clock().getTime();
      const fresh = kept !== null && kept.until > now ? kept : await ask();
      const known = fresh.keys.get(kid);
      if (known !== undefined || now - askedAt < pauseBetweenAsks) return known ?? null;
      return (await ask()).keys.get(kid) ?? null;
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
