-- Where the register or the key does not suffice: a request with documents, decided by two members of staff.
create table staff_member (
  id uuid primary key,
  insz_index bytea not null unique check (length(insz_index) = 32),
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  added_at timestamptz not null,
  ended_at timestamptz
);

create table exception_request (
  id uuid primary key,
  company text not null check (company ~ '^[01][0-9]{9}$'),
  -- who asks: keyed hash of the number, our identifier, and how to reach them
  asker_index bytea not null check (length(asker_index) = 32),
  asker_id text not null check (length(asker_id) between 1 and 64),
  asker_name text not null,
  asker_email text not null check (length(asker_email) between 3 and 254),
  asker_key text not null,
  -- whom they want in charge; the number is sealed
  insz_sealed bytea not null,
  insz_index bytea not null check (length(insz_index) = 32),
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  email text not null check (length(email) between 3 and 254),
  phone text not null check (length(phone) between 3 and 40),
  reason text not null check (length(reason) between 1 and 2000),
  language text not null check (language in ('nl', 'en')),
  state text not null check (state in
    ('draft', 'sent', 'taken', 'more-asked', 'waiting', 'objected', 'carried-out', 'refused', 'withdrawn')),
  -- the member of staff who looks at it, and those who approved what stands there now
  in_charge uuid references staff_member (id),
  approved_by uuid[] not null default '{}'
    check (cardinality(approved_by) <= 2 and (cardinality(approved_by) < 2 or approved_by[1] <> approved_by[2])),
  -- the last day on which somebody may object
  last_day date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- what came of it
  appointment uuid references appointment (id),
  check ((state in ('waiting', 'carried-out')) <= (last_day is not null and cardinality(approved_by) = 2)),
  check ((state = 'carried-out') = (appointment is not null))
);
create unique index exception_request_open on exception_request (company, asker_index, insz_index)
  where state not in ('carried-out', 'refused', 'withdrawn');
create index exception_request_of_asker on exception_request (asker_index);
create index exception_request_of_company on exception_request (company);
create index exception_request_to_do on exception_request (changed_at)
  where state in ('sent', 'taken', 'more-asked', 'waiting', 'objected');

create table exception_document (
  id uuid primary key,
  request uuid not null references exception_request (id) on delete cascade,
  name text not null check (length(name) between 1 and 100),
  kind text not null check (kind in ('pdf', 'jpeg')),
  size integer not null check (size between 1 and 5242880),
  sealed bytea not null,
  -- not sent yet: it can still be taken away
  sent boolean not null default false,
  added_at timestamptz not null
);
create index exception_document_of_request on exception_document (request);

-- Who of the staff opened which document: nobody approves what they did not read.
create table exception_reading (
  document uuid not null references exception_document (id) on delete cascade,
  member uuid not null references staff_member (id),
  at timestamptz not null,
  primary key (document, member)
);

-- Every step, as who asks sees it. It is never rewritten.
create table exception_step (
  id bigint generated always as identity primary key,
  request uuid not null references exception_request (id) on delete cascade,
  at timestamptz not null,
  kind text not null,
  by_role text not null check (by_role in ('asker', 'staff', 'representative', 'manager', 'nobody')),
  by_name text,
  words text check (length(words) between 1 and 2000)
);
create index exception_step_of_request on exception_step (request);

create table exception_objection (
  request uuid not null references exception_request (id) on delete cascade,
  person_index bytea not null check (length(person_index) = 32),
  at timestamptz not null,
  primary key (request, person_index)
);

-- Who asks sees their own; staff and jobs see all; who acts for the company sees what they may object to.
alter table exception_request enable row level security;
alter table exception_document enable row level security;
alter table exception_reading enable row level security;
alter table exception_step enable row level security;
alter table exception_objection enable row level security;
create policy own_request on exception_request
  using (encode(asker_index, 'hex') = current_setting('scope.person', true));
create policy staff on exception_request using (current_setting('scope.across', true) in ('staff', 'job'));
create policy own_company on exception_request
  using (company = current_setting('scope.company', true) and state not in ('draft', 'withdrawn'));
create policy of_request on exception_document
  using (exists (select from exception_request r where r.id = request
    and (encode(r.asker_index, 'hex') = current_setting('scope.person', true)
      or current_setting('scope.across', true) in ('staff', 'job'))));
create policy staff on exception_reading using (current_setting('scope.across', true) in ('staff', 'job'));
create policy of_request on exception_step using (exists (select from exception_request r where r.id = request));
create policy of_request on exception_objection using (exists (select from exception_request r where r.id = request));
revoke truncate on staff_member, exception_request, exception_document, exception_reading, exception_step, exception_objection from {role};
revoke delete on staff_member, exception_reading, exception_step, exception_objection from {role};
revoke update on exception_step, exception_objection, exception_reading from {role};
-- A national number can change.
grant update (person_index) on exception_objection to {role};
