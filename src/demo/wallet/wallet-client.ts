import { createHash, X509Certificate } from 'node:crypto';
import { setGlobalConfig } from '@openid4vc/oauth2';
import { Openid4vpClient } from '@openid4vc/openid4vp';
import { CompactEncrypt, compactVerify, importJWK } from 'jose';

/** The library refuses http addresses, and the demo has no others: its sites are on this machine. */
setGlobalConfig({ allowInsecureUrls: true });

const refuse = (): never => {
  throw new Error('a wallet does not do this');
};

/** The wallet's side of OpenID4VP, of a library that shares no line with what the website checks. */
export const walletClient = new Openid4vpClient({
  callbacks: {
    hash: (data, algorithm) => new Uint8Array(createHash(algorithm.replace('-', '')).update(data).digest()),
    verifyJwt: async (signer, { compact }) => {
      if (signer.method !== 'x5c') return { verified: false };
      const { publicKey } = new X509Certificate(Buffer.from(signer.x5c[0] ?? '', 'base64'));
      try {
        await compactVerify(compact, publicKey, { algorithms: ['ES256'] });
        return { verified: true, signerJwk: publicKey.export({ format: 'jwk' }) as { kty: string } };
      } catch {
        return { verified: false };
      }
    },
    encryptJwe: async ({ publicJwk, alg, enc, apu, apv }, data) => {
      const encrypt = new CompactEncrypt(Buffer.from(data)).setProtectedHeader({
        alg,
        enc,
        ...(publicJwk.kid === undefined ? {} : { kid: publicJwk.kid }),
      });
      if (apu !== undefined || apv !== undefined) {
        encrypt.setKeyManagementParameters({
          ...(apu === undefined ? {} : { apu: Buffer.from(apu, 'base64url') }),
          ...(apv === undefined ? {} : { apv: Buffer.from(apv, 'base64url') }),
        });
      }
      const jwe = await encrypt.encrypt(await importJWK({ ...publicJwk, kty: 'EC' } as never, alg));
      return { encryptionJwk: publicJwk, jwe };
    },
    getX509CertificateMetadata: () => ({ sanDnsNames: [], sanUriNames: [] }),
    decryptJwe: refuse,
    signJwt: refuse,
  },
});
