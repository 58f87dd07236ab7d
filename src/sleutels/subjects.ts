import { blindIndexFor } from '#keys/sealed.ts';
import type { Keys } from '#keys/keys-file.ts';
import { networkOf } from './rules/network.ts';

/** Under what the failures of one try are tallied: keyed hashes, so that no table lists names or addresses. */
export interface Subjects {
  readonly person: Buffer;
  readonly address: Buffer;
}

export interface SubjectsOf {
  /** @param username folded; whether anybody has it makes no difference */
  readonly name: (username: string) => Buffer;
  readonly address: (address: string) => Buffer;
}

export function subjectsOf(keys: Keys): SubjectsOf {
  const index = blindIndexFor(keys, 'sleutels.limit');
  return {
    name: (username) => index(`name ${username}`),
    address: (address) => index(`address ${networkOf(address)}`),
  };
}
