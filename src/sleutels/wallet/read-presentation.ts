import { queryId } from './query.ts';
import { readJwt, type Claims, type Jwt } from './read-jwt.ts';
import { refused, type Refused } from './refusal.ts';

/** An SD-JWT with its disclosures and the proof of its holder (RFC 9901), taken apart. */
export interface Presentation {
  readonly credential: Jwt;
  /** As they came; each counts by its hash. */
  readonly disclosures: readonly string[];
  readonly binding: Jwt;
  /** What the holder signed the hash of: everything before their proof. */
  readonly shown: string;
}

const longest = 32 * 1024;
const mostDisclosures = 40;

/** @param answer what the wallet encrypted: `{ "vp_token": { "pid": ["…"] } }` */
export function readPresentation(answer: Claims): { readonly ok: true; readonly presentation: Presentation } | Refused {
  const { vp_token: token } = answer;
  if (typeof token !== 'object' || token === null || Array.isArray(token)) return refused('no-presentation');
  const [[id, list] = [], ...others] = Object.entries(token) as [string, unknown][];
  if (id !== queryId || others.length > 0 || !Array.isArray(list) || list.length !== 1) {
    return refused('no-presentation', 'not the one that was asked');
  }
  const [text] = list as readonly unknown[];
  if (typeof text !== 'string') return refused('not-an-sd-jwt', 'no text');
  if (text.length > longest) return refused('too-long');
  const parts = text.split('~', mostDisclosures + 3);
  if (parts.length > mostDisclosures + 2) return refused('too-long', 'disclosures');
  const credential = parts.length < 2 ? null : readJwt(parts[0] ?? '');
  if (credential === null) return refused('not-an-sd-jwt');
  const proof = parts.at(-1) ?? '';
  if (proof === '') return refused('no-key-binding');
  const binding = readJwt(proof);
  if (binding === null) return refused('no-key-binding', 'not a token');
  const shown = text.slice(0, text.length - proof.length);
  return { ok: true, presentation: { credential, disclosures: parts.slice(1, -1), binding, shown } };
}
