import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Acting } from './acting.ts';
import { endExpired } from './end-in-transaction.ts';
import { mailGiven } from './mails.ts';
import type { MailAddress, Parts } from './parts.ts';
import type { Contexts } from './rules/contexts.ts';
import { latestUntil, longestOf, mayGive, type MayNotGive } from './rules/may-give.ts';
import { noteEstablishments } from './store/company-establishments.ts';
import { lockRelation, relatedPersonById } from './store/relations.ts';
import { contextsOf, openRightsOf, rightById, type RightRow } from './store/rights.ts';
import { writeGiven } from './write-given.ts';

export interface Giving {
  /** UUID that the right gets; the same one again gives no second right. */
  readonly rightId: string;
  /** UUID of the work relation */
  readonly relationId: string;
  readonly code: string;
  readonly contexts: Contexts;
  /** null: today */
  readonly from: LocalDate | null;
  /** The last day; null: as long as a right may last. */
  readonly until: LocalDate | null;
  /** The right whose place this one takes, ended in this same transaction; null: none. */
  readonly replaces: RightRow | null;
  /** Where the holder is told; null: no address is known. The giver is told too. */
  readonly holderAddress: MailAddress | null;
}

export type GiveVerdict =
  { readonly ok: true; readonly rightId: string; readonly already: boolean } | ({ readonly ok: false } & MayNotGive);

/** Gives one right, as far as the rule permits it as things stand in this transaction. */
export async function giveInTransaction(
  tx: Tx,
  parts: Parts,
  acting: Acting,
  { rightId, relationId, code, replaces, holderAddress, ...asked }: Giving,
): Promise<GiveVerdict> {
  const { company, management, establishments, today, at } = acting;
  const right = acting.catalogue.find((one) => one.code === code) ?? null;
  const from = asked.from ?? today;
  const until = asked.until ?? latestUntil(from, longestOf({ right, longestDays: parts.longestDays }));
  const contexts: Contexts = asked.contexts === 'every' ? 'every' : [...new Set(asked.contexts)];
  const grant = { company, code, contexts, from, until };

  const relation = await lockRelation(tx, relationId);
  const before = await rightById(tx, company, rightId);
  if (management.decision.permitted && before !== null && before.relation === relation?.id) {
    return { ok: true, rightId, already: true };
  }
  const open = relation === null ? [] : await openRightsOf(tx, relation.id, code);
  const held = open.filter(({ id }) => id !== replaces?.id);
  const decision = mayGive(
    grant,
    {
      management: management.facts,
      right,
      relation:
        relation === null ? null : { company: relation.company, start: relation.start_date, end: relation.end_date },
      establishments: establishments.map(({ number }) => number),
      held: held.map((one) => ({
        contexts: contextsOf(one),
        from: one.from_date,
        until: one.until_date,
        ended: one.ended_at !== null,
      })),
      longestDays: parts.longestDays,
    },
    today,
  );
  if (!decision.permitted) {
    const { permitted: _, ...refusal } = decision;
    return { ok: false, ...refusal };
  }
  if (relation === null) throw new Error('a permitted right has a work relation');
  for (const one of held) if (one.until_date !== null && one.until_date < today) await endExpired(tx, parts, one, at);
  await noteEstablishments(
    tx,
    company,
    establishments.map(({ number }) => number),
    today,
  );
  const permitted = { relation: relation.id, person: relation.person, code, contexts, from, until, replaces };
  await writeGiven(tx, acting, [{ ...permitted, id: rightId, power: decision.power }]);
  const person = await relatedPersonById(tx, company, relation.id);
  if (person !== null) {
    const holder = { ...person, address: holderAddress };
    await mailGiven(tx, parts, acting, { holder, code, contexts, from, until, change: replaces !== null });
  }
  return { ok: true, rightId, already: false };
}
