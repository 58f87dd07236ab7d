-- The code that went to the phone of an activation works for minutes; the activation itself for weeks.
alter table activation add column text_expires_at timestamptz;

-- A number that was typed wrongly was never this person's: it may be of somebody who comes later.
alter table person_number add column mistaken boolean not null default false;
grant update (mistaken) on person_number to {role};

alter table office_request drop constraint office_request_kind_check;
alter table office_request
  add constraint office_request_kind_check
    check (kind in ('phone', 'stop-codes', 'release', 'number', 'mistake', 'merge')),
  -- the record that goes, when two are merged: whom it is about, whatever their numbers become meanwhile
  add column other uuid references person (id),
  -- HMAC of the code that went to a new phone: nobody approves a phone before the person read a code from it
  add column phone_mac bytea check (length(phone_mac) = 32),
  add column phone_tries integer not null default 0 check (phone_tries between 0 and 5),
  add column phone_expires_at timestamptz,
  add column phone_confirmed_at timestamptz,
  -- nobody decides about themselves either
  add constraint office_request_not_oneself check (decided_by is null
    or (decided_by <> person and decided_by is distinct from other)),
  add constraint office_request_phone_first check (outcome is distinct from 'approved' or kind <> 'phone'
    or phone_confirmed_at is not null) not valid;

-- What an office did, the newest first.
create index office_request_of_office on office_request (office, proposed_at desc);
create index activation_of_office on activation (office, made_at desc);

-- What was proposed is not rewritten, what was decided stays so, and nothing disappears.
revoke update, delete on office_request from {role};
grant update (decided_by, decided_at, outcome, phone_mac, phone_tries, phone_expires_at, phone_confirmed_at)
  on office_request to {role};
revoke update, delete on activation from {role};
grant update (mail_sealed, phone_sealed, tries, expires_at, opened_by, login_sealed, secret_sealed, text_mac,
  text_sends, text_expires_at, used_at) on activation to {role};
revoke delete on office from {role};

drop policy staff on office_request;
create policy staff_reads on office_request for select using (
  current_setting('scope.across', true) in ('sign-in', 'job'));
create policy staff_proposes on office_request for insert with check (
  current_setting('scope.across', true) = 'sign-in' and outcome is null);
create policy staff_decides on office_request for update
  using (current_setting('scope.across', true) = 'sign-in' and outcome is null)
  with check (current_setting('scope.across', true) = 'sign-in');

-- Who works where is asked for a visitor of the office, and by the operator.
alter table office_worker enable row level security;
create policy staff on office_worker using (current_setting('scope.across', true) = 'sign-in');
