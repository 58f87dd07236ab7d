-- A passkey (WebAuthn) is a key like the others; its row in `digital_key` has the keyed hash of its identifier.
alter table digital_key drop constraint digital_key_kind_check;
alter table digital_key
  add constraint digital_key_kind_check check (kind in ('eid', 'itsme', 'csamtotp', 'csamsms', 'passkey'));
-- Of passkeys there can be several, on different devices.
drop index digital_key_one_of_a_kind;
create unique index digital_key_one_of_a_kind on digital_key (person, kind)
  where ended_at is null and kind not in ('eid', 'passkey');

create table passkey (
  key uuid primary key references digital_key (id),
  -- what its holder calls it
  name text not null check (length(name) between 1 and 40),
  -- chosen by the device that made it; we hand it back so that a device does not make a second one
  credential_id bytea not null check (length(credential_id) between 1 and 1023),
  -- random, not personal, the same for all passkeys of one person: what a passkey says of whose it is
  user_handle bytea not null check (length(user_handle) = 32),
  -- COSE (RFC 9053)
  public_key bytea not null check (length(public_key) between 1 and 2048),
  -- how often it was used, as it counts itself; 0 for one that does not count
  counter bigint not null check (counter between 0 and 4294967295),
  -- whether it may be kept in more places than one device, which never changes, and whether it is now
  backup_eligible boolean not null,
  backed_up boolean not null check (backup_eligible or not backed_up),
  -- when that last became otherwise; null: it never did
  backup_changed_at timestamptz
);

-- The number that a passkey must sign, one for each sign-in or addition under way; taken once.
create table passkey_challenge (
  -- SHA-256 of what it belongs to: a sign-in, or a session in which a passkey is added
  binding bytea primary key check (length(binding) = 32),
  challenge text not null check (length(challenge) = 43),
  expires_at timestamptz not null
);
create index passkey_challenge_by_age on passkey_challenge (expires_at);

-- Seen by whoever sees the key that it belongs to: the policy of `digital_key` decides.
alter table passkey enable row level security;
create policy with_its_key on passkey using (exists (select from digital_key where id = key));

-- What a passkey is does not change; what it is called and how it was last used does.
revoke update, delete on passkey from {role};
grant update (name, counter, backed_up, backup_changed_at) on passkey to {role};
