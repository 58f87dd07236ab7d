import { sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { MailAddress } from '../parts.ts';
import type { Contexts } from '../rules/contexts.ts';
import type { RelationKind, RelationValues } from '../rules/relation-fields.ts';

export type TargetGroup = 'EA' | 'LB';

export interface RelationRow {
  readonly id: string;
  readonly person: string;
  readonly company: EnterpriseNumber;
  readonly target_group: TargetGroup;
  readonly kind: RelationKind;
  readonly function_title: string | null;
  readonly email: string | null;
  /** Of the mails to that address. */
  readonly language: Language;
  readonly phone: string | null;
  readonly start_date: LocalDate;
  readonly end_date: LocalDate | null;
}

export interface RelatedPersonRow extends RelationRow {
  readonly given_name: string;
  readonly family_name: string;
  readonly insz_sealed: Buffer;
}

export interface NewRelation extends RelationRow {
  readonly created_by: string;
  readonly created_at: Date;
  /** As a key of the person gave them, or else as who links declared them. */
  readonly given_name: string;
  readonly family_name: string;
  /** Both names as `foldName` writes them. */
  readonly search_name: string;
}

/** Adds a work relation; false when the person has an open one with this company already. */
export async function addRelation(tx: Tx, relation: NewRelation): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into work_relation (id, person, company, target_group, kind, function_title, email, language, phone,
      start_date, end_date, created_by, created_at, given_name, family_name, search_name)
    values (${relation.id}, ${relation.person}, ${relation.company}, ${relation.target_group}, ${relation.kind},
      ${relation.function_title}, ${relation.email}, ${relation.language}, ${relation.phone}, ${relation.start_date},
      ${relation.end_date}, ${relation.created_by}, ${relation.created_at}, ${relation.given_name}, ${relation.family_name},
      ${relation.search_name})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

export async function openRelationOf(tx: Tx, company: EnterpriseNumber, person: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from work_relation where company = ${company} and person = ${person} and end_date is null`.execute(tx);
  return rows[0]?.id ?? null;
}

/** How a company knows somebody, from their last work relation with it; null: it has, and had, none. */
export async function familyNameIn(tx: Tx, company: EnterpriseNumber, person: string): Promise<string | null> {
  const { rows } = await sql<{ family_name: string }>`
    select family_name from work_relation where company = ${company} and person = ${person}
    order by start_date desc, created_at desc limit 1`.execute(tx);
  return rows[0]?.family_name ?? null;
}

const relatedPerson = sql`
  w.id, w.person, w.company, w.target_group, w.kind, w.function_title, w.email, w.language, w.phone, w.start_date,
  w.end_date, w.given_name, w.family_name, p.insz_sealed
  from work_relation w join person p on p.id = w.person`;

/** Somebody whom the eyes see; null: nobody, or not for them. @param id UUID */
export async function seenPersonById(
  tx: Tx,
  company: EnterpriseNumber,
  id: string,
  eyes: Eyes,
): Promise<RelatedPersonRow | null> {
  const { rows } = await sql<RelatedPersonRow>`
    select ${relatedPerson} where w.company = ${company} and w.id = ${id} and ${seenRelation(eyes)}`.execute(tx);
  return rows[0] ?? null;
}

/** @param id UUID */
export async function relatedPersonById(
  tx: Tx,
  company: EnterpriseNumber,
  id: string,
): Promise<RelatedPersonRow | null> {
  const { rows } = await sql<RelatedPersonRow>`
    select ${relatedPerson} where w.company = ${company} and w.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** The address that an organisation has of each of these people, and its language. @param ids UUIDs */
export async function contactsOfRelations(
  tx: Tx,
  company: EnterpriseNumber,
  ids: readonly string[],
): Promise<readonly Pick<RelatedPersonRow, 'id' | 'email' | 'language' | 'insz_sealed'>[]> {
  const { rows } = await sql<Pick<RelatedPersonRow, 'id' | 'email' | 'language' | 'insz_sealed'>>`
    select w.id, w.email, w.language, p.insz_sealed from work_relation w join person p on p.id = w.person
    where w.company = ${company} and w.id = any(${ids}::uuid[]) order by w.id`.execute(tx);
  return rows;
}

/** Keeps an address of somebody of whom none was kept, and its language; false when there was one. @param id UUID */
export async function addMissingAddress(tx: Tx, id: string, { mail, language }: MailAddress): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update work_relation set email = ${mail}, language = ${language} where id = ${id} and email is null`.execute(tx);
  return numAffectedRows === 1n;
}

/** Holds the relation until the transaction ends, so that two managers who give at once give in turn. */
export async function lockRelation(tx: Tx, id: string): Promise<RelationRow | null> {
  const { rows } = await sql<RelationRow>`
    select id, person, company, target_group, kind, function_title, email, language, phone, start_date, end_date
    from work_relation where id = ${id} for no key update`.execute(tx);
  return rows[0] ?? null;
}

/** Whose people somebody sees: of every establishment, or of some, and always those whom they linked themselves. */
export interface Eyes {
  readonly sees: Contexts;
  /** Identifier of who looks. */
  readonly actor: string;
}

/** The condition on the work relation `w`: a right of its holder touches an establishment that is seen. */
export const seenRelation = ({ sees, actor }: Eyes) =>
  sees === 'every'
    ? sql`true`
    : sql`(w.created_by = ${actor} or exists (
        select from user_right r where r.relation = w.id and (r.every_context or exists (
          select from right_context c where c.user_right = r.id and c.establishment = any(${sees}::text[])))))`;

export interface PeopleSearch {
  readonly eyes: Eyes;
  /** Words that must all occur in the name, folded as `foldName` does; none: everybody. */
  readonly words: readonly string[];
  readonly limit: number;
  readonly offset: number;
  /** By given name, as they stand in the list of people, unless told. */
  readonly order?: 'given-name' | 'family-name';
}

/** The people of a company by name, a page of them, and how many there are in all. */
export async function searchPeople(
  tx: Tx,
  company: EnterpriseNumber,
  { words, limit, offset, eyes, order }: PeopleSearch,
): Promise<{ readonly people: readonly RelatedPersonRow[]; readonly total: number }> {
  const named = sql`w.company = ${company} and ${seenRelation(eyes)}
    and not exists (select 1 from unnest(${words}::text[]) word where position(word in w.search_name) = 0)`;
  const { rows } = await sql<RelatedPersonRow>`
    select ${relatedPerson} where ${named}
    order by ${order === 'family-name' ? sql`lower(p.family_name), lower(p.given_name)` : sql`w.search_name`},
      w.start_date desc, w.id limit ${limit} offset ${offset}`.execute(tx);
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total from work_relation w where ${named}`.execute(tx);
  return { people: rows, total: counted[0]?.total ?? 0 };
}

/** The next people who work here on a day, in the order of their identifiers, to write all of them to a file. */
export async function peopleAfter(
  tx: Tx,
  company: EnterpriseNumber,
  {
    eyes,
    on,
    after,
    limit,
  }: { readonly eyes: Eyes; readonly on: LocalDate; readonly after: string; readonly limit: number },
): Promise<readonly Pick<RelatedPersonRow, 'id' | 'given_name' | 'family_name'>[]> {
  const { rows } = await sql<Pick<RelatedPersonRow, 'id' | 'given_name' | 'family_name'>>`
    select w.id, p.given_name, p.family_name from work_relation w join person p on p.id = w.person
    where w.company = ${company} and w.id > ${after}::uuid and ${seenRelation(eyes)}
      and w.start_date <= ${on} and (w.end_date is null or ${on}::date <= w.end_date)
    order by w.id limit ${limit}`.execute(tx);
  return rows;
}

/** Writes what is known of somebody as far as they work here, and until when. */
export async function updateRelation(
  tx: Tx,
  id: string,
  { kind, functionTitle, email, language, phone }: RelationValues,
  end: LocalDate | null,
): Promise<void> {
  await sql`
    update work_relation set kind = ${kind}, function_title = ${functionTitle}, email = ${email},
      language = ${language}, phone = ${phone}, end_date = ${end} where id = ${id}`.execute(tx);
}

/** The companies with which the person of the sign-in scope has or had a work relation. */
export async function relationsOfPerson(tx: Tx, person: string): Promise<readonly RelationRow[]> {
  const { rows } = await sql<RelationRow>`
    select id, person, company, target_group, kind, function_title, email, language, phone, start_date, end_date
    from work_relation where person = ${person} order by start_date desc limit 200`.execute(tx);
  return rows;
}

/** The work relations that an organisation has, or had, with the holder of a number; the one that began last first. */
export async function relationIn(
  tx: Tx,
  company: EnterpriseNumber,
  inszIndex: Buffer,
): Promise<readonly RelatedPersonRow[]> {
  const { rows } = await sql<RelatedPersonRow>`
    select ${relatedPerson} where w.company = ${company} and p.insz_index = ${inszIndex}
    order by w.start_date desc, w.id limit 100`.execute(tx);
  return rows;
}

/** The e-mail address that an organisation has of somebody, and its language; null: none. */
export async function addressIn(tx: Tx, company: EnterpriseNumber, inszIndex: Buffer): Promise<MailAddress | null> {
  const { rows } = await sql<MailAddress>`
    select w.email as mail, w.language from work_relation w join person p on p.id = w.person
    where w.company = ${company} and p.insz_index = ${inszIndex} and w.email is not null
    order by w.start_date desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** The company of a work relation, for a job that knows the relation only: needs the scope `across: 'job'`. */
export async function companyOfRelation(tx: Tx, id: string): Promise<EnterpriseNumber | null> {
  const { rows } = await sql<{ company: EnterpriseNumber }>`
    select company from work_relation where id = ${id}`.execute(tx);
  return rows[0]?.company ?? null;
}
