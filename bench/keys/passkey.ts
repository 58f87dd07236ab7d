import { createHash, verify } from 'node:crypto';
import { checkSigned } from '#sleutels/passkey/check-signed.ts';
import { readSigned } from '#sleutels/passkey/read-answer.ts';
import { cbor } from '../../test/support/cbor.ts';
import { coseOf, passkeyDevice, type PasskeyAlgorithm } from '../../test/support/passkey-device.ts';
import type { BenchCase } from '../measure.ts';

const told = { origin: 'https://toegang.example.be', rpId: 'example.be' };

/** Passkeys that sign in turn. */
const devices = 100;

/** Answers of passkeys, read and checked whole, beside the signatures alone, of the same bytes, with keys that are ready. */
const caseFor = (algorithm: PasskeyAlgorithm, size: number): BenchCase => ({
  name: 'keys',
  words: `answers of passkeys (${algorithm}), beside node:crypto checking the same signatures alone`,
  unit: `passkey validations (${algorithm})`,
  size,
  aim: 0.5,
  prepare: async (count) => {
    const held = Array.from({ length: Math.min(devices, count) }, () => {
      const device = passkeyDevice({ algorithm });
      return { device, publicKey: new Uint8Array(cbor(coseOf(device.publicKey, algorithm))) };
    });
    const work = Array.from({ length: count }, (_none, place) => {
      const one = held[place % held.length];
      if (one === undefined) throw new Error('there are no passkeys');
      const challenge = createHash('sha256').update(String(place)).digest('base64url');
      const text = one.device.use({ ...told, challenge, userHandle: Buffer.alloc(32, 1) });
      const read = readSigned(text);
      if (!read.ok) throw new Error(read.because);
      const { authenticatorData, clientData, signature } = read.answer;
      const data = Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()]);
      return { ...one, challenge, text, data, signature };
    });
    const hash = algorithm === 'EdDSA' ? null : 'sha256';
    return {
      ours: async () => {
        for (const { text, challenge, publicKey } of work) {
          const read = readSigned(text);
          const verdict = read.ok ? await checkSigned(read.answer, { ...told, challenge, publicKey }) : read;
          if (!verdict.ok) throw new Error(`a good answer was refused: ${verdict.because}`);
        }
      },
      beside: async () => {
        for (const { device, data, signature } of work) {
          if (!verify(hash, data, device.publicKey, signature)) throw new Error('a good answer was refused');
        }
      },
      close: async () => undefined,
    };
  },
});

/** The part of the case `keys` about passkeys: the check of the answer, without storage. */
export const passkeyCases: readonly BenchCase[] = [caseFor('ES256', 5_000), caseFor('EdDSA', 5_000)];
