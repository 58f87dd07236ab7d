import type { Caller } from '#web/api/caller.ts';
import type { Parts } from '../parts.ts';
import type { RightOfCatalogue } from '../rules/catalogue-right.ts';
import { catalogueRights } from '../store/catalogue.ts';

/** The rights of the catalogue about which an application may know anything. */
export async function rightsKnownTo(
  { db }: Pick<Parts, 'db'>,
  { clientId, rights }: Caller,
): Promise<readonly RightOfCatalogue[]> {
  const all = await db.look({}, catalogueRights);
  return rights === 'every' ? all : all.filter(({ application }) => application === clientId);
}
