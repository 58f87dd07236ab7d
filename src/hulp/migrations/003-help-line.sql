-- Who keeps the help and who answers its line are two roles: one person may have both, and neither opens the other's pages.
alter table staff add column role text not null default 'help' check (role in ('help', 'line'));
drop index staff_current;
create unique index staff_current on staff (insz_index, role) where ended_at is null;

create or replace function is_staff() returns boolean language sql stable as $$
  select exists (
    select from hulp.staff
    where role = 'help' and ended_at is null and encode(insz_index, 'hex') = current_setting('scope.person', true))
$$;

-- The row of the person of this transaction among those who answer the line now; null for anybody else.
create function line_staff() returns uuid language sql stable as $$
  select id from hulp.staff
  where role = 'line' and ended_at is null and encode(insz_index, 'hex') = current_setting('scope.person', true)
$$;

-- Who answers the line asks a caller to look along. What happens to it is added below and never rewritten.
create table look_along (
  id uuid primary key,
  -- the refusal that the caller read out
  reference text not null check (reference ~ '^BZ-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  staff uuid not null references staff (id),
  -- as the caller reads it
  staff_name text not null check (length(staff_name) between 1 and 201),
  -- keyed hash of the national number of the one person whom that refusal was about
  person_index bytea not null check (length(person_index) = 32),
  -- whose chain is shown: that person's, at this company
  company text not null check (company ~ '^[01][0-9]{9}$'),
  reason text not null check (length(reason) between 10 and 300),
  asked_at timestamptz not null
);
create index look_along_of_person on look_along (person_index, asked_at desc);
create index look_along_of_staff on look_along (staff, asked_at desc);
create index look_along_of_company on look_along (company, asked_at desc);
create index look_along_by_age on look_along (asked_at);

-- The caller answers once, on their own screen.
create table look_along_answer (
  look_along uuid primary key references look_along (id) on delete cascade,
  answer text not null check (answer in ('approved', 'refused')),
  at timestamptz not null,
  -- sealed; only where the company knows this person already
  caller_name bytea
);

create table look_along_end (
  look_along uuid primary key references look_along (id) on delete cascade,
  by text not null check (by in ('caller', 'staff')),
  at timestamptz not null
);

-- Each time that something was seen.
create table look_along_opening (
  id uuid primary key,
  look_along uuid not null references look_along (id) on delete cascade,
  at timestamptz not null
);
create index look_along_opening_of on look_along_opening (look_along, at);

alter table look_along enable row level security;
alter table look_along_answer enable row level security;
alter table look_along_end enable row level security;
alter table look_along_opening enable row level security;

-- Seen by who asked while they answer the line, by the person, by who was found to manage that company, and by jobs.
create policy seen on look_along for select using (
  staff = (select line_staff())
  or encode(person_index, 'hex') = current_setting('scope.person', true)
  or company = current_setting('scope.company', true)
  or current_setting('scope.across', true) = 'job');
-- Nobody asks about themselves, or in the name of a colleague.
create policy asked on look_along for insert with check (
  staff = (select line_staff()) and encode(person_index, 'hex') <> current_setting('scope.person', true));
create policy renumbered on look_along for update using (current_setting('scope.across', true) = 'job');
create policy cleaned on look_along for delete using (current_setting('scope.across', true) = 'job');

-- Only that person answers: nobody of staff can.
create policy seen on look_along_answer for select using (exists (select from look_along l where l.id = look_along));
create policy answered on look_along_answer for insert with check (exists (
  select from look_along l
  where l.id = look_along and encode(l.person_index, 'hex') = current_setting('scope.person', true)));

create policy seen on look_along_end for select using (exists (select from look_along l where l.id = look_along));
create policy ended on look_along_end for insert with check (exists (
  select from look_along l
  where l.id = look_along and case by
    when 'caller' then encode(l.person_index, 'hex') = current_setting('scope.person', true)
    else l.staff = (select line_staff()) end));

-- Only who asked opens it, and only what was approved.
create policy seen on look_along_opening for select using (exists (select from look_along l where l.id = look_along));
create policy opened on look_along_opening for insert with check (
  exists (select from look_along l where l.id = look_along and l.staff = (select line_staff()))
  and exists (select from look_along_answer a where a.look_along = look_along_opening.look_along and a.answer = 'approved'));

revoke update, delete on look_along_answer, look_along_end, look_along_opening from {role};
revoke update on look_along from {role};
-- Only a job may write it, when somebody gets another national number.
grant update (person_index) on look_along to {role};
