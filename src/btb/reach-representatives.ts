import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Language } from '#web/languages.ts';
import type { Parts } from './parts.ts';
import { typedAddress } from './store/typed-addresses.ts';

/** Somebody with a say in a company, and where they are told of it. */
export interface Reached {
  /** As this system knows numbers. */
  readonly index: Buffer;
  readonly name: string;
  /** May represent the company alone. */
  readonly alone: boolean;
  /** null: nobody knows an address of theirs. */
  readonly address: { readonly mail: string; readonly language: Language } | null;
}

/**
 * Who has a say in a company today according to KBO, with the address that they confirmed with their digital keys, or
 * else gave when they appointed somebody: KBO has none. Not within a transaction, as it asks other systems.
 */
export const reachRepresentatives =
  ({ db, kbo, vault, addressOf }: Pick<Parts, 'db' | 'kbo' | 'vault' | 'addressOf'>) =>
  async (company: EnterpriseNumber, on: LocalDate): Promise<readonly Reached[]> => {
    const people = await kbo.peopleWithSay(company, on);
    const reached: Reached[] = [];
    for (const { insz, givenName, familyName, alone } of people.slice(0, most)) {
      const index = vault.index(insz);
      const typed = await db.look({ company }, (tx) => typedAddress(tx, company, index));
      const confirmed = await addressOf(insz);
      const address = confirmed ?? (typed === null ? null : { mail: typed.email, language: typed.language });
      reached.push({ index, name: `${givenName} ${familyName}`, alone, address });
    }
    return reached;
  };

/** No board is larger; it bounds what one event costs. */
const most = 100;
