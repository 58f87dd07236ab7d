-- One user name and password for both kinds of code; the app and the phone are keys of their own beside it.
create table login (
  person uuid primary key references person (id),
  -- stored folded, so that capitals make no second name and equality finds it by index under a policy
  username text not null unique check (username = lower(username) and length(username) between 2 and 64),
  -- PHC string, argon2id
  password_hash text not null,
  set_at timestamptz not null
);
insert into login (person, username, password_hash, set_at)
  select distinct on (person) person, username, password_hash, activated_at from digital_key
  order by person, ended_at nulls first, activated_at desc;

alter table digital_key drop column username, drop column password_hash;
alter table digital_key alter column secret_sealed drop not null;
alter table digital_key drop constraint digital_key_kind_check;
alter table digital_key
  add constraint digital_key_kind_check check (kind in ('eid', 'itsme', 'csamtotp', 'csamsms')),
  -- the phone that text messages go to, confirmed, sealed
  add column phone_sealed bytea,
  -- keyed hash of what the other side calls this key: fingerprint of a card's certificate, subject at itsme
  add column foreign_index bytea check (length(foreign_index) = 32),
  -- how its holder proved who they are when it was activated
  add column enrolled_by text not null default 'office' check (enrolled_by in ('eid', 'itsme', 'office', 'own-key', 'itself')),
  -- the holder said "this was not me", or staff stopped it: it opens nothing until it is let go again
  add column blocked_at timestamptz,
  add column ended_because text,
  add constraint digital_key_parts check (
    case kind when 'csamtotp' then secret_sealed is not null
      when 'csamsms' then phone_sealed is not null
      else foreign_index is not null end);
-- Somebody has one app, one phone and one itsme; of cards there can be two, while a new one takes over.
drop index digital_key_one_of_a_kind;
create unique index digital_key_one_of_a_kind on digital_key (person, kind) where ended_at is null and kind <> 'eid';
-- A card or an account belongs to one person for ever, also after it was removed.
create unique index digital_key_foreign on digital_key (kind, foreign_index);

-- The code that was sent for one attempt.
create table text_code (
  attempt bytea primary key references attempt (id) on delete cascade,
  -- HMAC of the code with a key outside the database, and the attempt: a code belongs to its request
  code_mac bytea not null check (length(code_mac) = 32),
  expires_at timestamptz not null,
  sends integer not null check (sends between 1 and 3),
  sent_at timestamptz not null
);

-- The number that a card must sign, one for each sign-in under way; taken once.
create table eid_challenge (
  -- SHA-256 of the sign-in that it belongs to
  binding bytea primary key check (length(binding) = 32),
  nonce text not null,
  expires_at timestamptz not null
);
create index eid_challenge_by_age on eid_challenge (expires_at);

-- Somebody was sent to itsme and has still to come back.
create table itsme_request (
  -- SHA-256 of the `state`
  state bytea primary key check (length(state) = 32),
  -- the sign-in that it belongs to, an address of which the browser holds the cookie
  binding text not null check (length(binding) between 1 and 100),
  pending_sealed bytea not null,
  advanced boolean not null,
  expires_at timestamptz not null
);
create index itsme_request_by_age on itsme_request (expires_at);

-- itsme named somebody whom we know by another account: the person says whether it replaces that one.
create table itsme_rebind (
  binding bytea primary key check (length(binding) = 32),
  person uuid not null references person (id),
  foreign_index bytea not null check (length(foreign_index) = 32),
  expires_at timestamptz not null
);
create index itsme_rebind_by_age on itsme_rebind (expires_at);

alter table sign_in
  -- the application that the person went to; null for what was before
  add column client_id text,
  add column application text check (length(application) <= 200),
  -- what the browser says of itself, in our own few words
  add column device text check (length(device) <= 100),
  -- 'country:BE', 'local' or 'unknown': no address is kept
  add column place text check (length(place) <= 20);

-- Browsers in which somebody signed in before, so that a new one is told to them.
create table known_device (
  person uuid not null references person (id),
  -- SHA-256 of the browser's own cookie
  device bytea not null check (length(device) = 32),
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (person, device)
);
create index known_device_by_age on known_device (last_seen_at);

-- Where a person can be reached; only what was confirmed stands here.
create table contact (
  person uuid not null references person (id),
  kind text not null check (kind in ('mail', 'phone')),
  value_sealed bytea not null,
  confirmed_at timestamptz not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  primary key (person, kind)
);
-- An address or number that waits for its code; for a phone it becomes the key by text message.
create table contact_confirmation (
  person uuid not null references person (id),
  kind text not null check (kind in ('mail', 'phone')),
  value_sealed bytea not null,
  code_mac bytea not null check (length(code_mac) = 32),
  tries integer not null default 0 check (tries between 0 and 5),
  sends integer not null default 1 check (sends between 1 and 5),
  expires_at timestamptz not null,
  primary key (person, kind)
);

-- The link "this was not me" in a mail: it blocks the key that the mail is about.
create table alarm (
  -- SHA-256 of what stands in the link
  token bytea primary key check (length(token) = 32),
  person uuid not null references person (id),
  key uuid not null references digital_key (id),
  about text not null check (about in ('new-key', 'removed-key', 'new-device', 'changed-login', 'changed-contact')),
  made_at timestamptz not null,
  used_at timestamptz
);
create index alarm_by_age on alarm (made_at);

alter table login enable row level security;
alter table known_device enable row level security;
alter table contact enable row level security;
alter table contact_confirmation enable row level security;
alter table itsme_rebind enable row level security;
alter table alarm enable row level security;
create policy own_or_sign_in on login using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) = 'sign-in');
create policy own_or_sign_in on known_device using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) in ('sign-in', 'job'));
create policy own_or_sign_in on contact using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) = 'sign-in');
create policy own on contact_confirmation using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) = 'job');
create policy own_or_sign_in on itsme_rebind using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) in ('sign-in', 'job'));
create policy own_or_sign_in on alarm using (
  person::text = current_setting('scope.person', true) or current_setting('scope.across', true) in ('sign-in', 'job'));
