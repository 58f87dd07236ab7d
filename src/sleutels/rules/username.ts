/** A user name as it is stored and compared: no difference between capitals and small letters. */
export type Username = string & { readonly username: true };

/**
 * What people typed, as names are compared. Any text gives a result, also one that can be no user name, so that
 * an impossible name takes the same way as an unknown one.
 */
export const foldUsername = (typed: string): string =>
  // PostgreSQL takes no NUL in a text.
  typed.normalize('NFKC').replaceAll('\0', '').trim().toLowerCase();

export type UsernameReading =
  { readonly ok: true; readonly username: Username } | { readonly ok: false; readonly because: 'username-unusable' };

/** Reads a name that somebody wants to have: 2 to 64 letters, digits, and . _ - + @ between them. */
export function readUsername(typed: string): UsernameReading {
  const folded = foldUsername(typed);
  return isUsername(folded) ? { ok: true, username: folded } : { ok: false, because: 'username-unusable' };
}

const isUsername = (folded: string): folded is Username => /^[a-z0-9][a-z0-9._+@-]{0,62}[a-z0-9]$/.test(folded);
