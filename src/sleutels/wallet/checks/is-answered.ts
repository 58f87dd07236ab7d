import { DcqlPresentationResult } from 'dcql';
import { queryId, type DcqlAsked } from '../query.ts';
import type { Claims, Jwt } from '../read-jwt.ts';
import type { WalletIssuer } from '../trust/wallet-issuers.ts';

/** Does what was shown answer the question: the type, the issuer, and one of the sets of claims? (section 8.6) */
export function isAnswered(query: DcqlAsked, { claims }: Jwt, { anchor }: WalletIssuer, shown: Claims): boolean {
  const keyId = anchor.subjectKeyId.toString('base64url');
  const presentation = {
    credential_format: 'dc+sd-jwt' as const,
    vct: String(claims['vct']),
    cryptographic_holder_binding: true,
    // Whether what is there can be used is asked elsewhere.
    claims: Object.fromEntries(
      Object.entries(shown).map(([name, value]) => [name, typeof value === 'string' ? value : false]),
    ),
    authority: { type: 'aki' as const, values: [keyId] as [string] },
  };
  try {
    const result = DcqlPresentationResult.fromDcqlPresentation({ [queryId]: [presentation] }, { dcqlQuery: query });
    return result.can_be_satisfied;
  } catch {
    return false;
  }
}
