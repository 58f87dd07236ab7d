import { blindIndexFor } from '#keys/sealed.ts';
import type { Keys } from '#keys/keys-file.ts';
import { networkOf, wideNetworkOf } from '#web/network.ts';

/** Under what the failures of one try are tallied: keyed hashes, so that no table lists names or addresses. */
export interface Subjects {
  readonly person: Buffer;
  readonly address: Buffer;
  readonly network: Buffer;
}

export interface SubjectsOf {
  /** @param username folded; whether anybody has it makes no difference */
  readonly name: (username: string) => Buffer;
  readonly from: (address: string) => Pick<Subjects, 'address' | 'network'>;
}

export function subjectsOf(keys: Keys): SubjectsOf {
  const index = blindIndexFor(keys, 'sleutels.limit');
  return {
    name: (username) => index(`name ${username}`),
    from: (address) => ({
      address: index(`address ${networkOf(address)}`),
      network: index(`network ${wideNetworkOf(address)}`),
    }),
  };
}

/** For a query over all of them. */
export const listOf = ({ person, address, network }: Subjects): Buffer[] => [person, address, network];
