import { createHash } from 'node:crypto';
import { algorithm, isSignedBy, seconds, skew } from '../read-jwt.ts';
import type { Presentation } from '../read-presentation.ts';
import { refused, type Refused } from '../refusal.ts';
import { holderKey } from './holder-key.ts';

/** For what the holder must have signed. */
export interface BindingExpected {
  readonly nonce: string;
  /** Our whole client identifier, with its prefix. */
  readonly audience: string;
  readonly at: Date;
}

/** The holder signs at the moment of showing; a page and a phone may take this long between them, in seconds. */
const freshFor = 300;

/** Does who shows the credential hold its key, and did they show it to us, now, for this request? (RFC 9901, 7.3) */
export function checkBinding(
  { credential, binding, shown }: Presentation,
  { nonce, audience, at }: BindingExpected,
): Refused | null {
  const { header, claims } = binding;
  if (header['typ'] !== 'kb+jwt') return refused('wrong-binding-type');
  if (header['alg'] !== algorithm || 'crit' in header) return refused('wrong-algorithm', 'of the proof');
  const key = holderKey(credential.claims['cnf']);
  if (key === null) return refused('no-key-binding', 'no key of a holder');
  if (!isSignedBy(binding, key.key)) return refused('other-holder-key');
  if (claims['nonce'] !== nonce) return refused('wrong-nonce');
  if (claims['aud'] !== audience) return refused('wrong-audience');
  const hash = createHash('sha256').update(shown, 'ascii').digest('base64url');
  if (claims['sd_hash'] !== hash) return refused('wrong-sd-hash');
  const { iat } = claims;
  if (typeof iat !== 'number' || iat < seconds(at) - freshFor) return refused('binding-too-old');
  return iat <= seconds(at) + skew ? null : refused('binding-in-future');
}
