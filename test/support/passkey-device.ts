import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { cbor, type Cbor } from './cbor.ts';

export type PasskeyAlgorithm = 'ES256' | 'EdDSA' | 'RS256';

/** What somebody who cheats, or a broken device, says otherwise than it should. */
export interface PasskeyLies {
  readonly type?: string;
  readonly challenge?: string;
  readonly origin?: string;
  readonly clientData?: Readonly<Record<string, unknown>>;
  readonly rpId?: string;
  /** Of the authenticator data: user present, user verified, backup eligible, backed up. */
  readonly flags?: number;
  readonly counter?: number;
  readonly userHandle?: Buffer;
  readonly credentialId?: Buffer;
  readonly coseKey?: Cbor;
  readonly format?: string;
  readonly statement?: Cbor;
  /** Signs with this key instead of the passkey's own. */
  readonly signer?: KeyObject;
}

export interface Ceremony extends PasskeyLies {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
}

/** A passkey in software: the private key never leaves it, as on a real device. */
export interface PasskeyDevice {
  readonly credentialId: Buffer;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  /** `RegistrationResponseJSON` as text. */
  readonly make: (ceremony: Ceremony) => string;
  /** `AuthenticationResponseJSON` as text; counts up when the device counts. */
  readonly use: (ceremony: Ceremony & { readonly userHandle: Buffer }) => string;
}

export const flags = { present: 0x01, verified: 0x04, backupEligible: 0x08, backedUp: 0x10, attested: 0x40 } as const;
const good = flags.present | flags.verified;

/** @param counts false: a device whose passkeys go along to others, and which always says 0 */
export function passkeyDevice({
  algorithm = 'ES256',
  counts = true,
  synced = false,
  keyPair = newPair(algorithm),
}: {
  readonly algorithm?: PasskeyAlgorithm;
  readonly counts?: boolean;
  readonly synced?: boolean;
  readonly keyPair?: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
} = {}): PasskeyDevice {
  const { publicKey, privateKey } = keyPair;
  const credentialId = randomBytes(32);
  let counter = counts ? 1 : 0;
  const ownFlags = good | (synced ? flags.backupEligible | flags.backedUp : 0);
  return {
    credentialId,
    publicKey,
    privateKey,
    make: (told) => {
      const id = told.credentialId ?? credentialId;
      const attested = Buffer.concat([
        Buffer.alloc(16),
        lengthOf(id),
        id,
        cbor(told.coseKey ?? coseOf(publicKey, algorithm)),
      ]);
      const authData = Buffer.concat([
        authenticatorData(told, (told.flags ?? ownFlags) | flags.attested, told.counter ?? counter),
        attested,
      ]);
      const object = new Map<string, Cbor>([
        ['fmt', told.format ?? 'none'],
        ['attStmt', told.statement ?? new Map()],
        ['authData', authData],
      ]);
      const response = {
        clientDataJSON: clientData(told, 'webauthn.create').toString('base64url'),
        attestationObject: cbor(object).toString('base64url'),
        transports: ['internal'],
      };
      return credential(credentialId, response);
    },
    use: (told) => {
      if (counts) counter += 1;
      const authData = authenticatorData(told, told.flags ?? ownFlags, told.counter ?? counter);
      const said = clientData(told, 'webauthn.get');
      const signed = Buffer.concat([authData, createHash('sha256').update(said).digest()]);
      const signature = sign(algorithm === 'EdDSA' ? null : 'sha256', signed, told.signer ?? privateKey);
      return credential(told.credentialId ?? credentialId, {
        clientDataJSON: said.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: told.userHandle.toString('base64url'),
      });
    },
  };
}

const credential = (id: Buffer, response: object): string => {
  const name = id.toString('base64url');
  return JSON.stringify({ id: name, rawId: name, type: 'public-key', response, clientExtensionResults: {} });
};

const clientData = ({ type, challenge, origin, clientData: more }: Ceremony, usual: string): Buffer =>
  Buffer.from(JSON.stringify({ type: type ?? usual, challenge, origin, crossOrigin: false, ...more }));

function authenticatorData({ rpId }: Ceremony, bits: number, counter: number): Buffer {
  const rest = Buffer.alloc(5);
  rest[0] = bits;
  rest.writeUInt32BE(counter, 1);
  return Buffer.concat([createHash('sha256').update(rpId).digest(), rest]);
}

const lengthOf = (id: Buffer): Buffer => Buffer.from([id.length >> 8, id.length & 0xff]);

export function newPair(algorithm: PasskeyAlgorithm): {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
} {
  if (algorithm === 'EdDSA') return generateKeyPairSync('ed25519');
  return algorithm === 'ES256'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** The public key as a COSE key (RFC 9053, RFC 8230). */
export function coseOf(key: KeyObject, algorithm: PasskeyAlgorithm): ReadonlyMap<number, Cbor> {
  const jwk = key.export({ format: 'jwk' });
  const part = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url');
  if (algorithm === 'EdDSA')
    return new Map<number, Cbor>([
      [1, 1],
      [3, -8],
      [-1, 6],
      [-2, part(jwk.x)],
    ]);
  return algorithm === 'ES256'
    ? new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, part(jwk.x)],
        [-3, part(jwk.y)],
      ])
    : new Map<number, Cbor>([
        [1, 3],
        [3, -257],
        [-1, part(jwk.n)],
        [-2, part(jwk.e)],
      ]);
}
