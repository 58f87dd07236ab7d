import {
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  verify,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import process from 'node:process';
import {
  at,
  disclosure,
  encode,
  encryptedFor,
  walletWorld,
  type WalletWorld,
} from '../../test/support/wallet-world.ts';
import { median, type BenchCase, type Prepared } from '../measure.ts';

interface Desk {
  readonly world: WalletWorld;
  readonly forms: readonly URLSearchParams[];
}

async function deskFor(size: number): Promise<Desk> {
  const world = await walletWorld();
  // The list of what was taken back is read once, and kept.
  await world.check();
  const forms: URLSearchParams[] = [];
  for (let made = 0; made < size; made += 1) forms.push(await world.form());
  const first = await world.verifier.check(forms[0] ?? new URLSearchParams(), world.pending, at);
  if (!first.ok) throw new Error(`a good answer was refused: ${first.because}`);
  return { world, forms };
}

/** ECDH-ES with A128GCM (RFC 7518, section 4.6): one agreement, one hash, one decryption. */
function opened(response: string, key: KeyObject): string {
  const [header = '', , iv = '', body = '', tag = ''] = response.split('.');
  const { epk } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { epk: { x: string; y: string } };
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', ...epk }, format: 'jwk' });
  const number = (value: number): Buffer => Buffer.from([0, 0, 0, value]);
  const secret = diffieHellman({ privateKey: key, publicKey });
  const content = createHash('sha256')
    .update(Buffer.concat([number(1), secret, number(7), Buffer.from('A128GCM'), number(0), number(0), number(128)]))
    .digest()
    .subarray(0, 16);
  const cipher = createDecipheriv('aes-128-gcm', content, Buffer.from(iv, 'base64url'), { authTagLength: 16 });
  cipher.setAAD(Buffer.from(header));
  cipher.setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([cipher.update(Buffer.from(body, 'base64url')), cipher.final()]).toString();
}

function bareChecks({ world, forms }: Desk): () => Promise<void> {
  const { issuer, state } = world.authorities;
  const key = createPrivateKey({ key: { ...world.pending.key, kty: 'EC' }, format: 'jwk' });
  const holder = createPublicKey(world.holder.key);
  const certificate = new X509Certificate(issuer.certificate);
  const isSigned = (jws: string, by: KeyObject): boolean => {
    const end = jws.lastIndexOf('.');
    const signature = Buffer.from(jws.slice(end + 1), 'base64url');
    return verify('sha256', Buffer.from(jws.slice(0, end)), { key: by, dsaEncoding: 'ieee-p1363' }, signature);
  };
  return async () => {
    for (const form of forms) {
      const answer = JSON.parse(opened(form.get('response') ?? '', key)) as { vp_token: { pid: [string] } };
      const parts = answer.vp_token.pid[0].split('~');
      const right =
        certificate.verify(state.keys.publicKey) &&
        isSigned(parts[0] ?? '', issuer.keys.publicKey) &&
        isSigned(parts.at(-1) ?? '', holder);
      if (!right) throw new Error('a good answer was refused');
    }
  };
}

async function prepare(size: number): Promise<Prepared> {
  const desk = await deskFor(size);
  const { verifier, pending } = desk.world;
  return {
    ours: async () => {
      for (const form of desk.forms) {
        if (!(await verifier.check(form, pending, at)).ok) throw new Error('a good answer was refused');
      }
    },
    beside: bareChecks(desk),
    close: async () => undefined,
  };
}

const tries = 30;

/** Tries answers that are made to cost much, and says which cost most. */
async function slowest(): Promise<string> {
  const { world, forms } = await deskFor(1);
  const { pending, verifier } = world;
  const inside = async (vpToken: unknown): Promise<string> =>
    encryptedFor(pending, JSON.stringify({ vp_token: vpToken, state: pending.state }));
  const many = Array.from({ length: 40 }, (_none, place) => disclosure(`claim-${place}`, 'x'.repeat(400)));
  const inputs: readonly (readonly [words: string, response: string])[] = [
    ['a good answer', forms[0]?.get('response') ?? ''],
    ['a million characters', 'x'.repeat(1_000_000)],
    ['40,000 dots', '.'.repeat(40_000)],
    ['a header of 30,000 opened brackets', `${Buffer.from('['.repeat(30_000)).toString('base64url')}..AA.AA.AA`],
    ['30,000 tildes', await inside({ pid: ['~'.repeat(30_000)] })],
    ['30,000 opened brackets, encrypted', await encryptedFor(pending, '['.repeat(30_000))],
    ['10,000 presentations', await inside({ pid: Array.from({ length: 10_000 }, () => 'a') })],
    [
      'claims that are a list of 5,000',
      await inside({ pid: [`${encode({ alg: 'ES256' })}.${encode(Array.from({ length: 5_000 }, () => 0))}.AA~`] }),
    ],
    ['forty disclosures of 400 bytes', (await world.form({ disclosures: () => many })).get('response') ?? ''],
  ];
  const measured: { readonly words: string; readonly ms: number }[] = [];
  for (const [words, response] of inputs) {
    const form = new URLSearchParams({ response });
    const taken: number[] = [];
    for (let tried = 0; tried < tries; tried += 1) {
      const start = process.hrtime.bigint();
      await verifier.check(form, pending, at);
      taken.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    measured.push({ words, ms: Number(median(taken).toPrecision(3)) });
  }
  const [most] = measured.toSorted((a, b) => b.ms - a.ms);
  return `the slowest of the answers made to cost much: ${most?.words ?? ''}, ${most?.ms ?? 0} ms`;
}

/** The wallet part of the case `keys`: the answer of a wallet, with the list of states at hand. */
export const walletCases: readonly BenchCase[] = [
  {
    name: 'keys',
    words:
      'the answer of a wallet (decrypted, with its issuer, holder, disclosures and claims), beside node:crypto decrypting it and verifying its three signatures alone',
    unit: 'wallet answers',
    size: 500,
    aim: 0.5,
    prepare,
    afterwards: slowest,
  },
];
