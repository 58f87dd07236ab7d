import { isDeepStrictEqual } from 'node:util';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import { actingIn, type Acting } from '../acting.ts';
import type { KnownEstablishment } from '../below.ts';
import { holderAddresses } from '../holder-addresses.ts';
import type { Actor, MailAddress, Parts } from '../parts.ts';
import type { MayNotManage } from '../rules/may-manage.ts';
import { planImport, type ImportFacts, type RowEffect } from '../rules/plan-import.ts';
import { seenBy } from '../rules/powers.ts';
import { contextsCell } from '../rules/rights-file.ts';
import { noteEstablishments } from '../store/company-establishments.ts';
import { namedInFile, type NamedInFile } from '../store/import-facts.ts';
import type { Eyes } from '../store/relations.ts';
import { contextsOf } from '../store/rights.ts';
import { mailImported } from './mail-imported.ts';
import type { RightsFileRow } from './read-rights-file.ts';
import { writePlan } from './write-plan.ts';

export interface ImportRights {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  readonly rows: readonly RightsFileRow[];
  readonly at: Date;
  /** Only tells what would happen: nothing is written. */
  readonly tryOut: boolean;
  /** What was shown and confirmed; when it would be otherwise now, nothing is written. null: it was not shown. */
  readonly shown: readonly ShownEffect[] | null;
  /** Hears how many rows are written; what it writes itself is seen by others at once. */
  readonly progress: (done: number) => Promise<void>;
  /** Part of the same transaction, after the rows. */
  readonly also: (tx: Tx) => Promise<void>;
}

/** An effect as people see it. */
export interface ShownEffect extends Pick<RowEffect, 'effect'> {
  readonly because: string;
  readonly about: string;
  /** Of a right that changes: its establishments as a cell of the file, and its last day. */
  readonly before_contexts: string;
  readonly before_until: string;
}

export type ImportVerdict =
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  /** applied: everything was done; otherwise nothing was. */
  | {
      readonly ok: true;
      readonly applied: boolean;
      readonly effects: readonly RowEffect[];
      /** Names of whom the file is about, by work relation: only of people whom the actor may see. */
      readonly people: ReadonlyMap<string, string>;
      readonly establishments: readonly KnownEstablishment[];
    };

export function shownOf(effect: RowEffect): ShownEffect {
  const nothingBefore = { before_contexts: '', before_until: '' };
  if (effect.effect === 'refused') {
    return { effect: 'refused', because: effect.because, about: effect.about, ...nothingBefore };
  }
  const about = 'grant' in effect ? (effect.grant.until ?? '') : '';
  const shown = { effect: effect.effect, because: '', about, ...nothingBefore };
  if (effect.effect !== 'change') return shown;
  const { contexts, until } = effect.before;
  return { ...shown, before_contexts: contextsCell(contexts), before_until: until ?? '' };
}

/** Does what a file of rights asks: every row of it, in one transaction, or nothing. */
export const importRights = (parts: Parts) => {
  const acting = actingIn(parts);
  return async (command: ImportRights): Promise<ImportVerdict> => {
    const { actor, company, rows, tryOut } = command;
    const now = await acting(actor, company, command.at);
    const { decision } = now.management;
    if (!decision.permitted) return { ok: false, because: 'may-not-manage', why: decision.because };
    const eyes = { sees: seenBy(decision.powers), actor: actor.id };
    const addresses = tryOut ? new Map<string, MailAddress>() : await addressesOf(parts, command, eyes);
    return parts.db.transaction({ company }, async (tx): Promise<ImportVerdict> => {
      const found = await namedInFile(tx, company, namesOf(rows), eyes, !tryOut);
      const effects = planImport(
        rows.map(({ read }) => read),
        factsOf(parts, now, found),
        now.today,
      );
      const people = new Map(
        found.relations.map(({ id, given_name, family_name }) => [id, `${given_name} ${family_name}`]),
      );
      const told = { ok: true, effects, people, establishments: now.establishments } as const;
      const asShown = command.shown === null || isDeepStrictEqual(effects.map(shownOf), command.shown);
      if (tryOut || !asShown || effects.some(({ effect }) => effect === 'refused')) {
        return { ...told, applied: false };
      }
      await noteEstablishments(tx, company, numbersOf(now), now.today);
      await writePlan(tx, parts, now, found, effects, command.progress);
      await mailImported(tx, parts, now, found, effects, addresses);
      await command.also(tx);
      return { ...told, applied: true };
    });
  };
};

/** Where everybody whom the file is about is told. */
async function addressesOf(
  parts: Parts,
  { company, rows }: ImportRights,
  eyes: Eyes,
): Promise<ReadonlyMap<string, MailAddress>> {
  const { relations } = await parts.db.transaction({ company }, (tx) =>
    namedInFile(tx, company, namesOf(rows), eyes, false),
  );
  const ids = relations.map(({ id }) => id);
  return holderAddresses(parts)(company, ids);
}

const numbersOf = ({ establishments }: Acting) => establishments.map(({ number }) => number);

function namesOf(rows: readonly RightsFileRow[]): { relations: string[]; rights: string[] } {
  const relations = new Set<string>();
  const rights = new Set<string>();
  for (const { read } of rows) {
    if (!read.ok) continue;
    if (read.row.relation !== null) relations.add(read.row.relation);
    if (read.row.right !== null) rights.add(read.row.right);
  }
  return { relations: [...relations], rights: [...rights] };
}

const factsOf = ({ longestDays }: Parts, now: Acting, found: NamedInFile): ImportFacts => ({
  company: now.company,
  management: now.management.facts,
  catalogue: now.catalogue,
  establishments: numbersOf(now),
  longestDays,
  relations: new Map(
    found.relations.map((one) => [
      one.id,
      {
        company: one.company,
        start: one.start_date,
        end: one.end_date,
        givenName: one.given_name,
        familyName: one.family_name,
      },
    ]),
  ),
  rights: found.rights.map((one) => ({
    id: one.id,
    relation: one.relation,
    code: one.code,
    contexts: contextsOf(one),
    from: one.from_date,
    until: one.until_date,
    endedAt: one.ended_at,
  })),
});
