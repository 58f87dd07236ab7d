import { timingSafeEqual } from 'node:crypto';
import type { BlindIndex } from '#keys/sealed.ts';

/** What is kept of a code: without the key outside the database nobody can try the million codes there are. */
export const textCodeMac = (index: BlindIndex, binding: Buffer, code: string): Buffer =>
  index(`${binding.toString('hex')} ${code}`);

export const isTextCode = (index: BlindIndex, binding: Buffer, code: string, mac: Buffer): boolean =>
  timingSafeEqual(textCodeMac(index, binding, code), mac);
