import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Db } from '#store/database.ts';

/** A refusal as it was kept. */
export interface KeptRefusal {
  readonly reference: string;
  readonly at: Date;
  readonly application: string;
  /** A reason of `refusalReasons`, or one of an earlier version. */
  readonly because: string;
  readonly company: EnterpriseNumber | null;
  /** The person's `sub`; null: nobody was known. */
  readonly sub: string | null;
}

/** How often one reason came up; the day before in the same hours. */
export interface RefusalCount {
  readonly because: string;
  readonly lastHour: number;
  readonly lastFour: number;
  readonly lastDay: number;
  readonly dayBefore: number;
}

/** What the help line may know of the refusals of one system: it can change nothing by this. */
export interface ReadRefusals {
  readonly find: (reference: string) => Promise<KeptRefusal | null>;
  readonly counts: (now: Date) => Promise<readonly RefusalCount[]>;
}

export const readRefusals = (db: Db): ReadRefusals => ({
  find: (reference) =>
    db.transaction({ across: 'staff' }, async (tx) => {
      const { rows } = await sql<KeptRefusal>`
        select reference, at, application, because, company, sub from refusal where reference = ${reference}`.execute(
        tx,
      );
      return rows[0] ?? null;
    }),
  counts: (now) =>
    db.transaction({ across: 'staff' }, async (tx) => {
      const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
      const { rows } = await sql<RefusalCount>`
        select because,
          count(*) filter (where at > ${ago(1)}) as "lastHour",
          count(*) filter (where at > ${ago(4)}) as "lastFour",
          count(*) filter (where at > ${ago(24)}) as "lastDay",
          count(*) filter (where at <= ${ago(24)}) as "dayBefore"
        from refusal where at > ${ago(48)} and at <= ${now} group by because`.execute(tx);
      return rows;
    }),
});
