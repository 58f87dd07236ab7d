import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { personByNumber } from '../store/persons.ts';

/** What the operator does about registration offices; each call is recorded. */
export interface OfficeManagement {
  /** Answers the identifier of the office; an office that has this name already is that one. */
  readonly addOffice: (name: string, at: Date) => Promise<string>;
  /** `unknown-person`: somebody must have used a key here first, or have been registered. */
  readonly addWorker: (office: string, insz: Insz, at: Date) => Promise<'added' | 'unknown-office' | 'unknown-person'>;
  /** From now on this person works there no more. False when they did not. */
  readonly endWorker: (office: string, insz: Insz, at: Date) => Promise<boolean>;
}

const scope = { across: 'sign-in' } as const;

export function manageOffice({ db, vault }: { readonly db: Db; readonly vault: InszVault }): OfficeManagement {
  const noted = (action: string, subject: string, at: Date) =>
    ({ at, action: `sleutels.${action}`, company: null, actor: { kind: 'operator', id: 'cli' }, subject }) as const;
  return {
    addOffice: (name, at) =>
      db.transaction(scope, async (tx) => {
        const known = await sql<{ id: string }>`select id from office where name = ${name}`.execute(tx);
        if (known.rows[0] !== undefined) return known.rows[0].id;
        const added = await sql<{ id: string }>`
          insert into office (name, opened_at) values (${name}, ${at}) returning id`.execute(tx);
        const id = added.rows[0]?.id ?? '';
        await record(tx, noted('office-added', `office:${id}`, at));
        return id;
      }),
    addWorker: (office, insz, at) =>
      db.transaction(scope, async (tx) => {
        const known = await sql`select from office where id = ${office}`.execute(tx);
        if (known.rows.length === 0) return 'unknown-office';
        const person = await personByNumber(tx, vault.index(insz));
        if (person === null) return 'unknown-person';
        await sql`
          insert into office_worker (office, person, valid_from) values (${office}, ${person.id}, ${brusselsDate(at)})
          on conflict (office, person, valid_from) do update set valid_until = null`.execute(tx);
        await record(tx, noted('office-worker-added', `person:${person.id}`, at));
        return 'added';
      }),
    endWorker: (office, insz, at) =>
      db.transaction(scope, async (tx) => {
        const person = await personByNumber(tx, vault.index(insz));
        if (person === null) return false;
        // Yesterday is the last day, or the work of today never was.
        const ended = await sql`
          delete from office_worker
          where office = ${office} and person = ${person.id} and valid_until is null
            and valid_from = ${brusselsDate(at)}`.execute(tx);
        const closed = await sql`
          update office_worker set valid_until = ${brusselsDate(at)}::date - 1
          where office = ${office} and person = ${person.id} and valid_until is null`.execute(tx);
        const done = (ended.numAffectedRows ?? 0n) + (closed.numAffectedRows ?? 0n) > 0n;
        if (done) await record(tx, noted('office-worker-ended', `person:${person.id}`, at));
        return done;
      }),
  };
}
