import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { blindIndexFor } from '#keys/sealed.ts';
import { makeKeys } from '#keys/keys-file.ts';
import { matchedStep, stepAt } from '#sleutels/rules/totp.ts';
import { isTextCode, textCodeMac } from '#sleutels/text-code-mac.ts';
import type { BenchCase } from '../measure.ts';

const at = new Date('2026-11-20T10:00:00Z');
const bytesFor = (place: number): Buffer => createHash('sha256').update(String(place)).digest();
const places = (size: number): readonly number[] => Array.from({ length: size }, (_none, place) => place);

/** RFC 4226, section 5.3. */
function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const code = (mac.readUInt32BE((mac[19] ?? 0) & 15) & 0x7fffffff) % 1_000_000;
  return String(code).padStart(6, '0');
}

/** Codes of the step before, of now and of the step after, in turn. */
const app: BenchCase = {
  name: 'keys',
  words: 'codes of an authenticator app, beside node:crypto making the codes of the three steps alone',
  unit: 'app codes',
  size: 20_000,
  aim: 0.5,
  prepare: async (size) => {
    const now = stepAt(at);
    const work = places(size).map((place) => {
      const secret = bytesFor(place).subarray(0, 20);
      return { secret, code: codeOf(secret, now + (place % 3) - 1) };
    });
    return {
      ours: async () => {
        for (const { secret, code } of work) {
          if (matchedStep(secret, code, at) === null) throw new Error('a good code was refused');
        }
      },
      beside: async () => {
        for (const { secret, code } of work) {
          const given = Buffer.from(code);
          let found = false;
          for (const step of [now - 1, now, now + 1]) {
            found = timingSafeEqual(Buffer.from(codeOf(secret, step)), given) || found;
          }
          if (!found) throw new Error('a good code was refused');
        }
      },
      close: async () => undefined,
    };
  },
};

const text: BenchCase = {
  name: 'keys',
  words: 'codes of a text message, beside node:crypto making an HMAC-SHA256 of the same text alone',
  unit: 'text codes',
  size: 50_000,
  aim: 0.5,
  prepare: async (size) => {
    const index = blindIndexFor(await makeKeys(), 'sleutels.text-code');
    const key = bytesFor(0);
    const work = places(size).map((place) => {
      const [binding, code] = [bytesFor(place), String(place).padStart(6, '0')];
      const bytes = `${binding.toString('hex')} ${code}`;
      const mac = textCodeMac(index, binding, code);
      return { binding, code, mac, bytes, bareMac: createHmac('sha256', key).update(bytes).digest() };
    });
    return {
      ours: async () => {
        for (const { binding, code, mac } of work) {
          if (!isTextCode(index, binding, code, mac)) throw new Error('a good code was refused');
        }
      },
      beside: async () => {
        for (const { bytes, bareMac } of work) {
          if (!timingSafeEqual(createHmac('sha256', key).update(bytes).digest(), bareMac)) {
            throw new Error('a good code was refused');
          }
        }
      },
      close: async () => undefined,
    };
  },
};

/** The part of the case `keys` about codes: the check of the code alone, without password, limits and storage. */
export const codeCases: readonly BenchCase[] = [app, text];
