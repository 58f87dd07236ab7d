-- Whom a legal representative put, or wants to put, in charge of access to a company.
create table appointment (
  id uuid primary key,
  company text not null check (company ~ '^[01][0-9]{9}$'),
  insz_sealed bytea not null,
  -- keyed hash of the number, to find somebody without opening every row
  insz_index bytea not null check (length(insz_index) = 32),
  -- as the one who appointed wrote them
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  email text not null check (length(email) between 3 and 254),
  phone text not null check (length(phone) between 3 and 40),
  -- why this person can be appointed: declared to work within the organisation, or its own representative
  declared_within_organisation text not null check (declared_within_organisation in ('declared', 'representative')),

  -- who appointed: our identifier of the person, and what KBO said on that day
  appointed_by text not null check (length(appointed_by) between 1 and 64),
  appointed_by_name text not null,
  -- where the answer is sent; null: the representative gave no address
  appointed_by_email text check (length(appointed_by_email) between 3 and 254),
  appointed_by_function text not null,
  function_since date not null,
  kbo_snapshot date not null,
  language text not null check (language in ('nl', 'en')),

  invited_at timestamptz not null,
  -- the last day on which the invitation can be accepted
  last_day date not null,
  state text not null check (state in ('invited', 'accepted', 'declined', 'expired', 'withdrawn', 'ended')),
  answered_at timestamptz,
  -- the invitation was withdrawn or the appointment ended
  closed_at timestamptz,
  closed_by_name text,
  check ((state in ('accepted', 'declined', 'ended')) = (answered_at is not null)),
  check ((state in ('withdrawn', 'ended')) = (closed_at is not null))
);
-- A person has one open invitation or one appointment that holds in a company, also on a double click.
create unique index appointment_live on appointment (company, insz_index) where state in ('invited', 'accepted');
-- Who is in charge of a company?
create index appointment_of_company on appointment (company, invited_at);
-- Of which companies is this person in charge, and for which are they invited?
create index appointment_of_person on appointment (insz_index);

-- A company's rows are there for who acts for that company; a person's rows for that person, known by the keyed hash.
alter table appointment enable row level security;
create policy own_company on appointment
  using (company = current_setting('scope.company', true))
  with check (company = current_setting('scope.company', true));
create policy own_person_reads on appointment for select
  using (encode(insz_index, 'hex') = current_setting('scope.person', true));
create policy own_person_answers on appointment for update
  using (encode(insz_index, 'hex') = current_setting('scope.person', true));

-- What was asked and by whom is not rewritten, and no appointment disappears.
revoke update, delete on appointment from {role};
grant update (state, answered_at, closed_at, closed_by_name) on appointment to {role};
