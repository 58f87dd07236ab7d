import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { KnownEstablishment } from './below.ts';
import { managementOf, type Management } from './management-of.ts';
import type { Actor, MailAddress, Parts } from './parts.ts';
import type { RightOfCatalogue } from './rules/catalogue-right.ts';
import { catalogueRights } from './store/catalogue.ts';
import { addressIn } from './store/relations.ts';

/** Somebody at work in an organisation: what they may do there, and what there is to do it with. Asked afresh. */
export interface Acting {
  readonly actor: Actor;
  /** Where the actor is told of what was done; null: no address is known. */
  readonly actorAddress: MailAddress | null;
  readonly company: EnterpriseNumber;
  readonly companyName: string;
  readonly management: Management;
  readonly establishments: readonly KnownEstablishment[];
  readonly catalogue: readonly RightOfCatalogue[];
  readonly today: LocalDate;
  readonly at: Date;
}

export const actingIn =
  (parts: Pick<Parts, 'db' | 'btb' | 'kbo' | 'vault' | 'addressOf'>) =>
  async (actor: Actor, company: EnterpriseNumber, at: Date): Promise<Acting> => {
    const today = brusselsDate(at);
    const managed = managementOf(parts);
    const [management, found, establishments, catalogue, actorAddress] = await Promise.all([
      managed(actor.insz, company, today),
      parts.kbo.company(company),
      parts.kbo.establishmentsOf(company),
      parts.db.look({}, catalogueRights),
      addressOf(parts, actor, company),
    ]);
    return {
      actor,
      actorAddress,
      company,
      companyName: found?.name ?? '',
      management,
      establishments,
      catalogue,
      today,
      at,
    };
  };

/** As the organisation knows it, or else BTB, or else the digital keys: who represents it is in neither of the first. */
async function addressOf(
  { db, btb, vault, addressOf: confirmed }: Pick<Parts, 'db' | 'btb' | 'vault' | 'addressOf'>,
  { insz }: Actor,
  company: EnterpriseNumber,
): Promise<MailAddress | null> {
  const own = await db.look({ company }, (tx) => addressIn(tx, company, vault.index(insz)));
  // The language that they chose themselves goes before the one that a manager chose for them.
  if (own !== null) return { ...own, language: (await confirmed(insz))?.language ?? own.language };
  return (await btb.addressOf(insz, company)) ?? confirmed(insz);
}
