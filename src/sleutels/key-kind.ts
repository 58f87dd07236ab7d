/** The digital keys, by the last part of the URN of their method (`urn:be:vlaanderen:authmech:…`). */
export const keyKinds = ['eid', 'itsme', 'csamtotp', 'csamsms', 'eidashigh', 'eidassubstantial', 'passkey'] as const;

export type KeyKind = (typeof keyKinds)[number];

/** The keys that begin with a user name and a password. */
export type CodeKind = Extract<KeyKind, 'csamtotp' | 'csamsms'>;

export const isCode = (kind: KeyKind): kind is CodeKind => kind === 'csamtotp' || kind === 'csamsms';

/** Keys that somebody else issued, and that are known again when they come back. */
export const isIssued = (kind: KeyKind): boolean => !isCode(kind) && kind !== 'passkey';

/**
 * Keys with which somebody proves anew who they are, for what lasts or lets them see others: adding a key, and the pages of
 * staff. A wallet may be shown from afar by who was talked into it, and a passkey is our own.
 */
export const provesIdentity = (kind: KeyKind): kind is 'eid' | 'itsme' => kind === 'eid' || kind === 'itsme';

/** One key for people, at the two levels that an issuer of a member state can have. */
export type WalletKind = Extract<KeyKind, 'eidashigh' | 'eidassubstantial'>;

export const isWalletKind = (kind: KeyKind): kind is WalletKind => kind === 'eidashigh' || kind === 'eidassubstantial';

/** The keys as people know them: the European one once. */
export type MainKind = Exclude<KeyKind, 'eidassubstantial'>;

export const mainKind = (kind: KeyKind): MainKind => (kind === 'eidassubstantial' ? 'eidashigh' : kind);

export const mainKinds: readonly MainKind[] = Array.from(new Set(keyKinds.map(mainKind)));

export type Level = 'high' | 'substantial';

export type Levels = Readonly<Record<KeyKind, Level>>;

/** eIDAS levels, as the real ACM maps its methods; that of a key of our own is a setting. */
export const levelOf: Levels = {
  eid: 'high',
  itsme: 'high',
  csamtotp: 'substantial',
  csamsms: 'substantial',
  eidashigh: 'high',
  eidassubstantial: 'substantial',
  passkey: 'substantial',
};

/** Keys that the real ACM does not have: their URN is ours too, and a setting. */
export type OwnUrns = Readonly<Record<Extract<KeyKind, 'passkey'>, string>>;

export const defaultOwnUrns: OwnUrns = { passkey: 'urn:beveiligde-zone:authmech:passkey' };

const real = 'urn:be:vlaanderen:authmech:';

/** `urn:be:` names what a Belgian government has: what is ours never looks like theirs. */
const ownUrn = /^urn:(?!be:)[a-z0-9][a-z0-9-]+(?::[a-z0-9-]+)*:(passkey)$/;

/** The URN of a kind of key, given by its short name. */
export const urnOf = (kind: string, own: OwnUrns = defaultOwnUrns): string =>
  kind === 'passkey' ? own[kind] : `${real}${kind}`;

/** The short name that a URN ends with: `csamtotp`, `passkey`; null for what is no URN of a key. */
export const shortNameOf = (urn: string): string | null =>
  urn.startsWith(real) && urn !== `${real}passkey` ? urn.slice(real.length) : (ownUrn.exec(urn)?.[1] ?? null);
