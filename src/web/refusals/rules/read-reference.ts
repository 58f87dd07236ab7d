import { referenceAlphabet } from './make-reference.ts';

/** Longer is no reference, however many signs stand between its letters. */
const longestTyped = 40;

/** As people say and type what stands there. */
const heard: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * The reference that somebody typed or read out: in any case, with or without `BZ`, dashes, dots and spaces, with O for 0
 * and I or L for 1. null when it is none.
 */
export function readReference(typed: string | null): string | null {
  if (typed === null || typed.length > longestTyped) return null;
  const plain = typed.toUpperCase().replaceAll(/[\s.\-–—_/]/gu, '');
  const own = plain.length === 10 && plain.startsWith('BZ') ? plain.slice(2) : plain;
  const letters = Array.from(own, (sign) => heard[sign] ?? sign);
  if (letters.length !== 8 || letters.some((sign) => !referenceAlphabet.includes(sign))) return null;
  return `BZ-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
