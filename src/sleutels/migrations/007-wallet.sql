-- The European key: an identification in a wallet, of an issuer at level high or substantial.
-- Each rule keeps what it allowed before, whichever keys came in between.
do $$
declare
  rule text;
begin
  select substring(pg_get_constraintdef(oid) from '^CHECK (.*)$') into strict rule from pg_constraint
    where conname = 'digital_key_kind_check' and conrelid = 'digital_key'::regclass;
  alter table digital_key drop constraint digital_key_kind_check;
  execute format('alter table digital_key add constraint digital_key_kind_check check (%s or kind in (%L, %L))',
    rule, 'eidashigh', 'eidassubstantial');
  select substring(pg_get_constraintdef(oid) from '^CHECK (.*)$') into strict rule from pg_constraint
    where conname = 'digital_key_enrolled_by_check' and conrelid = 'digital_key'::regclass;
  alter table digital_key drop constraint digital_key_enrolled_by_check;
  execute format('alter table digital_key add constraint digital_key_enrolled_by_check check (%s or enrolled_by = %L)',
    rule, 'eidashigh');
end
$$;

-- A question to a wallet. Each sign-in has two: one that is opened on the same device, one behind a QR code.
create table wallet_request (
  -- SHA-256 of what stands in the addresses that the wallet calls
  id bytea primary key check (length(id) = 32),
  -- the sign-in that it belongs to, an address of which the browser holds the cookie
  binding text not null check (length(binding) between 1 and 100),
  device text not null check (device in ('same', 'other')),
  -- identifier, nonce, state and the private key for this one answer
  pending_sealed bytea not null,
  expires_at timestamptz not null,
  -- the wallet fetched the question, which it can once
  fetched_at timestamptz,
  -- the wallet answered, which it can once: who it was, or why not
  answered_at timestamptz,
  outcome_sealed bytea,
  -- SHA-256 of what the wallet brings back to the browser of the sign-in, on the same device
  response_code bytea check (length(response_code) = 32),
  unique (binding, device),
  check (outcome_sealed is null or answered_at is not null)
);
create index wallet_request_by_age on wallet_request (expires_at);

-- A wallet that we do not know: its holder gives the code of a registration office, in the same sign-in.
create table wallet_link (
  -- SHA-256 of that sign-in
  binding bytea primary key check (length(binding) = 32),
  kind text not null check (kind in ('eidashigh', 'eidassubstantial')),
  foreign_index bytea not null check (length(foreign_index) = 32),
  -- name and birth date, to hold beside those of whom the office saw
  identity_sealed bytea not null,
  tries integer not null default 0 check (tries between 0 and 5),
  -- the code was right, and another wallet of this person would end: they say so first
  activation uuid references activation (id),
  expires_at timestamptz not null
);
create index wallet_link_by_age on wallet_link (expires_at);

-- What a code of the office is for. One for a wallet needs no link: the wallet is the other half.
alter table activation
  add column purpose text not null default 'codes' check (purpose in ('codes', 'wallet')),
  -- HMAC of the code alone, by which it is found in a sign-in
  add column code_index bytea check (length(code_index) = 32),
  add constraint activation_code_index check ((purpose = 'wallet') = (code_index is not null));
create unique index activation_by_code on activation (code_index) where used_at is null;

alter table wallet_request enable row level security;
alter table wallet_link enable row level security;
create policy sign_in on wallet_request using (current_setting('scope.across', true) in ('sign-in', 'job'));
create policy sign_in on wallet_link using (current_setting('scope.across', true) in ('sign-in', 'job'));
