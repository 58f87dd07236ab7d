import type { Certificate } from '../../eid/certificate/certificate.ts';
import { readCertificate } from '../../eid/certificate/read-certificate.ts';
import { signedBy } from '../../eid/certificate/signed-by.ts';
import { fromBase64 } from '../../eid/base64.ts';
import { refused, type Refused } from '../refusal.ts';
import type { WalletIssuer, WalletIssuers } from './wallet-issuers.ts';

export interface Chained {
  readonly ok: true;
  /** Of who signed. */
  readonly leaf: Certificate;
  readonly issuer: WalletIssuer;
}

/** A leaf and two authorities between it and the one that we know. */
const longestChain = 3;

/**
 * From the certificate of who signed up to an authority that we know (RFC 5280, 6.1), each link by name, signature and
 * dates. HAIP 1.0: the known authority is not in the chain, and the leaf does not sign itself.
 * @param x5c the header of that name, unread
 */
export function checkChain(x5c: unknown, { all }: Pick<WalletIssuers, 'all'>, at: Date): Chained | Refused {
  if (!Array.isArray(x5c) || x5c.length === 0 || x5c.length > longestChain)
    return refused('bad-certificate', 'no chain');
  const chain: Certificate[] = [];
  for (const text of x5c as readonly unknown[]) {
    const der = typeof text === 'string' ? fromBase64(text) : null;
    const read = der === null ? null : readCertificate(der);
    if (read?.ok !== true) return refused('bad-certificate', read?.detail ?? 'not base64');
    chain.push(read.certificate);
  }
  const [leaf, ...between] = chain;
  const last = chain.at(-1);
  if (leaf === undefined || last === undefined) return refused('bad-certificate', 'no chain');
  if (chain.some((one) => all.some(({ anchor }) => anchor.fingerprint.equals(one.fingerprint)))) {
    return refused('anchor-in-chain');
  }
  if (leaf.isAuthority || leaf.subjectName.equals(leaf.issuerName)) return refused('authority-as-issuer');
  if (!leaf.keyUsage.includes('digitalSignature')) return refused('bad-certificate', 'its key may not sign');
  if (leaf.publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return refused('wrong-algorithm', 'its key');
  if (!between.every((above, place) => isAbove(above, chain[place])))
    return refused('untrusted-issuer', 'a loose chain');
  const issuer = all.find(({ anchor }) => isAbove(anchor, last));
  if (issuer === undefined) return refused('untrusted-issuer', 'not under a known authority');
  const dated = [...chain, issuer.anchor];
  if (dated.some(({ notBefore }) => at < notBefore)) return refused('issuer-not-yet-valid');
  if (dated.some(({ notAfter }) => at > notAfter)) return refused('issuer-expired');
  return { ok: true, leaf, issuer };
}

const isAbove = (above: Certificate, below: Certificate | undefined): boolean =>
  below !== undefined &&
  above.isAuthority &&
  above.keyUsage.includes('keyCertSign') &&
  below.issuerName.equals(above.subjectName) &&
  signedBy(below.signature, above.publicKey);
