import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { enqueue } from '#store/jobs/index.ts';
import { auditActor } from '../audit-actor.ts';
import type { Actor, Parts } from '../parts.ts';
import type { Capacity } from '../rules/powers.ts';
import { addImport, importById, importsSince, moveImport } from '../store/imports.ts';
import { takeTurn } from '../store/take-turn.ts';

export const importJob = 'gebruikersbeheer.rights-import';
export const forgetJob = 'gebruikersbeheer.import-forgotten';

/** So many files may be handed in for one company in a day. */
const mostADay = 50;
const aDay = 86_400_000;
/** So long what a file did can be read again, in days. */
export const keptDays = 30;

export interface HandIn {
  /** UUID that the import gets; the same one again hands nothing in twice. */
  readonly id: string;
  readonly actor: Actor;
  readonly capacity: Capacity;
  readonly company: EnterpriseNumber;
  readonly fileName: string;
  readonly file: Buffer;
  readonly at: Date;
}

/** Takes a file of rights in; a job reads it. False when there were too many today. */
export const handIn =
  ({ db, vault }: Pick<Parts, 'db' | 'vault'>) =>
  ({ id, actor, capacity, company, fileName, file, at }: HandIn): Promise<boolean> =>
    db.transaction({ company }, async (tx) => {
      await takeTurn(tx, 'hand-in', company);
      if ((await importById(tx, company, id)) !== null) return true;
      if ((await importsSince(tx, company, new Date(at.getTime() - aDay))) >= mostADay) return false;
      const number = { by_insz_sealed: vault.seal(actor.insz), by_insz_index: vault.index(actor.insz) };
      const by = { by_id: actor.id, by_name: actor.name.slice(0, 200), by_key: actor.key, ...number };
      await addImport(tx, { id, company, ...by, at, file_name: fileName, file });
      await record(tx, {
        at,
        action: 'gebruikersbeheer.file-handed-in',
        company,
        actor: auditActor(actor, capacity),
        subject: `import:${id}`,
        after: { bytes: file.length },
      });
      await enqueue(tx, importJob, { import: id, company });
      const runAt = new Date(at.getTime() + keptDays * aDay);
      await enqueue(tx, forgetJob, { import: id, company }, { runAt, key: `import-forgotten:${id}` });
      return true;
    });

/** Says that what was shown is to be done; a job does it. False when it was said before, or cannot be. */
export const applyImport =
  ({ db }: Pick<Parts, 'db'>) =>
  (company: EnterpriseNumber, id: string): Promise<boolean> =>
    db.transaction({ company }, async (tx) => {
      if (!(await moveImport(tx, id, 'shown', { state: 'applying' }))) return false;
      await enqueue(tx, importJob, { import: id, company });
      return true;
    });
