-- The record of every change. Systems append; nobody's role may change or remove a row.
create table entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  written_at timestamptz not null default now(),
  -- the system that wrote it: its database role, so that no system can write in another's name
  writer text not null default current_user,
  action text not null check (length(action) between 3 and 100),
  company text check (company ~ '^[01][0-9]{9}$'),
  actor jsonb not null,
  subject text not null check (length(subject) <= 200),
  before jsonb,
  after jsonb
);
create index entry_by_company on entry (company, id);

-- One chain per company ('' for what concerns no company): each link hashes the entry and the link before it.
create table link (
  company text not null,
  sequence bigint not null,
  entry_id bigint not null unique references entry (id),
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null default now(),
  primary key (company, sequence)
);

alter table entry enable row level security;
-- Anybody may append what is true of itself; a company's managers read what is about that company.
create policy append on entry for insert with check (writer = current_user);
create policy read_own_company on entry for select using (company = current_setting('scope.company', true));
create policy sealer on entry for select to {role} using (true);

revoke update, delete on entry, link from {role};
grant usage on schema audit to {role:kbo}, {role:sleutels}, {role:btb}, {role:gebruikersbeheer}, {role:acm}, {role:zone}, {role:demo};
grant insert, select on entry to {role:kbo}, {role:sleutels}, {role:btb}, {role:gebruikersbeheer}, {role:acm}, {role:zone}, {role:demo};
