import { inflateSync } from 'node:zlib';
import { algorithm, isSignedBy, readJwt, seconds, skew } from '../read-jwt.ts';
import { refused, type Refused } from '../refusal.ts';
import { chainChecker } from '../trust/check-chain.ts';
import type { WalletIssuer } from '../trust/wallet-issuers.ts';

/** A list of states that an issuer signed (Token Status List), opened. */
export interface StatusList {
  /** The state at a place; null beyond the end. */
  readonly at: (index: number) => number | null;
  readonly until: Date;
}

/** Sixteen million places of one bit: what compresses to a megabyte may not become a gigabyte. */
const longestList = 2 * 1024 * 1024;
/** Seconds for which a list is kept: what it says itself, within these. */
const [shortest, longest] = [60, 3_600];

/** @param uri where the list came from; it must say so itself */
export function readList(
  text: string,
  uri: string,
  issuer: WalletIssuer,
  at: Date,
): { readonly ok: true; readonly list: StatusList } | Refused {
  const wrong = (what: string): Refused => refused('status-bad-answer', what);
  const jwt = readJwt(text.trim());
  if (jwt === null) return wrong('no token');
  const { header, claims } = jwt;
  if (header['typ'] !== 'statuslist+jwt' || header['alg'] !== algorithm || 'crit' in header) return wrong('its header');
  const chained = chainChecker({ all: [issuer] })(header['x5c'], at);
  if (!chained.ok) return wrong(chained.because);
  if (!isSignedBy(jwt, chained.leaf.publicKey)) return wrong('its signature');
  if (claims['sub'] !== uri) return wrong('another list');
  const { iat, exp, ttl } = claims;
  if (typeof iat !== 'number' || iat > seconds(at) + skew) return wrong('its moment');
  if (exp !== undefined && !(typeof exp === 'number' && exp > seconds(at))) return refused('status-expired');
  const bytes = unpacked(claims['status_list']);
  if (bytes === null) return wrong('no list');
  const kept = Math.min(longest, Math.max(shortest, typeof ttl === 'number' ? ttl : shortest));
  const until = Math.min(seconds(at) + kept, typeof exp === 'number' ? exp : Number.POSITIVE_INFINITY);
  return { ok: true, list: { at: bytes, until: new Date(until * 1000) } };
}

/** Places are counted from the lowest bit of each byte (section 4.1). */
function unpacked(value: unknown): StatusList['at'] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { bits, lst } = value as Readonly<Record<string, unknown>>;
  if (bits !== 1 && bits !== 2 && bits !== 4 && bits !== 8) return null;
  if (typeof lst !== 'string') return null;
  try {
    const bytes = inflateSync(Buffer.from(lst, 'base64url'), { maxOutputLength: longestList });
    return (index) => {
      const byte = bytes[Math.floor((index * bits) / 8)];
      return byte === undefined ? null : (byte >> ((index * bits) % 8)) & (2 ** bits - 1);
    };
  } catch {
    return null;
  }
}
