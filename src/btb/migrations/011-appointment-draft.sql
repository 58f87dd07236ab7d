-- What somebody filled in of an appointment that they have not sent yet: one per person and company. It decides nothing.
create table appointment_draft (
  -- of the appointment that comes of it, so that confirming twice is one appointment
  id uuid primary key,
  company text not null check (company ~ '^[01][0-9]{9}$'),
  -- keyed hash of the number of who appoints
  drafter_index bytea not null check (length(drafter_index) = 32),
  -- a representative names themselves; otherwise they declared that the person works within the organisation
  self boolean not null,
  replaces uuid references appointment (id),

  -- the second step: whom; all or nothing, and of oneself only where one is reached
  insz_sealed bytea,
  given_name text check (length(given_name) between 1 and 100),
  family_name text check (length(family_name) between 1 and 100),
  email text check (length(email) between 3 and 254),
  phone text check (length(phone) between 3 and 40),
  check ((insz_sealed is null) = (email is null) and (email is null) = (phone is null)
    and (email is null) = (given_name is null) and (email is null) = (family_name is null)),

  -- the third step: what they may give; null lists are every one
  role text check (role in ('chief-access-manager', 'co-chief-access-manager', 'access-manager')),
  services text[] check (cardinality(services) between 1 and 100),
  establishments text[] check (cardinality(establishments) between 1 and 1000),
  may_appoint boolean,
  until_date date,
  check ((role is null) = (may_appoint is null)),

  -- after this day it goes
  keep_until date not null
);
create unique index appointment_draft_of_person on appointment_draft (company, drafter_index);

-- Only the person who filled it in sees it, while they act in that company; the job that clears sees what must go.
alter table appointment_draft enable row level security;
create policy own_draft on appointment_draft
  using (company = current_setting('scope.company', true)
    and encode(drafter_index, 'hex') = current_setting('scope.person', true))
  with check (company = current_setting('scope.company', true)
    and encode(drafter_index, 'hex') = current_setting('scope.person', true));
create policy clear on appointment_draft for select using (current_setting('scope.across', true) = 'job');
create policy clear_away on appointment_draft for delete using (current_setting('scope.across', true) = 'job');
revoke truncate on appointment_draft from {role};
