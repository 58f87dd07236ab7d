import { before } from 'node:test';
import { makeAuthorities, makeCitizenAuthority } from '#demo/card/authorities.ts';
import { certify, newKeys, type CertifiedKey } from '#demo/card/certified-key.ts';
import { cardSubject, issueCard } from '#demo/card/issue-card.ts';
import { signChallenge } from '#demo/card/sign-challenge.ts';
import { Extension, KeyUsageFlags, KeyUsagesExtension } from '#demo/card/x509.ts';
import {
  bart,
  cardWorld,
  chadia,
  challenge,
  issuedOn,
  testCheats,
  testThatNoneCanGo,
  trusting,
  type CardWorld,
  type Cheat,
  type Tried,
} from '../../../test/support/card-world.ts';

let world: CardWorld;
before(async () => {
  world = await cardWorld();
});

/** The good token, with something else written in its certificate on the way. */
const certificateWith = ({ good, rewritten }: CardWorld, old: string, next: string): Tried =>
  rewritten((fields) => ({
    ...fields,
    unverifiedCertificate: Buffer.from(good.certificate.toString('latin1').replaceAll(old, next), 'latin1').toString(
      'base64',
    ),
  }));

/** Of who calls himself an authority by the right name, but has not its key. */
async function selfSigned(): Promise<CertifiedKey> {
  const keys = await newKeys('ec');
  const name = [
    ['C', 'BE'],
    ['CN', 'Demo Citizen CA'],
  ] as const;
  const life = { notBefore: issuedOn, notAfter: new Date('2030-01-01') };
  const pretender = await certify(keys, { subject: name, ...life, extensions: [] });
  return issueCard(pretender, chadia, { notBefore: issuedOn, keys });
}

/** What a certificate can say that it should not, or that nobody said who may. */
const cheats: readonly Cheat[] = [
  {
    words: 'a card of another authority',
    because: 'untrusted-issuer',
    tried: async (world) => world.signedWith({}, (await makeAuthorities(issuedOn)).citizen),
  },
  {
    words: 'a certificate that its holder signed',
    because: 'untrusted-issuer',
    tried: async () => ({
      token: signChallenge({ card: await selfSigned(), ...challenge }),
    }),
  },
  {
    words: 'a card right under the root in the folder',
    because: 'untrusted-issuer',
    tried: (world) => world.signedWith({}, world.authorities.root),
  },
  {
    words: 'a good card while the folder holds the root alone',
    because: 'untrusted-issuer',
    tried: (world) => ({ trust: trusting(world.authorities.root) }),
  },
  {
    words: 'a card of an authority that has ended',
    because: 'issuer-expired',
    tried: async (world) => {
      const ended = await makeCitizenAuthority(world.authorities.root, issuedOn, new Date('2026-06-01'));
      return { ...(await world.signedWith({}, ended)), trust: trusting(ended) };
    },
  },
  {
    words: 'the certificate for signing documents, by its key usage',
    because: 'signing-certificate',
    tried: (world) => world.signedWith({ keyUsage: KeyUsageFlags.nonRepudiation }),
  },
  {
    words: 'the certificate for signing documents, by its policy',
    because: 'signing-certificate',
    tried: (world) => world.signedWith({ policies: ['2.16.56.12.1.1.2.1', '2.16.56.12.1.1.2.2'] }),
  },
  {
    words: 'a key for enciphering',
    because: 'wrong-key-usage',
    tried: (world) => world.signedWith({ keyUsage: KeyUsageFlags.keyEncipherment }),
  },
  {
    words: 'a certificate without purposes',
    because: 'no-client-authentication',
    tried: (world) => world.signedWith({ purposes: [] }),
  },
  {
    words: 'a certificate of a web server',
    because: 'no-client-authentication',
    tried: (world) => world.signedWith({ purposes: ['1.3.6.1.5.5.7.3.1'] }),
  },
  {
    words: 'a certificate for any purpose',
    because: 'no-client-authentication',
    tried: (world) => world.signedWith({ purposes: ['2.5.29.37.0'] }),
  },
  {
    words: 'a certificate under an unknown policy',
    because: 'policy-not-accepted',
    tried: (world) => world.signedWith({ policies: ['1.2.3.4'] }),
  },
  {
    words: 'a certificate under any policy',
    because: 'policy-not-accepted',
    tried: (world) => world.signedWith({ policies: ['2.5.29.32.0'] }),
  },
  {
    words: 'a certificate that may issue others',
    because: 'authority-certificate',
    tried: (world) => world.signedWith({ isAuthority: true }),
  },
  {
    words: 'a certificate signed over SHA-1',
    because: 'weak-certificate-signature',
    tried: (world) => world.signedWith({ hash: 'SHA-1' }),
  },
  {
    words: 'a certificate that asks for a rule nobody knows',
    because: 'bad-certificate',
    tried: (world) => world.signedWith({ moreExtensions: [new Extension('1.2.3.4.5', true, Buffer.from([5, 0]))] }),
  },
  {
    words: 'a certificate with two national numbers',
    because: 'bad-certificate',
    tried: (world) => world.signedWith({ subject: [...cardSubject(chadia), ['2.5.4.5', bart.insz]] }),
  },
  {
    words: 'a certificate that says twice what it is for',
    because: 'bad-certificate',
    tried: (world) =>
      world.signedWith({ moreExtensions: [new KeyUsagesExtension(KeyUsageFlags.nonRepudiation, true)] }),
  },
  {
    words: 'a certificate without a family name',
    because: 'bad-certificate',
    tried: (world) => world.signedWith({ subject: cardSubject(chadia).filter(([type]) => type !== '2.5.4.4') }),
  },
  {
    words: 'a name that breaks the line',
    because: 'bad-certificate',
    tried: (world) => world.signedWith({ subject: cardSubject({ ...chadia, familyName: 'El\nBoss' }) }),
  },
  {
    words: 'a given name without end',
    because: 'bad-certificate',
    tried: (world) => world.signedWith({ subject: cardSubject({ ...chadia, givenName: 'Ch'.repeat(101) }) }),
  },
  {
    words: 'a certificate without a national number',
    because: 'no-national-number',
    tried: (world) => world.signedWith({ subject: cardSubject(chadia).slice(0, 4) }),
  },
  {
    words: 'a national number whose check digits do not hold',
    because: 'no-national-number',
    tried: (world) => world.signedWith({ subject: cardSubject({ ...chadia, insz: '93112198429' }) }),
  },
  {
    words: 'a national number with dots',
    because: 'no-national-number',
    tried: (world) => world.signedWith({ subject: cardSubject({ ...chadia, insz: '93.11.21-984.28' }) }),
  },
  {
    words: 'another national number written over the own one',
    because: 'untrusted-issuer',
    tried: (world) => certificateWith(world, chadia.insz, bart.insz),
  },
  {
    words: 'another name written over the own one',
    because: 'untrusted-issuer',
    tried: (world) => certificateWith(world, 'El Amrani', 'El Emrani'),
  },
  {
    words: 'bytes behind the certificate',
    because: 'bad-certificate',
    tried: (world) =>
      world.rewritten((fields) => ({
        ...fields,
        unverifiedCertificate: Buffer.concat([world.good.certificate, Buffer.alloc(3)]).toString('base64'),
      })),
  },
  {
    words: 'a certificate in base64 with a space',
    because: 'bad-certificate',
    tried: (world) =>
      world.rewritten((fields) => ({
        ...fields,
        unverifiedCertificate: `${String(fields['unverifiedCertificate'])} `,
      })),
  },
];

testCheats(() => world, cheats);
testThatNoneCanGo(() => world, 'ofCertificate', cheats);
