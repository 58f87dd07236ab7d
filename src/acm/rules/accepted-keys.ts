/** Digital keys by the name of their method: `urn:be:vlaanderen:authmech:csamtotp`. */
export type KeyUrn = `urn:be:vlaanderen:authmech:${string}`;

const prefix = 'urn:be:vlaanderen:authmech:';

export const keyUrn = (kind: string): KeyUrn => `${prefix}${kind}`;

/** `csamtotp` of `urn:be:vlaanderen:authmech:csamtotp`. */
export const kindOfUrn = (urn: string): string => (urn.startsWith(prefix) ? urn.slice(prefix.length) : urn);

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
