-- State of the OpenID provider: sessions, interactions, grants, codes and tokens. Their identifiers open doors, so
-- only a hash of each is kept, and what they hold is sealed.
create table artifact (
  model text not null,
  -- SHA-256 of the identifier
  id bytea not null,
  sealed bytea not null,
  -- SHA-256 of the grant's identifier: all that hangs on a grant goes with it
  grant_id bytea,
  -- SHA-256 of a session's second identifier; of a code or token, that of the session on which it hangs
  uid bytea,
  -- the person's `sub`; with the two below it finds what must end when a right ends
  account_id text,
  client_id text,
  organisation text,
  consumed_at timestamptz,
  expires_at timestamptz not null,
  primary key (model, id)
-- room in each page, so that a session is rewritten where it stands
) with (fillfactor = 70);
create index artifact_by_grant on artifact (grant_id) where grant_id is not null;
create index artifact_session_by_uid on artifact (uid) where model = 'Session';
create index artifact_by_person on artifact (account_id, model) where account_id is not null;
create index artifact_by_expiry on artifact (expires_at);

-- Applications of others that may sign people in here. Our own sites come from the configuration.
create table client (
  client_id text primary key check (client_id ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
  -- the whole dossier as JSON, with its secret, sealed
  sealed bytea not null,
  registered_at timestamptz not null
);

-- Somebody was refused: what they can read out to who helps them.
create table refusal (
  reference text primary key,
  at timestamptz not null,
  client_id text not null,
  -- the person's `sub`
  account_id text not null,
  because text not null,
  company text
);
create index refusal_by_time on refusal (at);
