/** A form that arrived after its session had ended, as it is kept until the same person is back. */
export interface KeptForm {
  /** The path on this site that it was sent to. */
  readonly path: string;
  /** Without the proof of where it stood: the page that offers it again makes a new one. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** What is kept of one form, in characters: far more than somebody types, far less than what fills a table. */
export const mostCharacters = 16_384;

/** How long it can be gone on with, in milliseconds. */
export const keptFor = 30 * 60_000;

/**
 * Names of fields that hold a secret: a form with one of them is not kept at all. A test compares them with every field
 * for a password or a code in the sources.
 */
export const secretName = /wachtwoord|herhaal|password|code|pin|geheim|secret|token|nonce|sleutel/i;

/**
 * What to keep of a form whose session had ended.
 * @param path where it was sent to, without a query
 * @returns null when nothing may be kept: a secret, too much, or nothing but its proof
 */
export function mayKeep(path: string, form: URLSearchParams): KeptForm | null {
  const fields = [...form].filter(([name]) => name !== '_csrf');
  const characters = fields.reduce((sum, [name, value]) => sum + name.length + value.length, path.length);
  if (fields.length === 0 || fields.length > 100 || characters > mostCharacters) return null;
  return fields.some(([name]) => secretName.test(name)) ? null : { path, fields };
}
