import { shortNameOf, urnOf, type OwnUrns } from '#sleutels/index.ts';

/** Digital keys by the name of their method: `urn:be:vlaanderen:authmech:csamtotp`, or one of our own. */
export type KeyUrn = `urn:${string}`;

export const isKeyUrn = (text: string): text is KeyUrn => shortNameOf(text) !== null;

/** @param own the names of keys that the real ACM does not have; those of a deployment are settings */
export function keyUrn(kind: string, own?: OwnUrns): KeyUrn {
  const urn = urnOf(kind, own);
  if (!isKeyUrn(urn)) throw new Error(`${urn} is no name of a digital key`);
  return urn;
}

/** `csamtotp` of `urn:be:vlaanderen:authmech:csamtotp`. */
export const kindOfUrn = (urn: string): string => shortNameOf(urn) ?? urn;

/** The name of a kind among these; undefined: it is not among them. */
export const urnAmong = (urns: readonly KeyUrn[], kind: string): KeyUrn | undefined =>
  urns.find((urn) => kindOfUrn(urn) === kind);

/** The keys of a dossier by the names that they have in this deployment: those of our own are settings. */
export const namesHere = (offered: readonly KeyUrn[], keys: readonly KeyUrn[]): readonly KeyUrn[] =>
  keys.map((urn) => urnAmong(offered, kindOfUrn(urn)) ?? urn);

/**
 * The keys that may be used for one request: those of the client's dossier, narrowed by `acr_values` where it was
 * sent. An empty answer means that the request cannot be served.
 */
export function acceptedKeys(dossier: readonly KeyUrn[], acrValues: string | undefined): readonly KeyUrn[] {
  if (acrValues === undefined || acrValues.trim() === '') return dossier;
  const asked = new Set(acrValues.split(' '));
  return dossier.filter((urn) => asked.has(urn));
}

/** What the sign-in page shows: the accepted keys that work in this deployment, in its order or the application's. */
export const offeredKeys = (
  working: readonly KeyUrn[],
  dossier: readonly KeyUrn[],
  acrValues: string | undefined,
  first: readonly KeyUrn[] = [],
): readonly KeyUrn[] => {
  const accepted = acceptedKeys(dossier, acrValues);
  const ordered = new Set([...first.filter((urn) => working.includes(urn)), ...working]);
  return [...ordered].filter((urn) => accepted.includes(urn));
};
