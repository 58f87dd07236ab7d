import type { Seal } from '#keys/sealed.ts';

/** A sign-in under way, kept by the browser that began it, in a sealed cookie. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  /** PKCE code verifier */
  readonly verifier: string;
  /** Where on this site the person wanted to go. */
  readonly returnTo: string;
  /** A key of level high was asked for, and nothing less is accepted. */
  readonly strong: boolean;
  /** Any key of the dossier will do: the page that it is for says so itself. */
  readonly anyKey?: boolean;
}

export const pendingCookie = 'sign-in';

/** Seconds in which a sign-in must be finished. */
export const pendingSeconds = 20 * 60;

export const sealPending = (seal: Seal, pending: Pending, now: Date): string =>
  seal.seal(JSON.stringify({ ...pending, until: now.getTime() + pendingSeconds * 1000 })).toString('base64url');

/** null: no cookie, too old, or not made by us. */
export function openPending(seal: Seal, cookie: string | undefined, now: Date): Pending | null {
  if (cookie === undefined || cookie.length > 4000) return null;
  try {
    const { until, ...pending } = JSON.parse(seal.open(Buffer.from(cookie, 'base64url'))) as Pending & {
      until: number;
    };
    return until > now.getTime() ? pending : null;
  } catch {
    return null;
  }
}

/** A path of this site, whatever was asked: an address elsewhere would make us an open redirect. */
export const ownPath = (asked: string | null): string =>
  asked !== null &&
  asked.length <= 500 &&
  /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked) &&
  !asked.startsWith('/aanmelden')
    ? asked
    : '/';
