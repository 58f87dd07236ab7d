-- Who somebody is: our own identifiers, which stay for ever, apart from the numbers that others gave.
create table person (
  id uuid primary key,
  -- what the OpenID provider calls this person towards clients
  sub text not null unique check (sub ~ '^[0-9a-f]{32}$'),
  -- the identifier towards applications (`vo_id`)
  vo_id uuid not null unique,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  registered_at timestamptz not null
);

-- The INSZ of a person, dated: a BIS number can become a national number, and a number can be corrected.
create table person_number (
  person uuid not null references person (id),
  insz_sealed bytea not null,
  -- keyed hash of the number, to find somebody without opening every row
  insz_index bytea not null check (length(insz_index) = 32),
  valid_from date not null,
  -- the first day on which it holds no more; null: it holds
  valid_until date check (valid_until > valid_from),
  primary key (person, valid_from)
);
-- One number belongs to one person, and a person has one number, at a time.
create unique index person_number_held on person_number (insz_index) where valid_until is null;
create unique index person_number_current on person_number (person) where valid_until is null;

create table digital_key (
  id uuid primary key,
  person uuid not null references person (id),
  kind text not null check (kind in ('csamtotp')),
  -- stored folded, so that capitals make no second name and equality finds it by index under a policy
  username text not null unique check (username = lower(username) and length(username) between 2 and 64),
  -- PHC string, argon2id
  password_hash text not null,
  -- the secret that the authenticator app shares, sealed
  secret_sealed bytea not null,
  activated_at timestamptz not null,
  ended_at timestamptz,
  last_used_at timestamptz
);
create unique index digital_key_one_of_a_kind on digital_key (person, kind) where ended_at is null;

-- A code works once: the time step of every accepted code. The primary key decides between two at once.
create table used_step (
  key uuid not null references digital_key (id) on delete cascade,
  -- RFC 6238 time step, 30 seconds each since 1970
  step bigint not null,
  primary key (key, step)
);
-- Steps that no code can belong to any more are removed by age.
create index used_step_by_age on used_step (step);

-- Failures, tallied per user name (existing or not) and per network address; both only as keyed hashes.
create table failure_tally (
  subject bytea primary key check (length(subject) = 32),
  failures integer not null check (failures >= 0),
  since timestamptz not null,
  paused_until timestamptz
);
create index failure_tally_by_age on failure_tally (since);

-- Somebody gave the right password and has still to give the code.
create table attempt (
  -- SHA-256 of the random identifier that the browser holds
  id bytea primary key check (length(id) = 32),
  key uuid not null references digital_key (id) on delete cascade,
  -- the tally of its user name
  subject bytea not null check (length(subject) = 32),
  expires_at timestamptz not null
);
create index attempt_by_age on attempt (expires_at);

-- Every sign-in with a key, shown to its holder.
create table sign_in (
  id bigint generated always as identity primary key,
  person uuid not null references person (id),
  key uuid not null references digital_key (id),
  at timestamptz not null
);
create index sign_in_of_person on sign_in (person, at desc);
create index sign_in_by_age on sign_in (at);

-- A new app that is being set up; it replaces the earlier one only when its first code was right.
create table enrolment (
  person uuid primary key references person (id),
  secret_sealed bytea not null,
  expires_at timestamptz not null
);

-- A person's rows are there for that person and for signing in, and for nothing else.
alter table person enable row level security;
alter table person_number enable row level security;
alter table digital_key enable row level security;
alter table sign_in enable row level security;
alter table enrolment enable row level security;
create policy own_or_sign_in on person using (
  id::text = current_setting('scope.person', true) or current_setting('scope.across', true) = 'sign-in');
create policy own_or_sign_in on person_number using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) = 'sign-in');
create policy own_or_sign_in on digital_key using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) = 'sign-in');
create policy own_or_sign_in on sign_in using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) in ('sign-in', 'job'));
create policy own on enrolment using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) = 'job');

-- What was is not rewritten, and no person disappears.
revoke update on sign_in, used_step, person_number from {role};
grant update (valid_until) on person_number to {role};
revoke delete on person, person_number, digital_key from {role};
