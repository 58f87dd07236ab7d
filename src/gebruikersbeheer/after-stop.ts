import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { holderAddresses } from './holder-addresses.ts';
import { managersOf } from './managers-of.ts';
import type { Parts } from './parts.ts';
import { administratorsOf } from './store/administrators.ts';
import { stoppedAt, type StoppedPerson } from './store/stopped.ts';

export interface AfterStop {
  /** Whose rights were stopped. */
  readonly people: readonly StoppedPerson[];
  /** Names of whom no mail reached, holders and managers: somebody must tell them otherwise. */
  readonly unreached: readonly string[];
}

/** Who was stopped at a moment, and which of those whom it concerns could not be told. */
export const afterStop =
  (parts: Parts) =>
  async (company: EnterpriseNumber, at: Date): Promise<AfterStop> => {
    const { db, vault, addressOf } = parts;
    const [people, administrators] = await db.transaction({ company }, async (tx) => [
      await stoppedAt(tx, company, at),
      await administratorsOf(tx, company),
    ]);
    const lost = administrators.filter(({ ended_at }) => ended_at?.getTime() === at.getTime());
    if (people.length + lost.length === 0) return { people, unreached: [] };
    const addresses = await holderAddresses(parts)(
      company,
      people.map(({ id }) => id),
    );
    const managers = await managersOf(parts)(company, brusselsDate(at));
    const unreachedOfLost = await Promise.all(
      lost.map(async ({ address, insz_sealed, given_name, family_name }) =>
        address === null && (await addressOf(vault.open(insz_sealed))) === null ? [`${given_name} ${family_name}`] : [],
      ),
    );
    const unreached = new Set([
      ...people
        .filter(({ id }) => !addresses.has(id))
        .map(({ given_name, family_name }) => `${given_name} ${family_name}`),
      ...managers.filter(({ address }) => address === null).map(({ name }) => name),
      ...unreachedOfLost.flat(),
    ]);
    return { people, unreached: [...unreached] };
  };
