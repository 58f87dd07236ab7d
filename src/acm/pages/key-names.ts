import { keyKinds, type KeyKind } from '#sleutels/index.ts';
import { kindOfUrn } from '../rules/accepted-keys.ts';

/** The key behind a URN; null for a method that this product does not have. */
export const keyKindOf = (urn: string): KeyKind | null => keyKinds.find((kind) => kind === kindOfUrn(urn)) ?? null;

/** The address of each key's page of a sign-in, after `/aanmelden/:uid`. */
export const keyPath: Readonly<Record<KeyKind, string>> = {
  eid: '/eid',
  itsme: '/itsme',
  csamtotp: '/app',
  csamsms: '/sms',
  passkey: '/passkey',
  eidashigh: '/europese-sleutel',
  eidassubstantial: '/europese-sleutel',
};

/** The address of the page about each key. */
export const moreInfoPath: Readonly<Record<KeyKind, string>> = {
  eid: '/meer-info/eid',
  itsme: '/meer-info/itsme',
  csamtotp: '/meer-info/mobiele-app',
  csamsms: '/meer-info/sms',
  passkey: '/meer-info/passkey',
  eidashigh: '/meer-info/europese-sleutel',
  eidassubstantial: '/meer-info/europese-sleutel',
};
