import { X509Certificate } from 'node:crypto';
import { DcqlQuery } from 'dcql';
import { X509Certificate as Readable, AuthorityKeyIdentifierExtension } from '../card/x509.ts';
import type { PidClaims } from './pid-issuer.ts';
import type { walletClient } from './wallet-client.ts';

export type Resolved = Awaited<ReturnType<typeof walletClient.resolveOpenId4vpAuthorizationRequest>>;

/** Who asks: the wallet believes the certificate of a website when the register issued it. */
export function websiteOf({ client }: Resolved, register: X509Certificate): string | null {
  const [leaf] = client.prefix === 'x509_hash' ? client.x5c : [];
  if (leaf === undefined) return null;
  const certificate = new X509Certificate(Buffer.from(leaf, 'base64'));
  if (!certificate.checkIssued(register) || !certificate.verify(register.publicKey)) return null;
  return /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? null;
}

const queryOf = ({ dcql }: Resolved) => {
  const query = DcqlQuery.parse(dcql?.query as DcqlQuery.Input);
  DcqlQuery.validate(query);
  return query;
};

/** The claims that a question names. */
export const claimsIn = (resolved: Resolved): readonly string[] =>
  queryOf(resolved).credentials.flatMap((one) =>
    (one.claims ?? []).flatMap((claim) => ('path' in claim ? claim.path.slice(0, 1).map(String) : [])),
  );

/** What must be shown of an identification to answer the question, by the rules of DCQL; null when it cannot be. */
export function chooseClaims(
  resolved: Resolved,
  claims: PidClaims,
  issuer: Buffer,
): { readonly id: string; readonly claims: readonly string[] } | null {
  const key = new Readable(issuer).getExtension(AuthorityKeyIdentifierExtension)?.keyId ?? '';
  const { credential_matches: matches } = DcqlQuery.query(queryOf(resolved), [
    {
      credential_format: 'dc+sd-jwt',
      vct: 'urn:eudi:pid:1',
      cryptographic_holder_binding: true,
      claims: { ...claims, nationalities: [...claims.nationalities] },
      authority: { type: 'aki', values: [Buffer.from(key, 'hex').toString('base64url')] },
    },
  ]);
  for (const [id, match] of Object.entries(matches)) {
    const found = match.success ? match.valid_credentials[0].claims.valid_claim_sets[0].output : undefined;
    if (found !== undefined) return { id, claims: Object.keys(found) };
  }
  return null;
}
