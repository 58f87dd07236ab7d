import { brusselsDate } from '#belgian/local-date.ts';
import { holderAddresses } from './holder-addresses.ts';
import { mailEndsSoon } from './mails.ts';
import { paths } from './paths.ts';
import type { Parts } from './parts.ts';
import { catalogueRights } from './store/catalogue.ts';
import { companyOfRight } from './store/right-events.ts';
import { relatedPersonById } from './store/relations.ts';
import { contextsOf, rightById } from './store/rights.ts';
import { toldFirst, whoMayGive } from './who-may-give.ts';

/** So many managers are told of one right: more would each think that another does it. */
const mostTold = 5;

/** Warns that a right ends soon: its holder, and who can renew it. A right that ended or changed is left alone. */
export async function sendWarning(parts: Parts, id: string, at: Date): Promise<void> {
  const { db, kbo, ownUrl } = parts;
  const today = brusselsDate(at);
  const company = await db.look({ across: 'job' }, (tx) => companyOfRight(tx, id));
  if (company === null) return;
  const companyName = (await kbo.company(company))?.name ?? '';
  const right = await db.look({ company }, (tx) => rightById(tx, company, id));
  if (right === null || right.ended_at !== null || right.until_date === null || right.until_date < today) return;
  const until = right.until_date;
  const reach = { code: right.code, contexts: contextsOf(right), until };
  const managers = toldFirst(await whoMayGive(parts)(company, reach, today)).slice(0, mostTold);
  const address = (await holderAddresses(parts)(company, [right.relation])).get(right.relation) ?? null;
  await db.transaction({ company }, async (tx) => {
    const person = await relatedPersonById(tx, company, right.relation);
    if (person === null) return;
    const catalogue = await catalogueRights(tx);
    const holder = { ...person, address };
    const renewUrl = new URL(paths.renew(company, right.id), ownUrl);
    await mailEndsSoon(tx, { holder, companyName, code: right.code, catalogue, until, managers, renewUrl });
  });
}
