import { randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { argon2id, argon2idValues, saltBytes, tagBytes, type Argon2id } from './argon2id.ts';
import { bounded, type Bounds } from './bounded.ts';
import { fromPhc, toPhc } from './phc.ts';

/** Makes and checks stored passwords; `busy` when more people wait than can be served in about a second. */
export interface PasswordHash {
  /** A PHC string with a new salt; null when too busy. */
  readonly make: (password: string) => Promise<string | null>;
  /** `stored` null means that there is nothing to compare with: the same work, and the answer is always false. */
  readonly matches: (password: string, stored: string | null) => Promise<boolean | 'busy'>;
}

export interface PasswordHashOptions {
  readonly compute?: Argon2id;
  readonly bounds?: Bounds;
  readonly random?: (length: number) => Buffer;
}

/**
 * One more than there are cores, so that none stands idle between two hashes. Node has four threads in its pool; one
 * stays free for files and names, so that a rush stops nothing else.
 */
const usualBounds: Bounds = { atOnce: Math.min(3, availableParallelism() + 1), waiting: 64 };

export function passwordHash(options: PasswordHashOptions = {}): PasswordHash {
  const compute = options.compute ?? argon2id;
  const random = options.random ?? randomBytes;
  const queue = bounded(options.bounds ?? usualBounds);
  // The tag of nobody's password: nothing that anybody types comes out at these random bytes.
  const nobody = toPhc({ ...argon2idValues, salt: random(saltBytes), tag: random(tagBytes) });

  return {
    make: async (password) => {
      const salt = random(saltBytes);
      const input = { ...argon2idValues, salt, message: password, tagLength: tagBytes };
      const tag = await queue.run(() => compute(input));
      return tag === 'busy' ? null : toPhc({ ...argon2idValues, salt, tag });
    },
    matches: async (password, stored) => {
      const { tag: expected, ...values } = fromPhc(stored ?? nobody);
      const tag = await queue.run(() => compute({ ...values, message: password, tagLength: expected.length }));
      if (tag === 'busy') return 'busy';
      return timingSafeEqual(tag, expected) && stored !== null;
    },
  };
}
