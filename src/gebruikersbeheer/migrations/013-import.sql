-- A file of rights that somebody handed in: read, shown with what each row would do, and done whole or not at all.
create table rights_import (
  id uuid primary key,
  company text not null check (company ~ '^[01][0-9]{9}$'),
  -- who handed it in, and does it: only they see it
  by_id text not null,
  by_name text not null check (length(by_name) <= 200),
  by_key text check (length(by_key) <= 100),
  by_insz_sealed bytea not null,
  at timestamptz not null,
  file_name text not null check (length(file_name) <= 300),
  -- gone as soon as it is not needed
  file bytea check (length(file) <= 5242880),
  state text not null check (state in ('reading', 'unreadable', 'shown', 'applying', 'done', 'not-permitted')),
  -- why the file as a whole cannot be read
  wrong jsonb,
  total integer not null default 0,
  done integer not null default 0,
  -- what was shown did not hold any more when it was to be done: it is shown anew
  changed_meanwhile boolean not null default false
);
create index rights_import_of on rights_import (company, by_id, at);

create table rights_import_row (
  import uuid not null references rights_import (id) on delete cascade,
  company text not null,
  place integer not null,
  line integer not null,
  given_name text not null,
  family_name text not null,
  code text not null,
  contexts text not null,
  effect text not null check (effect in ('give', 'change', 'end', 'nothing', 'refused')),
  because text not null,
  about text not null,
  primary key (import, place)
);
create index rights_import_row_effect on rights_import_row (import, effect, place);

alter table rights_import enable row level security;
create policy own_company on rights_import using (company = current_setting('scope.company', true));
alter table rights_import_row enable row level security;
create policy own_company on rights_import_row using (company = current_setting('scope.company', true));
revoke update on rights_import, rights_import_row from {role};
grant update (file, state, wrong, total, done, changed_meanwhile) on rights_import to {role};
