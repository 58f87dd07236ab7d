import { createHash } from 'node:crypto';

export interface NewAttemptId {
  /** 32 random bytes, base64url: what the browser carries from the password to the code. */
  readonly given: string;
  /** What the table keeps of it: who reads the table can finish nobody's sign-in. */
  readonly stored: Buffer;
}

/** With the request that it belongs to, so that it finishes no other. */
const hashed = (attempt: string, binding: string): Buffer =>
  createHash('sha256').update(`${attempt} ${binding}`).digest();

/** @param binding the sign-in under way, an identifier of which the browser holds the cookie */
export function newAttempt(random: (length: number) => Buffer, binding: string): NewAttemptId {
  const given = random(32).toString('base64url');
  return { given, stored: hashed(given, binding) };
}

/** Null for a text that no attempt can have. */
export const storedAttemptId = (attempt: string, binding: string): Buffer | null =>
  /^[A-Za-z0-9_-]{43}$/.test(attempt) ? hashed(attempt, binding) : null;
