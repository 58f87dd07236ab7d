-- Who keeps the help: the operator says so. Known by a keyed hash of their national number, never by the number.
create table staff (
  id uuid primary key,
  insz_index bytea not null check (length(insz_index) = 32),
  since timestamptz not null,
  ended_at timestamptz check (ended_at >= since)
);
create unique index staff_current on staff (insz_index) where ended_at is null;

-- Did a page help? Nothing says who answered.
create table feedback (
  id uuid primary key,
  -- the name of the page's file, the same in every language
  page text not null check (page ~ '^[a-z0-9-]{1,60}$'),
  language text not null check (language ~ '^[a-z]{2}$'),
  helped boolean not null,
  at timestamptz not null
);
create index feedback_by_age on feedback (at);
create index feedback_of_page on feedback (page, at);

-- What somebody wrote after that, once.
create table remark (
  feedback uuid primary key references feedback (id) on delete cascade,
  text text not null check (length(text) between 1 and 1000),
  at timestamptz not null
);
create index remark_by_age on remark (at desc, feedback);

-- What was searched and not found: folded, without digits, and how often.
create table missed_search (
  language text not null check (language ~ '^[a-z]{2}$'),
  text text not null check (length(text) between 1 and 100 and text !~ '[0-9]'),
  times integer not null check (times > 0),
  last_at timestamptz not null,
  primary key (language, text)
);
create index missed_search_by_age on missed_search (last_at);
create index missed_search_by_times on missed_search (times desc, last_at desc, language, text);

-- How often something came from one address in one hour; addresses only as keyed hashes.
create table turn (
  subject bytea not null check (length(subject) = 32),
  hour timestamptz not null,
  count integer not null check (count > 0),
  primary key (subject, hour)
);
create index turn_by_age on turn (hour);

-- Is the person of this transaction on the list now?
create function is_staff() returns boolean language sql stable as $$
  select exists (
    select from hulp.staff
    where ended_at is null and encode(insz_index, 'hex') = current_setting('scope.person', true))
$$;

alter table staff enable row level security;
alter table feedback enable row level security;
alter table remark enable row level security;
alter table missed_search enable row level security;
alter table turn enable row level security;

create policy own_or_operator on staff using (
  encode(insz_index, 'hex') = current_setting('scope.person', true)
  or current_setting('scope.across', true) in ('operator', 'job'));

-- Anybody may say something; only who keeps the help reads it, and a job removes it.
create policy said on feedback for insert with check (true);
create policy read_by_staff on feedback for select using ((select is_staff()) or current_setting('scope.across', true) = 'job');
create policy cleaned on feedback for delete using (current_setting('scope.across', true) = 'job');

create policy said on remark for insert with check (true);
create policy read_by_staff on remark for select using ((select is_staff()) or current_setting('scope.across', true) = 'job');
create policy cleaned on remark for delete using (current_setting('scope.across', true) = 'job');

-- Counting needs to see the row that is counted: the site does so as itself, for nobody.
create policy counted on missed_search using (
  (select is_staff()) or current_setting('scope.across', true) in ('sign-in', 'job'));
create policy counted on turn using (current_setting('scope.across', true) in ('sign-in', 'job'));

-- What was said is not rewritten, and nobody who kept the help disappears.
revoke update on feedback, remark from {role};
revoke delete on staff from {role};
