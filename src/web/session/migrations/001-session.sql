-- Sessions of the people who signed in at this site. The cookie is 256 random bits; only its hash is kept.
create table session (
  id uuid primary key default gen_random_uuid(),
  -- SHA-256 of the cookie
  cookie bytea not null unique check (length(cookie) = 32),
  -- who it is, as the provider said, and the ID token for the way out: sealed
  person bytea not null,
  id_token bytea not null,
  -- the provider's identifiers of session and person, by which it tells us that it is over
  sid text,
  sub text not null,
  data jsonb not null default '{}',
  opened_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  ended_because text
);
create index session_by_sid on session (sid) where sid is not null;
create index session_by_sub on session (sub);
create index session_by_age on session (opened_at);

-- A logout token is obeyed once.
create table logout_token (
  jti text primary key,
  seen_at timestamptz not null
);
