import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAuthorities, type CardAuthorities } from '#demo/card/authorities.ts';
import type { CertifiedKey } from '#demo/card/certified-key.ts';
import { issueCard, type CardPerson, type CardProfile } from '#demo/card/issue-card.ts';
import { signChallenge } from '#demo/card/sign-challenge.ts';
import type { Certificate } from '#sleutels/eid/certificate/certificate.ts';
import { readCertificate } from '#sleutels/eid/certificate/read-certificate.ts';
import { eidChecker, type EidPresented, type EidVerdict } from '#sleutels/eid/check-eid.ts';
import { checksInOrder, type Checks } from '#sleutels/eid/checks.ts';
import type { EidRefusal } from '#sleutels/eid/refusal.ts';
import { noRevocation } from '#sleutels/eid/revocation/revocation.ts';
import { trustedIssuers, type TrustedIssuers } from '#sleutels/eid/trust/trusted-issuers.ts';

export const issuedOn = new Date('2026-01-01T00:00:00Z');
export const challenge = {
  origin: 'https://sleutels.example',
  nonce: Buffer.alloc(32, 7).toString('base64'),
  at: new Date('2026-11-20T10:00:00Z'),
};
export const chadia: CardPerson = { insz: '93112198428', givenName: 'Chadia', familyName: 'El Amrani' };
export const bart: CardPerson = { insz: '80060298595', givenName: 'Bart', familyName: 'Maes' };

type Fields = Readonly<Record<string, unknown>>;

/** What is presented, where it differs from the good card's token for `challenge`. */
export type Tried = Partial<EidPresented> & { readonly trust?: TrustedIssuers };

export interface CardWorld {
  readonly authorities: CardAuthorities;
  /** Chadia's, EC P-384. */
  readonly good: CertifiedKey;
  /** Bart's, RSA-2048. */
  readonly older: CertifiedKey;
  readonly check: (tried: Tried, checks?: Checks) => Promise<EidVerdict>;
  /** The challenge signed with a card on which the authority wrote something else. */
  readonly signedWith: (profile: Partial<CardProfile>, issuer?: CertifiedKey) => Promise<Tried>;
  /** The good token with fields changed on the way. */
  readonly rewritten: (change: (fields: Fields) => Fields, card?: CertifiedKey) => Tried;
}

export interface Cheat {
  readonly words: string;
  readonly because: EidRefusal;
  readonly tried: (world: CardWorld) => Tried | Promise<Tried>;
}

export function certificateOf({ certificate }: CertifiedKey): Certificate {
  const read = readCertificate(certificate);
  assert.ok(read.ok);
  return read.certificate;
}

export const trusting = (...trusted: readonly CertifiedKey[]): TrustedIssuers =>
  trustedIssuers(trusted.map(certificateOf));

export const everyCheck = checksInOrder([]);

export async function cardWorld(): Promise<CardWorld> {
  const authorities = await makeAuthorities(issuedOn);
  const { citizen, root } = authorities;
  const everybody = trusting(citizen, root);
  const good = await issueCard(citizen, chadia, { notBefore: issuedOn });
  const older = await issueCard(citizen, bart, { notBefore: issuedOn, kind: 'rsa' });
  return {
    authorities,
    good,
    older,
    check: ({ trust = everybody, ...tried }, checks = everyCheck) =>
      eidChecker({ trust, revocation: noRevocation }, checks).check({
        token: signChallenge({ card: good, ...challenge }),
        ...challenge,
        ...tried,
      }),
    signedWith: async (profile, issuer = citizen) => {
      const card = await issueCard(issuer, chadia, { notBefore: issuedOn, ...profile });
      return { token: signChallenge({ card, ...challenge }) };
    },
    rewritten: (change, card = good) => ({
      token: JSON.stringify(change(JSON.parse(signChallenge({ card, ...challenge })) as Fields)),
    }),
  };
}

/** Each cheat is refused with its own reason, in words that do not say who it is. */
export function testCheats(world: () => CardWorld, cheats: readonly Cheat[]): void {
  for (const { words, because, tried } of cheats) {
    test(`${because}: ${words}`, async () => {
      const verdict = await world().check(await tried(world()));
      assert.ok(!verdict.ok, 'it was accepted');
      assert.equal(verdict.because, because);
      assert.ok(!/\d{11}|Amrani|Maes/.test(verdict.detail ?? ''), 'the detail for the log says who it is');
    });
  }
}

/** Switches off each check of one list in turn: every time, a cheat comes in or is taken for another. */
export function testThatNoneCanGo(world: () => CardWorld, list: keyof Checks, cheats: readonly Cheat[]): void {
  for (const place of everyCheck[list].keys()) {
    test(`without check ${place} ${list}, a cheat is not noticed for what it is`, async () => {
      const others = { ...everyCheck, [list]: everyCheck[list].toSpliced(place, 1) };
      const noticed = await Promise.all(
        cheats.map(async ({ tried, because }) => {
          const verdict = await world().check(await tried(world()), others);
          return !verdict.ok && verdict.because === because;
        }),
      );
      assert.ok(noticed.includes(false));
    });
  }
}
