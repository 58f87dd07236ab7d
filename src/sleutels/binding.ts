import { createHash } from 'node:crypto';

/** What is kept of the sign-in that something belongs to: who reads the table can finish nobody's. */
export const storedBinding = (binding: string): Buffer => createHash('sha256').update(binding).digest();
