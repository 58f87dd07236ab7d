-- A logout token can arrive while the sign-in that it is about is still on its way: what it ended is kept as long as
-- the token itself, and a session that would open on an ID token from before it does not open.
alter table logout_token
  -- one session of the provider; null: every session of the person
  add column sid text,
  add column sub text,
  -- when the provider wrote the token (its `iat`, whole seconds of its own clock)
  add column issued_at timestamptz;
create index logout_token_by_sid on logout_token (sid) where sid is not null;
create index logout_token_by_sub on logout_token (sub) where sid is null;
