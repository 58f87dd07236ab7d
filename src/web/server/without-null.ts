/**
 * No keyboard makes a null character, and PostgreSQL keeps none in a text: where one comes in, the sign for what cannot
 * be shown stands instead (as HTML does it), which rules of fields then refuse by name.
 */
export const withoutNull = (text: string): string => text.replaceAll('\u0000', '\uFFFD');

/** The same for every name and value; the fields themselves when there is nothing to change, which is nearly always. */
export function fieldsWithoutNull(fields: URLSearchParams): URLSearchParams {
  const all = Array.from(fields);
  if (!all.some(([name, value]) => name.includes('\u0000') || value.includes('\u0000'))) return fields;
  return new URLSearchParams(all.map(([name, value]): [string, string] => [withoutNull(name), withoutNull(value)]));
}
