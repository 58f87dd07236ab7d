-- Up to where the events of KBO were read. One row; whoever handles an event holds it.
create table kbo_position (
  one boolean primary key default true check (one),
  position bigint not null
);
insert into kbo_position (position) values (0);
revoke insert, delete, truncate on kbo_position from {role};

-- On what an appointment by a legal representative rested: who, and what KBO said on that day.
create table appointment_basis (
  appointment uuid primary key references appointment (id),
  company text not null,
  -- keyed hash of the number of who appointed
  insz_index bytea not null check (length(insz_index) = 32),
  function text not null,
  since date not null,
  -- the last day of the function, as known then
  until date,
  through text not null check (through in ('own-function', 'permanent-representative', 'curator')),
  -- the company that holds the function, for a permanent representative
  of_company text check (of_company ~ '^[01][0-9]{9}$'),
  confirmed boolean not null,
  -- the days of the register and of the file of functions
  register_day date not null,
  functions_day date not null
);
create index appointment_basis_of_company on appointment_basis (company, insz_index);
alter table appointment_basis enable row level security;
create policy own_company on appointment_basis using (company = current_setting('scope.company', true));
revoke update, delete, truncate on appointment_basis from {role};

-- Appointments of a representative whose function ended: they stay, and the representatives of today confirm them.
create table appointment_to_confirm (
  appointment uuid not null references appointment (id),
  -- the event of KBO that asks for it
  position bigint not null,
  company text not null,
  function text not null,
  -- the last day of the function
  ended_on date not null,
  -- from when it waits
  since timestamptz not null,
  confirmed_at timestamptz,
  -- our identifier of the person, and their name
  confirmed_by text,
  confirmed_by_name text,
  primary key (appointment, position),
  check ((confirmed_at is null) = (confirmed_by is null) and (confirmed_by is null) = (confirmed_by_name is null))
);
-- An appointment waits once, however many functions ended.
create unique index appointment_to_confirm_open on appointment_to_confirm (appointment) where confirmed_at is null;
create index appointment_to_confirm_of_company on appointment_to_confirm (company) where confirmed_at is null;
alter table appointment_to_confirm enable row level security;
create policy own_company on appointment_to_confirm using (company = current_setting('scope.company', true));
revoke update, delete, truncate on appointment_to_confirm from {role};
grant update (confirmed_at, confirmed_by, confirmed_by_name) on appointment_to_confirm to {role};

-- As renumber, for who appointed.
create function renumber_basis(earlier bytea, later bytea) returns void
language sql volatile security definer set search_path = btb, pg_temp
as $$
  update appointment_basis set insz_index = later
  where insz_index = earlier and current_setting('scope.across', true) = 'job'
$$;
revoke execute on function renumber_basis(bytea, bytea) from public;
grant execute on function renumber_basis(bytea, bytea) to {role};
