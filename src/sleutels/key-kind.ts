/** The digital keys, by the last part of the URN of their method (`urn:be:vlaanderen:authmech:…`). */
export const keyKinds = ['eid', 'itsme', 'csamtotp', 'csamsms'] as const;

export type KeyKind = (typeof keyKinds)[number];

/** The keys that begin with a user name and a password. */
export type CodeKind = Extract<KeyKind, 'csamtotp' | 'csamsms'>;

/** eIDAS levels, as the real ACM maps its methods. */
export const levelOf: Readonly<Record<KeyKind, 'high' | 'substantial'>> = {
  eid: 'high',
  itsme: 'high',
  csamtotp: 'substantial',
  csamsms: 'substantial',
};
