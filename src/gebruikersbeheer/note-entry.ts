import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Parts } from './parts.ts';
import { proveNames, type OwnNames } from './prove-names.ts';

/** Somebody entered an application on behalf of an organisation. */
export interface NoteEntry {
  readonly insz: Insz;
  readonly organisation: EnterpriseNumber;
  /** Short name of the digital key: `csamtotp`; null when it is not known. */
  readonly key: string | null;
  /** As the digital key gave them; absent where who notes does not know them. */
  readonly names?: OwnNames;
  readonly at: Date;
}

/** Keeps when somebody last entered and with which key, for who looks after the company. An earlier entry changes nothing. */
export const noteEntry =
  ({ db, vault }: Pick<Parts, 'db' | 'vault'>) =>
  ({ insz, organisation, key, names, at }: NoteEntry): Promise<void> =>
    db.transaction({ company: organisation }, async (tx) => {
      if (names !== undefined) await proveNames(tx, { inszIndex: vault.index(insz), names, at });
      const today = brusselsDate(at);
      await sql`update work_relation set last_entry_at = ${at}, last_entry_key = ${key}
        where company = ${organisation} and start_date <= ${today} and (end_date is null or ${today}::date <= end_date)
          and person = (select id from person where insz_index = ${vault.index(insz)})
          and (last_entry_at is null or last_entry_at < ${at})`.execute(tx);
    });
