import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import type { Keys } from '#keys/keys-file.ts';

interface OwnKey {
  readonly kid: string;
  readonly key: KeyObject;
}

/** Our keys towards itsme: the first of each list is in use, the others are older ones. */
export interface ItsmeKeys {
  readonly signing: OwnKey;
  /** itsme keeps our published key for up to a day, so that what it encrypts with the one before must still open. */
  readonly encryption: readonly OwnKey[];
  /** The public ones, to publish. */
  readonly jwks: { readonly keys: readonly JWK[] };
}

/** @throws Error with a sentence when the keys file was made before itsme was there */
export function itsmeKeys({ itsme }: Pick<Keys, 'itsme'>): ItsmeKeys {
  const signing = itsme?.signing.map(opened) ?? [];
  const encryption = itsme?.encryption.map(opened) ?? [];
  const [first] = signing;
  if (first === undefined || encryption.length === 0) {
    throw new Error('KEYS_FILE lacks the keys for itsme: make them with `npm run cli -- keys itsme`.');
  }
  return {
    signing: first,
    encryption,
    jwks: {
      keys: [
        ...signing.map((own) => published(own, { use: 'sig', alg: 'RS256' })),
        ...encryption.map((own) => published(own, { use: 'enc', alg: 'RSA-OAEP-256' })),
      ],
    },
  };
}

const opened = (jwk: JWK): OwnKey => ({
  kid: jwk.kid ?? '',
  key: createPrivateKey({ key: { ...jwk, kty: 'RSA' }, format: 'jwk' }),
});

function published({ kid, key }: OwnKey, uses: { readonly use: string; readonly alg: string }): JWK {
  const { n, e } = createPublicKey(key).export({ format: 'jwk' });
  return { kty: 'RSA', n: String(n), e: String(e), kid, ...uses };
}
