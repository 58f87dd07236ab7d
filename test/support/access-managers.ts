import { randomUUID } from 'node:crypto';
import { unbounded, type Actor, type Appoint, type BtbDeps } from '#btb/index.ts';
import { enterprise, insz } from './fake-kbo.ts';
import type { TestStore } from './store.ts';

/** Somebody who acts in BTB. */
export const actor = (number: string, givenName: string, familyName: string, key: Actor['key'] = 'eid'): Actor => ({
  insz: insz(number),
  id: `vo-${givenName.toLowerCase()}`,
  givenName,
  familyName,
  key,
});

export const anna = actor('71031498213', 'Anna', 'Claes');
export const bart = actor('80060298595', 'Bart', 'Maes');
export const chadia = actor('93112198428', 'Chadia', 'El Amrani');
export const dirk = actor('68013098733', 'Dirk', 'Peeters');
export const ilse = actor('88092398839', 'Ilse', 'De Smet');
export const helder = enterprise('1999999052');
export const winkel = enterprise('1999999151');

/** The moment of the tests, unless they say another. */
export const at = new Date('2026-11-23T09:00:00Z');
export const later = (days: number): Date => new Date(at.getTime() + days * 86_400_000);

export const addressOf = ({ givenName }: Actor): string => `${givenName.toLowerCase()}@demo.example`;

/** What is filled in about who is to manage access. */
export const asAppointee = (who: Actor): Appoint['appointee'] => ({
  insz: who.insz,
  givenName: who.givenName,
  familyName: who.familyName,
  email: addressOf(who),
  phone: '0499 00 00 00',
});

/** One asks another to be chief access manager of Helder & Proper. */
export const appointing = (by: Actor, who: Actor): Appoint => ({
  id: randomUUID(),
  actor: by,
  actorEmail: addressOf(by),
  company: helder,
  role: 'chief-access-manager',
  bounds: unbounded,
  replaces: null,
  appointee: asAppointee(who),
  declaredWithin: true,
  language: 'nl',
  at,
});

export const depsOfTests = ({ store, keys }: TestStore, kbo: BtbDeps['kbo']): BtbDeps => ({
  db: store.as('btb'),
  keys,
  kbo,
  btbUrl: new URL('http://localhost:8083'),
  gebruikersbeheerUrl: new URL('http://localhost:8082'),
});
