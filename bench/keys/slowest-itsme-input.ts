import process from 'node:process';
import { openToken } from '#sleutels/itsme/open-token.ts';
import type { ItsmeKeys } from '#sleutels/itsme/own-keys.ts';
import type { ProviderKeys } from '#sleutels/itsme/provider-keys.ts';
import { readToken } from '#sleutels/itsme/read-token.ts';
import { encryptedFor, jwkOf, rsaPair, type RsaPair } from '../../test/support/itsme-token.ts';
import { median } from '../measure.ts';
import type { Slowest } from './slowest-eid-input.ts';

const tries = 30;
const encoded = (text: string): string => Buffer.from(text).toString('base64url');

export interface SlowestItsmeDeps {
  /** With an older key and one before it, which is as many as there can be. */
  readonly keys: ItsmeKeys;
  readonly signers: ProviderKeys;
  readonly good: string;
  /** The pair of which `keys` has the private half. */
  readonly ours: RsaPair;
  /** The name of a key that itsme publishes. */
  readonly signedWith: string;
}

/** Tries tokens that are made to cost much, and says which cost most. */
export async function slowestItsmeInput(deps: SlowestItsmeDeps): Promise<Slowest> {
  const { keys, signers, good, ours, signedWith } = deps;
  const forUs = jwkOf(ours.publicKey, ours.kid, 'enc');
  const { kid: _unsaid, ...forAnother } = jwkOf(rsaPair('another').publicKey, 'another', 'enc');
  const inside = (text: string): Promise<string> => encryptedFor(forUs, text);
  const header = encoded(JSON.stringify({ alg: 'RS256', kid: signedWith }));
  const inputs: readonly (readonly [words: string, token: string])[] = [
    ['a good token', good],
    ['a token that does not say for which key it is, and is for none of ours', await encryptedFor(forAnother, 'x')],
    ['a signature of somebody else', await inside(`${header}.${encoded('{}')}.${'A'.repeat(342)}`)],
    ['a signature of 6,000 bytes', await inside(`${header}.${encoded('{}')}.${'A'.repeat(6_000)}`)],
    ['a million characters', 'x'.repeat(1_000_000)],
    ['10,000 dots', '.'.repeat(10_000)],
    ['10,000 dots, encrypted', await inside('.'.repeat(7_000))],
    ['a header of 7,000 opened brackets', `${encoded('['.repeat(7_000))}.AA.AA.AA.AA`],
    ['a header of 5,000 opened brackets, encrypted', await inside(`${encoded('['.repeat(5_000))}.e30.AA`)],
    ['an encrypted key of 6,000 bytes', good.replace(/\.[^.]+/, `.${'A'.repeat(8_000)}`)],
  ];
  const measured: Slowest[] = [];
  for (const [words, token] of inputs) {
    const taken: number[] = [];
    for (let tried = 0; tried < tries; tried += 1) {
      const start = process.hrtime.bigint();
      const opened = await openToken(token, keys);
      if (opened.ok) await readToken(opened.jws, signers);
      taken.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    measured.push({ words, ms: Number(median(taken).toPrecision(3)) });
  }
  const [slowest] = measured.toSorted((a, b) => b.ms - a.ms);
  if (slowest === undefined) throw new Error('nothing was tried');
  return slowest;
}
