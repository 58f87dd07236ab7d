import { record, type AuditActor } from '#audit/record.ts';
import type { Tx } from '#store/database.ts';
import type { Acting } from './acting.ts';
import type { Parts } from './parts.ts';
import { mayEndAdministrator } from './rules/may-end-administrator.ts';
import type { Power } from './rules/powers.ts';
import { administratorOf, administratorsOf, endAdministrator } from './store/administrators.ts';

export interface AdministratorsStopped {
  readonly ended: number;
  /** Names of administrators who stay: the actor does not decide over them. */
  readonly kept: readonly string[];
}

interface Stopping {
  readonly now: Acting;
  readonly by: AuditActor;
  readonly powers: readonly Power[];
  /** UUID; null: everybody but the actor. */
  readonly person: string | null;
}

/** Ends the tasks of local administrators (LB) over whom the actor decides; in an enterprise there are none. */
export async function stopAdministrators(
  tx: Tx,
  { vault }: Pick<Parts, 'vault'>,
  { now, by, powers, person }: Stopping,
): Promise<AdministratorsStopped> {
  const { actor, company, today, at } = now;
  const own = vault.index(actor.insz);
  const live = (await administratorsOf(tx, company)).filter(
    (row) =>
      row.ended_at === null &&
      (row.until === null || today <= row.until) &&
      (person === null || row.person === person) &&
      !row.insz_index.equals(own),
  );
  const kept: string[] = [];
  let ended = 0;
  for (const row of live) {
    if (mayEndAdministrator(administratorOf(row), powers) === null) {
      kept.push(`${row.given_name} ${row.family_name}`);
    } else if (await endAdministrator(tx, row.id, at, actor.name)) {
      ended += 1;
      await record(tx, {
        at,
        action: 'gebruikersbeheer.local-administrator-ended',
        company,
        actor: by,
        subject: `local-administrator:${row.id}`,
        before: { person: row.person },
      });
    }
  }
  return { ended, kept };
}
