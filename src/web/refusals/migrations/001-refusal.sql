-- Somebody was refused: what they can read out to who helps them. One table of this form in every system that refuses.
create table refusal (
  reference text primary key check (reference ~ '^BZ-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  at timestamptz not null,
  -- what refused: the client of the provider, or the site
  application text not null check (length(application) between 1 and 100),
  because text not null check (because ~ '^[a-z-]{2,60}$'),
  -- only where the reason is about one company
  company text check (company ~ '^[01][0-9]{9}$'),
  -- the person's `sub`; null: nobody was known
  sub text check (length(sub) <= 300),
  -- keyed hash of the network from which a stranger came, to bound what one leaves behind
  network bytea check (length(network) = 32),
  check ((sub is null) = (network is not null))
);
create index refusal_by_time on refusal (at);
-- Finds a refusal of the last hour again, so that a reload keeps its reference.
create index refusal_by_person on refusal (sub, at) where sub is not null;
create index refusal_by_network on refusal (network, at) where network is not null;

alter table refusal enable row level security;
-- The site keeps them, the help line reads them, a job removes them; nobody else, and nobody changes one.
create policy kept on refusal for insert with check (current_setting('scope.across', true) = 'sign-in');
create policy read_back on refusal for select using (current_setting('scope.across', true) in ('sign-in', 'staff', 'job'));
create policy forgotten on refusal for delete using (current_setting('scope.across', true) = 'job');
revoke update on refusal from {role};
