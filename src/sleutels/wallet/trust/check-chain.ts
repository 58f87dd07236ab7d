import { boundedMap } from '../../eid/bounded-map.ts';
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

/** Chains that need not be read again; about 5 kB each. */
const rememberedChains = 200;

type ReadChain = (Chained & { readonly dated: readonly Certificate[] }) | Refused;

/** Remembers what it read, for an issuer signs for a whole country. What holds for a moment is asked each time. */
export function chainChecker({ all }: Pick<WalletIssuers, 'all'>): (x5c: unknown, at: Date) => Chained | Refused {
  const known = boundedMap<string, ReadChain>(rememberedChains);
  return (x5c, at) => {
    if (!Array.isArray(x5c) || x5c.length === 0 || x5c.length > longestChain || !x5c.every(isText)) {
      return refused('bad-certificate', 'no chain');
    }
    const name = x5c.join(' ');
    const read = known.get(name) ?? readChain(x5c, all);
    if (!read.ok) return read;
    known.set(name, read);
    if (read.dated.some(({ notBefore }) => at < notBefore)) return refused('issuer-not-yet-valid');
    if (read.dated.some(({ notAfter }) => at > notAfter)) return refused('issuer-expired');
    return read;
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * From the certificate of who signed up to an authority that we know (RFC 5280, 6.1), each link by name and signature.
 * HAIP 1.0: the known authority is not in the chain, and the leaf does not sign itself.
 * @param x5c the header of that name
 */
function readChain(x5c: readonly string[], all: WalletIssuers['all']): ReadChain {
  const chain: Certificate[] = [];
  for (const text of x5c) {
    const der = fromBase64(text);
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
  return { ok: true, leaf, issuer, dated: [...chain, issuer.anchor] };
}

const isAbove = (above: Certificate, below: Certificate | undefined): boolean =>
  below !== undefined &&
  above.isAuthority &&
  above.keyUsage.includes('keyCertSign') &&
  below.issuerName.equals(above.subjectName) &&
  signedBy(below.signature, above.publicKey);
