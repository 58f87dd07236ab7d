import { record, type AuditDetails } from '#audit/record.ts';
import type { Tx } from '#store/database.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import type { Notice } from './notice.ts';
import { mayChange, type Standing } from './rules/may-change.ts';
import { anyStaffId } from '../store/own-staff-id.ts';
import {
  addNotice,
  addVersion,
  lockNotice,
  setTakenDown,
  setVersion,
  versionsOf,
  type Writer,
} from './store/notices.ts';

/** `gone`: it was taken down, or never was. `changed`: somebody else wrote another version meanwhile. */
export type Kept = 'done' | Exclude<Standing, 'may'>;

/** Who does it, in the transaction of a member of staff. */
export interface Doing {
  readonly tx: Tx;
  readonly person: Pick<SignedIn, 'givenName' | 'familyName'>;
  readonly at: Date;
}

export async function putUpNotice(doing: Doing, id: string, notice: Notice): Promise<void> {
  const { tx, at } = doing;
  const by = await writerOf(doing);
  await addNotice(tx, id);
  await addVersion(tx, { id, version: 1 }, notice, by, at);
  await record(tx, { ...noted('put-up', id, by, at), after: detailsOf(notice) });
}

/** @param seen the version that stood on the page of who changes it */
export async function changeNotice(doing: Doing, id: string, seen: number, notice: Notice): Promise<Kept> {
  const { tx, at } = doing;
  const may = mayChange(await lockNotice(tx, id), seen);
  if (may !== 'may') return may;
  const by = await writerOf(doing);
  const [before] = await versionsOf(tx, id);
  await addVersion(tx, { id, version: seen + 1 }, notice, by, at);
  await setVersion(tx, id, seen + 1);
  await record(tx, {
    ...noted('changed', id, by, at),
    ...(before === undefined ? {} : { before: detailsOf(before) }),
    after: detailsOf(notice),
  });
  return 'done';
}

export async function takeDownNotice(doing: Doing, id: string, seen: number): Promise<Kept> {
  const { tx, at } = doing;
  const may = mayChange(await lockNotice(tx, id), seen);
  if (may !== 'may') return may;
  const by = await writerOf(doing);
  await setTakenDown(tx, id, at);
  await record(tx, noted('taken-down', id, by, at));
  return 'done';
}

const writerOf = async ({ tx, person }: Doing): Promise<Writer> => ({
  id: await anyStaffId(tx),
  name: `${person.givenName} ${person.familyName}`.slice(0, 200),
});

const noted = (what: 'put-up' | 'changed' | 'taken-down', id: string, by: Writer, at: Date) =>
  ({
    at,
    action: `hulp.notice-${what}`,
    company: null,
    actor: { kind: 'person', id: by.id, name: by.name },
    subject: `notice:${id}`,
  }) as const;

const detailsOf = ({ about, severity, startsAt, endsAt, texts }: Notice): AuditDetails => ({
  about,
  severity,
  from: startsAt.toISOString(),
  until: endsAt.toISOString(),
  ...texts,
});
