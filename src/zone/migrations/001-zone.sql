-- Companies that were recognised (erkend), as the recognising authority's file says; replaced as a whole.
create table recognition (
  -- V and digits
  number text primary key,
  company text not null check (company ~ '^[01][0-9]{9}$'),
  name text not null,
  -- words of the file: household, ironing-outside, …
  activities text not null,
  starts_on date not null,
  suspended_from date,
  suspended_until date,
  withdrawn_on date
);
create index recognition_by_company on recognition (company);

create table recognised_establishment (
  recognition text not null references recognition (number) on delete cascade,
  number text not null check (number ~ '^[2-8][0-9]{9}$'),
  name text not null,
  municipality text not null,
  primary key (recognition, number)
);

-- Who looked at their own access and said that it is right: once per person and company.
create table profile_confirmation (
  vo_id uuid not null,
  company text not null,
  confirmed_at timestamptz not null,
  primary key (vo_id, company)
);

create table worker (
  id uuid primary key,
  company text not null check (company ~ '^[01][0-9]{9}$'),
  establishment text not null check (establishment ~ '^[2-8][0-9]{9}$'),
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  insz_sealed bytea not null,
  insz_index bytea not null,
  -- active, or left the company
  state text not null check (state in ('active', 'left')),
  since date not null,
  unique (company, insz_index)
);
-- The list: one company, by name; under a policy an index on the company leads and the rest is a small sort.
create index worker_by_company on worker (company, establishment, family_name, given_name);

alter table profile_confirmation enable row level security;
create policy own_company on profile_confirmation using (company = current_setting('scope.company', true));

-- A company sees only itself, and of itself only the establishments that the right names.
alter table worker enable row level security;
create policy in_scope on worker using (
  company = current_setting('scope.company', true)
  and establishment = any (string_to_array(current_setting('scope.establishments', true), ','))
);
