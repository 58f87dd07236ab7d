-- Who entered which application, for whom. An application keeps its own session longer than the single sign-on session
-- lives here, and must still hear that a right ended.
create table entry (
  client_id text not null,
  -- names the session towards the application in a logout token; it opens nothing
  sid text not null,
  -- the person's `sub`
  account_id text not null,
  -- null: the person for themselves
  organisation text,
  at timestamptz not null,
  primary key (client_id, sid)
);
-- Finds what must end when a right ends.
create index entry_by_person on entry (account_id, organisation);
create index entry_by_time on entry (at);
