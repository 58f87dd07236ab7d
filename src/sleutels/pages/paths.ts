import type { KeyKind } from '../key-kind.ts';

/** The addresses of this site. */
export const paths = {
  front: '/',
  moreInfo: '/meer-info',
  forgotten: '/vergeten',
  mine: '/mijn-sleutels',
  /** Where somebody lands who has just linked a new app. */
  replaced: '/mijn-sleutels?gedaan=app',
  newApp: '/nieuwe-app',
  linkApp: '/nieuwe-app/koppelen',
  signIns: '/mijn-sleutels/aanmeldingen',
  sessions: '/mijn-sleutels/sessies',
  login: '/mijn-sleutels/toegang',
  phone: '/mijn-sleutels/telefoon',
  mail: '/mijn-sleutels/mail',
  addPasskey: '/mijn-sleutels/passkey',
} as const;

/** The page about each key. */
export const moreInfoPaths: Readonly<Record<KeyKind, string>> = {
  eid: '/meer-info/eid',
  itsme: '/meer-info/itsme',
  csamtotp: '/meer-info/mobiele-app',
  csamsms: '/meer-info/sms',
  passkey: '/meer-info/passkey',
  eidashigh: '/meer-info/europese-sleutel',
  eidassubstantial: '/meer-info/europese-sleutel',
};

export const keyPaths = (id: string) =>
  ({
    remove: `/mijn-sleutels/${id}/verwijderen`,
    block: `/mijn-sleutels/${id}/blokkeren`,
    rename: `/mijn-sleutels/${id}/naam`,
    release: `/mijn-sleutels/${id}/toelaten`,
  }) as const;
