import { createHash, randomBytes } from 'node:crypto';
import type { Language } from '#web/languages.ts';

/** From where, in what, and to which application somebody signs in: what the holder of a key sees of it later. */
export interface SignInPlace {
  readonly application: { readonly id: string; readonly name: string };
  /** The visitor's address as the trusted proxies tell it; only a country is kept. */
  readonly address: string;
  /** What the browser says of itself; only a few words of our own are kept. */
  readonly userAgent: string;
  /** What the browser's own cookie says; null in a browser that has none. */
  readonly device: string | null;
  readonly language: Language;
}

/** A key was right: who it is. */
export interface KeyAccepted<Kind extends string> {
  readonly ok: true;
  readonly personId: string;
  readonly key: Kind;
  readonly at: Date;
  /** For the browser's own cookie, so that it is known the next time; the same as before where it was known. */
  readonly device: string;
}

const wellFormed = /^[A-Za-z0-9_-]{43}$/;

/** The browser's own name, or a new one; only its hash is kept. */
export function deviceToken(cookie: string | null): { readonly given: string; readonly stored: Buffer } {
  const given = cookie !== null && wellFormed.test(cookie) ? cookie : randomBytes(32).toString('base64url');
  return { given, stored: createHash('sha256').update(given).digest() };
}
