import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';

export interface NewActivation {
  readonly id: string;
  readonly person: string;
  readonly office: string;
  readonly madeBy: string;
  readonly document: string;
  readonly purpose: 'codes' | 'wallet';
  readonly codeMac: Buffer;
  /** Only of a code for a wallet. */
  readonly codeIndex: Buffer | null;
  readonly link: Buffer;
  readonly mailSealed: Buffer;
  readonly phoneSealed: Buffer | null;
  readonly language: Language;
  readonly at: Date;
  readonly until: Date;
}

/** A new activation ends the earlier ones of the same person, for the same thing. */
export async function insertActivation(tx: Tx, one: NewActivation): Promise<void> {
  await sql`
    update activation set expires_at = ${one.at}
    where person = ${one.person} and purpose = ${one.purpose} and used_at is null and expires_at > ${one.at}`.execute(
    tx,
  );
  await sql`
    insert into activation (id, person, office, made_by, document, code_mac, link, mail_sealed, phone_sealed, language,
      made_at, expires_at, purpose, code_index)
    values (${one.id}, ${one.person}, ${one.office}, ${one.madeBy}, ${one.document}, ${one.codeMac}, ${one.link},
      ${one.mailSealed}, ${one.phoneSealed}, ${one.language}, ${one.at}, ${one.until}, ${one.purpose},
      ${one.codeIndex})`.execute(tx);
}

export interface FoundActivation {
  readonly id: string;
  readonly person: string;
  readonly code_mac: Buffer;
  readonly mail_sealed: Buffer;
  readonly phone_sealed: Buffer | null;
  readonly language: Language;
  readonly tries: number;
  readonly opened_by: Buffer | null;
  readonly login_sealed: Buffer | null;
  readonly secret_sealed: Buffer | null;
  readonly text_mac: Buffer | null;
  readonly text_sends: number;
  readonly text_expires_at: Date | null;
}

/** The activation behind a link while it counts, locked until the transaction ends. */
export async function findActivation(tx: Tx, link: Buffer, now: Date): Promise<FoundActivation | null> {
  const found = await sql<FoundActivation>`
    select id, person, code_mac, mail_sealed, phone_sealed, language, tries, opened_by, login_sealed, secret_sealed,
      text_mac, text_sends, text_expires_at
    from activation where link = ${link} and purpose = 'codes' and used_at is null and expires_at > ${now} for update`.execute(
    tx,
  );
  return found.rows[0] ?? null;
}

export async function countWrongCode(tx: Tx, id: string): Promise<void> {
  await sql`update activation set tries = tries + 1 where id = ${id}`.execute(tx);
}

/** The first browser begins to count anew; another that has the paper does not, or nobody would ever run out of tries. */
export async function openActivation(tx: Tx, id: string, openedBy: Buffer): Promise<void> {
  await sql`
    update activation set opened_by = ${openedBy}, tries = case when opened_by is null then 0 else tries end
    where id = ${id}`.execute(tx);
}

export async function keepLogin(tx: Tx, id: string, loginSealed: Buffer, secretSealed: Buffer): Promise<void> {
  await sql`
    update activation set login_sealed = ${loginSealed}, secret_sealed = ${secretSealed} where id = ${id}`.execute(tx);
}

export async function keepTextCode(
  tx: Tx,
  id: string,
  { mac, expiresAt }: { readonly mac: Buffer; readonly expiresAt: Date },
): Promise<void> {
  await sql`
    update activation set text_mac = ${mac}, text_expires_at = ${expiresAt}, text_sends = text_sends + 1
    where id = ${id}`.execute(tx);
}

/** What was sealed for the last step goes with it. */
export async function endActivation(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`
    update activation set used_at = ${now}, login_sealed = null, secret_sealed = null, text_mac = null
    where id = ${id}`.execute(tx);
}
