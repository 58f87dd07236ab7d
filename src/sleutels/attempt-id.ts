import { createHash } from 'node:crypto';

export interface NewAttemptId {
  /** 32 random bytes, base64url: what the browser carries from the password to the code. */
  readonly given: string;
  /** What the table keeps of it: who reads the table can finish nobody's sign-in. */
  readonly stored: Buffer;
}

const hashed = (attempt: string): Buffer => createHash('sha256').update(attempt).digest();

export function newAttempt(random: (length: number) => Buffer): NewAttemptId {
  const given = random(32).toString('base64url');
  return { given, stored: hashed(given) };
}

/** Null for a text that no attempt can have. */
export const storedAttemptId = (attempt: string): Buffer | null =>
  /^[A-Za-z0-9_-]{43}$/.test(attempt) ? hashed(attempt) : null;
