import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { MailAddress, Parts } from './parts.ts';
import { contactsOfRelations } from './store/relations.ts';
import { rightById } from './store/rights.ts';

/** So many people are looked up at once. */
const aBatch = 20;

/**
 * Where the holders of work relations are told: as the organisation knows it, in Dutch, as nobody told us otherwise; or
 * else as they confirmed it with their digital keys, in their own language. Who is not in it cannot be reached. Asked
 * before a transaction begins and never in one: it asks another system, which needs a connection of its own.
 * @param relations UUIDs
 */
export const holderAddresses =
  ({ db, vault, addressOf }: Pick<Parts, 'db' | 'vault' | 'addressOf'>) =>
  async (company: EnterpriseNumber, relations: readonly string[]): Promise<ReadonlyMap<string, MailAddress>> => {
    const contacts = await db.transaction({ company }, (tx) => contactsOfRelations(tx, company, relations));
    const addresses = new Map<string, MailAddress>();
    for (let from = 0; from < contacts.length; from += aBatch) {
      await Promise.all(
        contacts.slice(from, from + aBatch).map(async ({ id, email, insz_sealed }) => {
          const address =
            email === null ? await addressOf(vault.open(insz_sealed)) : { mail: email, language: 'nl' as const };
          if (address !== null) addresses.set(id, address);
        }),
      );
    }
    return addresses;
  };

/** Where the holder of a right is told; null: they cannot be reached, or there is no such right. @param id UUID */
export async function holderAddressOfRight(
  parts: Pick<Parts, 'db' | 'vault' | 'addressOf'>,
  company: EnterpriseNumber,
  id: string,
): Promise<MailAddress | null> {
  const right = await parts.db.transaction({ company }, (tx) => rightById(tx, company, id));
  if (right === null) return null;
  return (await holderAddresses(parts)(company, [right.relation])).get(right.relation) ?? null;
}
