import { fromBase64 } from '../base64.ts';
import { boundedMap } from '../bounded-map.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { readCertificate } from '../certificate/read-certificate.ts';
import { firstRefusal, type Checks } from '../checks.ts';
import { refused, type Refused } from '../refusal.ts';
import { findSigners, type TrustedIssuers } from '../trust/trusted-issuers.ts';
import { readHolder, type CardHolder } from './read-holder.ts';

/** A certificate that a trusted authority gave to a person for proving who they are. Its dates are not judged yet. */
export interface Card {
  readonly certificate: Certificate;
  /** The certificates of the authority that signed it. */
  readonly signers: readonly Certificate[];
  readonly holder: CardHolder;
}

export type CardRead = { readonly ok: true; readonly card: Card } | Refused;

/**
 * Reads the card in a token. A card that passed is remembered by its bytes, for reading it costs as much as checking
 * a signature; one that did not is not, so nobody can push cards out of the memory without having cards.
 */
export function cardReader(trust: TrustedIssuers, checks: Checks, remembered: number): (text: string) => CardRead {
  const known = boundedMap<string, CardRead>(remembered);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = readCard(text, trust, checks);
    if (read.ok) known.set(text, read);
    return read;
  };
}

function readCard(text: string, trust: TrustedIssuers, checks: Checks): CardRead {
  const der = fromBase64(text);
  if (der === null) return refused('bad-certificate', 'not base64');
  const read = readCertificate(der);
  if (!read.ok) return refused('bad-certificate', read.detail);
  const { certificate } = read;
  const refusal = firstRefusal(checks.ofCertificate, certificate);
  if (refusal !== null) return refusal;
  const found = findSigners(certificate, trust);
  if (!found.ok) return found;
  const held = readHolder(certificate);
  return held.ok ? { ok: true, card: { certificate, signers: found.signers, holder: held.holder } } : held;
}
