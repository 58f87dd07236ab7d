-- A file of functions counts only once it was looked at: it waits here, with its differences, for a signature that
-- holds and one operator, or for two operators. One file waits at a time.
create table functions_stage (
  id bigint generated always as identity primary key,
  file_name text not null check (length(file_name) between 1 and 255),
  -- digest of the bytes that were read, hexadecimal
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  snapshot_date date not null,
  rows bigint not null,
  -- the signature of the file held, by the key in the settings of that moment
  signed boolean not null,
  -- the file that was in use when the differences were shown; null: none
  base bigint references functions_file (id),
  staged_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'dropped'))
);
create unique index functions_stage_waiting on functions_stage (state) where state = 'waiting';
revoke delete, update on functions_stage from {role};
grant update (state) on functions_stage to {role};

create table functions_confirmation (
  stage bigint not null references functions_stage (id),
  -- as given at the command line, and how it is compared: without capitals and with single spaces
  operator text not null check (length(operator) between 2 and 100),
  compared text not null,
  at timestamptz not null,
  primary key (stage, compared)
);
revoke delete, update on functions_confirmation from {role};

-- The holders of functions in the file that waits; empty when none does.
create table functions_staged (like function_holder including defaults including constraints);
alter table functions_staged drop column id;
alter table functions_staged enable row level security;
create policy import on functions_staged using (current_setting('scope.across', true) = 'operator');
