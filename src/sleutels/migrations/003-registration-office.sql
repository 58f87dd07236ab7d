-- Where people are identified in person: a municipality, or who the operator names.
create table office (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (length(name) between 1 and 200),
  opened_at timestamptz not null
);

-- Who works there, dated; the operator says so.
create table office_worker (
  office uuid not null references office (id),
  person uuid not null references person (id),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  primary key (office, person, valid_from)
);
create unique index office_worker_current on office_worker (office, person) where valid_until is null;

-- An activation code on paper and an activation link by mail, given to one person after an identity check.
create table activation (
  id uuid primary key,
  person uuid not null references person (id),
  office uuid not null references office (id),
  made_by uuid not null references person (id),
  -- what was seen, for the record: kind of document and its last characters
  document text not null check (length(document) <= 40),
  -- HMAC of the paper code with a key outside the database
  code_mac bytea not null check (length(code_mac) = 32),
  -- SHA-256 of what stands in the link
  link bytea not null unique check (length(link) = 32),
  mail_sealed bytea not null,
  -- a mobile phone that the person gave; it counts once a code that went there came back
  phone_sealed bytea,
  language text not null check (language in ('nl', 'en')),
  tries integer not null default 0 check (tries between 0 and 5),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  -- SHA-256 of the cookie of the browser in which the code was right: it goes on there and nowhere else
  opened_by bytea check (length(opened_by) = 32),
  -- user name and hash of the password, then the secret of the app: sealed until the last step takes them over
  login_sealed bytea,
  secret_sealed bytea,
  -- HMAC of the code that was sent to the phone
  text_mac bytea check (length(text_mac) = 32),
  text_sends integer not null default 0 check (text_sends between 0 and 3),
  used_at timestamptz
);
create index activation_of_person on activation (person, made_at desc);
create index activation_by_age on activation (expires_at);

-- What one staff member proposes and another decides.
create table office_request (
  id uuid primary key,
  office uuid not null references office (id),
  kind text not null check (kind in ('phone', 'stop-codes', 'release', 'number', 'merge')),
  person uuid not null references person (id),
  -- the new phone or number, or the record that goes; sealed
  details_sealed bytea not null,
  document text not null check (length(document) <= 40),
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null,
  expires_at timestamptz not null,
  decided_by uuid references person (id),
  decided_at timestamptz,
  outcome text check (outcome in ('approved', 'refused')),
  -- four eyes, whatever the code above forgets
  check (decided_by is null or decided_by <> proposed_by),
  check ((decided_by is null) = (outcome is null) and (outcome is null) = (decided_at is null))
);
create index office_request_open on office_request (office, proposed_at) where outcome is null;

-- Numbers with a name that did not fit: staff must not fish for people.
create table office_miss (
  worker uuid not null references person (id),
  at timestamptz not null
);
create index office_miss_of_worker on office_miss (worker, at);

-- A record that was one person twice: everything that names it means the other.
alter table person add column merged_into uuid references person (id) check (merged_into <> id);
grant update (merged_into) on person to {role};

alter table activation enable row level security;
alter table office_request enable row level security;
alter table office_miss enable row level security;
create policy staff on activation using (current_setting('scope.across', true) in ('sign-in', 'job'));
create policy staff on office_request using (current_setting('scope.across', true) in ('sign-in', 'job'));
create policy staff on office_miss using (current_setting('scope.across', true) in ('sign-in', 'job'));
