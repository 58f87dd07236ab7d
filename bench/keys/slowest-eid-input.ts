import process from 'node:process';
import { makeAuthorities } from '#demo/card/authorities.ts';
import { issueCard } from '#demo/card/issue-card.ts';
import { signChallenge } from '#demo/card/sign-challenge.ts';
import { readCertificate } from '#sleutels/eid/certificate/read-certificate.ts';
import { eidChecker, noRevocation } from '#sleutels/eid/index.ts';
import { trustedIssuers } from '#sleutels/eid/trust/trusted-issuers.ts';
import { median } from '../measure.ts';

export interface Slowest {
  readonly words: string;
  /** Median of the tries, in milliseconds. */
  readonly ms: number;
}

const tries = 30;
const challenge = { origin: 'https://sleutels.example', nonce: Buffer.alloc(32, 7).toString('base64') };
const issuedOn = new Date('2026-01-01T00:00:00Z');
const at = new Date('2026-11-20T10:00:00Z');

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const inside = Buffer.concat(parts);
  const length = inside.length < 0x80 ? [inside.length] : [0x82, inside.length >> 8, inside.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), inside]);
};

const times = (count: number, part: Buffer): readonly Buffer[] => Array.from({ length: count }, () => part);

function nestedSequences(depth: number): Buffer {
  let inside: Buffer = der(0x05);
  for (let level = 0; level < depth; level += 1) inside = der(0x30, inside);
  return inside;
}

/** Tries a list of things made to cost much, and says which cost most: the measure of who wants to keep us busy. */
export async function slowestEidInput(): Promise<Slowest> {
  const { citizen } = await makeAuthorities(issuedOn);
  const authority = readCertificate(citizen.certificate);
  if (!authority.ok) throw new Error(authority.detail);
  const card = await issueCard(
    citizen,
    { insz: '93112198428', givenName: 'Chadia', familyName: 'El Amrani' },
    { notBefore: issuedOn },
  );
  const good = signChallenge({ card, ...challenge });
  const withCertificate = (bytes: Buffer): string =>
    JSON.stringify({ ...(JSON.parse(good) as object), unverifiedCertificate: bytes.toString('base64') });
  const [signed, algorithm, signature] = [card.certificate.subarray(4), der(0x30), der(0x03, Buffer.alloc(1))];
  const tampered = Buffer.from(card.certificate.toString('latin1').replace('Chadia', 'Nobody'), 'latin1');
  const name = der(0x31, der(0x30, der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from('x'))));
  const inputs: readonly (readonly [words: string, token: string])[] = [
    ['a good token of a card not seen before', good],
    ['a good certificate with another name written in it', withCertificate(tampered)],
    ['a signature of somebody else', good.replace(/"signature":"..../, '"signature":"AAAA')],
    ['10,000 opened brackets', '['.repeat(10_000)],
    ['2,000 opened objects', '{"a":'.repeat(2_000)],
    ['1,200 fields', `{${Array.from({ length: 1_200 }, (_none, place) => `"${place}":0`).join(',')}}`],
    ['a million characters', 'x'.repeat(1_000_000)],
    ['a certificate of zeros', withCertificate(Buffer.alloc(7_000))],
    [
      'a certificate of opened sequences',
      withCertificate(Buffer.concat(times(1_700, Buffer.from([0x30, 0x82, 0x10, 0])))),
    ],
    ['a certificate of 20 sequences in each other', withCertificate(nestedSequences(20))],
    ['a certificate of 3,400 empty elements', withCertificate(der(0x30, ...times(3_400, der(0x05))))],
    [
      'a certificate with an issuer of 400 names',
      withCertificate(
        der(
          0x30,
          der(0x30, der(0x02, Buffer.from([1])), algorithm, der(0x30, ...times(400, name))),
          algorithm,
          signature,
        ),
      ),
    ],
    [
      'a certificate with an identifier of 6,000 arcs',
      withCertificate(
        der(
          0x30,
          der(0x30, der(0x02, Buffer.from([1])), der(0x30, der(0x06, Buffer.alloc(6_000, 1)))),
          algorithm,
          signature,
        ),
      ),
    ],
    [
      'a certificate with an identifier of one long arc',
      withCertificate(
        der(
          0x30,
          der(0x30, der(0x02, Buffer.from([1])), der(0x30, der(0x06, Buffer.alloc(6_000, 0x81), Buffer.from([1])))),
          algorithm,
          signature,
        ),
      ),
    ],
    [
      'a certificate with a number of 6,000 bytes',
      withCertificate(der(0x30, der(0x30, der(0x02, Buffer.alloc(6_000, 0x7f))), algorithm, signature)),
    ],
    [
      'a certificate with everything of the good one, and more behind it',
      withCertificate(der(0x30, signed, ...times(400, der(0x04, Buffer.alloc(10))))),
    ],
  ];
  const measured: Slowest[] = [];
  for (const [words, token] of inputs) {
    const taken: number[] = [];
    for (let tried = 0; tried < tries; tried += 1) {
      // A new one each time: what it remembers would make the good ones cheap.
      const checker = eidChecker({ trust: trustedIssuers([authority.certificate]), revocation: noRevocation });
      const start = process.hrtime.bigint();
      await checker.check({ token, ...challenge, at });
      taken.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    measured.push({ words, ms: Number(median(taken).toPrecision(3)) });
  }
  const [slowest] = measured.toSorted((a, b) => b.ms - a.ms);
  if (slowest === undefined) throw new Error('nothing was tried');
  return slowest;
}
