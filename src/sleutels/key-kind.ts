/** The digital keys, by the last part of the URN of their method (`urn:be:vlaanderen:authmech:…`). */
export const keyKinds = ['eid', 'itsme', 'csamtotp', 'csamsms', 'eidashigh', 'eidassubstantial'] as const;

export type KeyKind = (typeof keyKinds)[number];

/** The keys that begin with a user name and a password. */
export type CodeKind = Extract<KeyKind, 'csamtotp' | 'csamsms'>;

export const isCode = (kind: KeyKind): kind is CodeKind => kind === 'csamtotp' || kind === 'csamsms';

/** One key for people, at the two levels that an issuer of a member state can have. */
export type WalletKind = Extract<KeyKind, 'eidashigh' | 'eidassubstantial'>;

export const isWalletKind = (kind: KeyKind): kind is WalletKind => kind === 'eidashigh' || kind === 'eidassubstantial';

/** The keys as people know them: the European one once. */
export type MainKind = Exclude<KeyKind, 'eidassubstantial'>;

export const mainKind = (kind: KeyKind): MainKind => (kind === 'eidassubstantial' ? 'eidashigh' : kind);

export const mainKinds: readonly MainKind[] = Array.from(new Set(keyKinds.map(mainKind)));

/** eIDAS levels, as the real ACM maps its methods. */
export const levelOf: Readonly<Record<KeyKind, 'high' | 'substantial'>> = {
  eid: 'high',
  itsme: 'high',
  csamtotp: 'substantial',
  csamsms: 'substantial',
  eidashigh: 'high',
  eidassubstantial: 'substantial',
};
