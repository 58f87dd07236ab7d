-- Substrings of names are found by their groups of three letters.
create extension if not exists pg_trgm with schema public;

-- Every import of the open data; the last row is the one whose data stands in the tables below.
create table snapshot (
  id bigint generated always as identity primary key,
  -- SnapshotDate of meta.csv: the day on which KBO took the data
  snapshot_date date not null,
  extract_number text not null,
  version text not null,
  imported_at timestamptz not null
);

-- KBO's code tables: the meaning of a code per language (NL, FR, DE, EN).
create table code (
  category text not null,
  code text not null,
  language text not null,
  description text not null,
  primary key (category, code, language)
);

-- Companies. The open data has active ones only; a row stays when its company leaves, so that we can say so.
create table enterprise (
  number text primary key check (number ~ '^[01][0-9]{9}$'),
  -- the last import that had it
  snapshot bigint not null,
  legal_situation text not null,
  kind text not null check (kind in ('natural', 'legal')),
  legal_form text,
  -- the form that a company has before it was adapted to the Code of companies and associations
  legal_form_cac text,
  start_date date not null,
  -- the name to call it by, chosen from its denominations; stays when the company leaves
  name text not null default '',
  -- date of the first snapshot without it
  absent_since date
);

create table establishment (
  number text primary key check (number ~ '^[2-8][0-9]{9}$'),
  start_date date not null,
  enterprise text not null
);
create index establishment_of_enterprise on establishment (enterprise);

-- Names of companies, establishments and branches.
create table denomination (
  entity text not null,
  -- KBO's code of the language: 0 unknown, 1 French, 2 Dutch, 3 German, 4 English
  language text not null,
  -- 001 name, 002 abbreviation, 003 commercial name, 004 name of a branch
  kind text not null,
  name text not null,
  -- letters and digits only, without accents and capitals
  folded text not null
);
create index denomination_of_entity on denomination (entity);
-- substrings, from three letters on; the other one is for shorter beginnings
create index denomination_part on denomination using gin (folded public.gin_trgm_ops);
create index denomination_start on denomination (folded text_pattern_ops);

create table address (
  entity text not null,
  -- REGO seat, BAET establishment, ABBR branch, OBAD oldest active establishment
  kind text not null,
  country_nl text, country_fr text, zipcode text, municipality_nl text, municipality_fr text,
  street_nl text, street_fr text, house_number text, box text, extra text,
  -- the day on which KBO struck the address off
  struck_off date
);
create index address_of_entity on address (entity);

create table contact (
  entity text not null,
  entity_contact text not null,
  kind text not null,
  value text not null
);
create index contact_of_entity on contact (entity);

create table activity (
  entity text not null,
  activity_group text not null,
  nace_version text not null,
  nace_code text not null,
  classification text not null
);
create index activity_of_entity on activity (entity);

create table branch (
  id text primary key,
  start_date date not null,
  enterprise text not null
);

-- Who holds which function: a file of our own layout, because the open data lacks it.
create table function_holder (
  id bigint generated always as identity primary key,
  -- may be a company that the register does not have: the file covers more than active companies
  enterprise text not null check (enterprise ~ '^[01][0-9]{9}$'),
  code text not null check (code ~ '^[0-9]{5}$'),
  insz_sealed bytea not null,
  insz_index bytea not null check (length(insz_index) = 32),
  given_name text not null,
  family_name text not null,
  start_date date not null,
  -- the last day on which the function is held
  end_date date check (end_date >= start_date)
);
create index function_holder_of_enterprise on function_holder (enterprise);
create index function_holder_of_person on function_holder (insz_index);

-- The register is public, its people are asked for one at a time: the holders of one company, or the functions of
-- one person, who is named by the keyed index of the INSZ in hexadecimal.
alter table function_holder enable row level security;
create policy one_company_or_person on function_holder for select using (
  enterprise = current_setting('scope.company', true)
  or encode(insz_index, 'hex') = current_setting('scope.person', true)
  or current_setting('scope.across', true) = 'operator');
create policy import on function_holder for all using (current_setting('scope.across', true) = 'operator');

revoke update, delete on snapshot from {role};
