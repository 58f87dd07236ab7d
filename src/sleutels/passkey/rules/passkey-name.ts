/** Characters; long enough for "Laptop van het kantoor in Gent". */
export const longestName = 40;

export type NameRead =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly because: 'empty' | 'too-long' };

/** What somebody calls a passkey: one line, without spaces around it and without signs that cannot be seen. */
export function readName(typed: string): NameRead {
  // Signs that turn text around, or are not there, would make a name say something else in a mail.
  const name = typed
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (name === '') return { ok: false, because: 'empty' };
  return name.length > longestName ? { ok: false, because: 'too-long' } : { ok: true, name };
}
