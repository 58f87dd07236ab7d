import { boundedMap } from '../../eid/bounded-map.ts';
import type { Jwt } from '../read-jwt.ts';
import { refused, type Refused } from '../refusal.ts';
import type { WalletIssuer } from '../trust/wallet-issuers.ts';
import type { Get } from './guarded-get.ts';
import { readList, type StatusList } from './read-list.ts';

/** Was the credential taken back? Nobody enters while nobody can say. */
export type CheckStatus = (credential: Jwt, issuer: WalletIssuer, at: Date) => Promise<Refused | null>;

/** Seconds: what lives no longer than a day is not taken back but left to end (ARF, VCR_01). */
const shortLife = 24 * 60 * 60;
const rememberedLists = 100;
const longestUri = 500;

export function statusChecker(get: Get): CheckStatus {
  const lists = boundedMap<string, StatusList>(rememberedLists);
  const listAt = async (uri: string, issuer: WalletIssuer, at: Date): Promise<StatusList | Refused> => {
    const name = `${issuer.anchor.fingerprint.toString('hex')} ${uri}`;
    const kept = lists.get(name);
    if (kept !== undefined && kept.until > at) return kept;
    const url = URL.parse(uri);
    if (url === null || uri.length > longestUri) return refused('status-bad-answer', 'its address');
    let text: string;
    try {
      text = await get(url);
    } catch (error) {
      return refused('status-unreachable', error instanceof Error ? error.message : undefined);
    }
    const read = readList(text, uri, issuer, at);
    if (!read.ok) return read;
    lists.set(name, read.list);
    return read.list;
  };
  return async ({ claims }, issuer, at) => {
    const { status, iat, exp } = claims;
    if (status === undefined) {
      const isShort = typeof iat === 'number' && typeof exp === 'number' && exp - iat <= shortLife;
      return isShort ? null : refused('no-status');
    }
    const place = placeIn(status);
    if (place === null) return refused('no-status', 'no place in a list');
    const list = await listAt(place.uri, issuer, at);
    return 'ok' in list ? list : judged(list.at(place.index));
  };
}

/** Token Status List, section 7.1. */
function judged(state: number | null): Refused | null {
  if (state === 0) return null;
  if (state === 1) return refused('revoked');
  return state === 2
    ? refused('suspended')
    : refused('status-unknown', state === null ? 'beyond the list' : `${state}`);
}

function placeIn(status: unknown): { readonly uri: string; readonly index: number } | null {
  const list = status === null ? undefined : (status as { readonly status_list?: unknown }).status_list;
  if (typeof list !== 'object' || list === null) return null;
  const { idx, uri } = list as Readonly<Record<string, unknown>>;
  if (typeof uri !== 'string' || typeof idx !== 'number' || !Number.isSafeInteger(idx) || idx < 0) return null;
  return { uri, index: idx };
}
