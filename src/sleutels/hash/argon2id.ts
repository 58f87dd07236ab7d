import { argon2 } from 'node:crypto';
import type { Argon2idHash } from './phc.ts';

/** OWASP's smallest recommended setting with two passes: 19 MiB, about 20 ms of one core. */
export const argon2idValues = { memoryKiB: 19 * 1024, passes: 2, parallelism: 1 } as const;

export const saltBytes = 16;
export const tagBytes = 32;

export type Argon2idInput = Omit<Argon2idHash, 'tag'> & { readonly message: string; readonly tagLength: number };

/** Computes one tag; tests put their own in its place, to count the calls. */
export type Argon2id = (input: Argon2idInput) => Promise<Buffer>;

/** RFC 9106 argon2id by node:crypto, on a thread of the pool: the main thread goes on meanwhile. */
export const argon2id: Argon2id = ({ message, salt, memoryKiB, passes, parallelism, tagLength }) =>
  new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce: salt, memory: memoryKiB, passes, parallelism, tagLength }, (error, tag) => {
      if (error === null) resolve(tag);
      else reject(error);
    });
  });
