-- The wallets of the demo people: which one they have now, and whether their state took its identification back.
create table wallet (
  username text primary key,
  -- another number is another wallet, with another key
  serial integer not null default 1 check (serial between 1 and 60),
  revoked boolean not null default false
);
