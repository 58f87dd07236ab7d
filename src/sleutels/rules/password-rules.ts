/** Length counts; a mixture of kinds of characters is not asked for (NIST SP 800-63B-4, section 3.1.1.2). */
export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: 'password-too-short' | 'password-too-long' | 'password-too-easy' };

/** The one form of a password: the same letters typed on another keyboard give the same bytes (RFC 8265, 4.2.2). */
export const normalPassword = (typed: string): string => typed.normalize('NFC');

/** What everybody tries first, and is long enough to pass otherwise. */
const common = ['wachtwoord', 'password', 'motdepasse', 'welkom', 'azerty', 'qwerty', 'letmein'];

/** May this become the password of the key with this user name? */
export function judgePassword(typed: string, username: string): PasswordVerdict {
  const password = normalPassword(typed);
  const length = Array.from(password).length;
  if (length < shortestPassword) return { ok: false, because: 'password-too-short' };
  if (length > longestPassword) return { ok: false, because: 'password-too-long' };
  return isEasy(password.toLowerCase(), username) ? { ok: false, because: 'password-too-easy' } : { ok: true };
}

function isEasy(password: string, username: string): boolean {
  if (new Set(password).size < 5 || isRun(password)) return true;
  // What is left besides a common word or the name must still be something to guess.
  return [username, ...common].some((word) => word.length > 0 && password.replaceAll(word, '').length < 5);
}

/** 123456789012, abcdefghijkl: every character follows the one before. */
const isRun = (password: string): boolean =>
  Array.from(password).every((character, at, all) => {
    const step = at === 0 ? 1 : (character.codePointAt(0) ?? 0) - (all[at - 1]?.codePointAt(0) ?? 0);
    return Math.abs(step) === 1 || Math.abs(step) === 9;
  });
