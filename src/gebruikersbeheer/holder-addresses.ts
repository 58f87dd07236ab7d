import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { MailAddress, Parts } from './parts.ts';
import { contactsOfRelations } from './store/relations.ts';
import { rightById } from './store/rights.ts';

/** So many people are looked up at once. */
const aBatch = 20;

type AddressParts = Pick<Parts, 'db' | 'vault' | 'addressOf'>;
type Contact = Awaited<ReturnType<typeof contactsOfRelations>>[number];

/** As the organisation knows it, in the language that it gave with it; or else as their digital keys do. */
const addressOfContact = async (
  { vault, addressOf }: Pick<AddressParts, 'vault' | 'addressOf'>,
  { email, language, insz_sealed }: Contact,
): Promise<MailAddress | null> => (email === null ? addressOf(vault.open(insz_sealed)) : { mail: email, language });

/**
 * Where the holders of work relations are told, and in which language: as the organisation knows it, or else as they
 * confirmed it with their digital keys. Who is not in it cannot be reached. Asked before a transaction begins and never
 * in one: it asks another system, which needs a connection of its own.
 * @param relations UUIDs
 */
export const holderAddresses =
  (parts: AddressParts) =>
  async (company: EnterpriseNumber, relations: readonly string[]): Promise<ReadonlyMap<string, MailAddress>> => {
    const contacts = await parts.db.look({ company }, (tx) => contactsOfRelations(tx, company, relations));
    const addresses = new Map<string, MailAddress>();
    for (let from = 0; from < contacts.length; from += aBatch) {
      await Promise.all(
        contacts.slice(from, from + aBatch).map(async (contact) => {
          const address = await addressOfContact(parts, contact);
          if (address !== null) addresses.set(contact.id, address);
        }),
      );
    }
    return addresses;
  };

/** Where the holder of a right is told; null: they cannot be reached, or there is no such right. @param id UUID */
export async function holderAddressOfRight(
  parts: AddressParts,
  company: EnterpriseNumber,
  id: string,
): Promise<MailAddress | null> {
  const contact = await parts.db.transaction({ company }, async (tx) => {
    const right = await rightById(tx, company, id);
    return right === null ? undefined : (await contactsOfRelations(tx, company, [right.relation]))[0];
  });
  return contact === undefined ? null : addressOfContact(parts, contact);
}
