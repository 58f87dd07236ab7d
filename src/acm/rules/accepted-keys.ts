/** Digital keys by the name of their method: `urn:be:vlaanderen:authmech:csamtotp`. */
export type KeyUrn = `urn:be:vlaanderen:authmech:${string}`;

export const keyUrn = (kind: string): KeyUrn => `urn:be:vlaanderen:authmech:${kind}`;

/** The keys with which people can sign in here. A dossier may name more: those join when they work. */
export const workingKeys: readonly KeyUrn[] = [keyUrn('csamtotp')];

/**
 * The keys that may be used for one request: those of the client's dossier, narrowed by `acr_values` where it was
 * sent. An empty answer means that the request cannot be served.
 */
export function acceptedKeys(dossier: readonly KeyUrn[], acrValues: string | undefined): readonly KeyUrn[] {
  if (acrValues === undefined || acrValues.trim() === '') return dossier;
  const asked = new Set(acrValues.split(' '));
  return dossier.filter((urn) => asked.has(urn));
}
