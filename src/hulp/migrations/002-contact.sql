-- Questions and complaints. Who sends one needs no digital key: they follow it with a secret of which a hash stands here.
create table contact_case (
  -- chosen by the form: the second press of the same form makes nothing new
  id uuid primary key,
  -- nine digits that people say aloud; they open nothing
  number text not null unique check (number ~ '^[0-9]{9}$'),
  kind text not null check (kind in ('question', 'complaint')),
  topic text not null check (topic in ('key', 'access', 'rights', 'zone', 'site', 'other')),
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  -- name, mail address, telephone and subject in own words: who reads the database reads none
  sealed bytea not null check (length(sealed) between 30 and 8000),
  -- how they want the answer, and whether mail reaches them at all
  way text not null check (way in ('mail', 'phone')),
  has_mail boolean not null,
  -- of a refusal, as its page gave it
  reference text check (reference ~ '^BZ-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  -- SHA-256 of the secret; and the keyed hash of the national number of who was signed in
  follow_hash bytea not null unique check (length(follow_hash) = 32),
  sender_index bytea check (length(sender_index) = 32),
  state text not null check (state in ('new', 'taken', 'answered', 'closed', 'withdrawn')),
  team text not null check (team in ('line', 'access', 'zone')),
  in_charge uuid references staff (id),
  received_at timestamptz not null,
  -- the rule of the day of reception; what comes of it is written down, so that a later rule changes nothing of this
  confirm_by date not null,
  answer_by date not null,
  confirmed_at timestamptz,
  -- the first answer
  answered_at timestamptz,
  -- the day on which the next thing must be done; null: nothing is awaited of us
  due_on date,
  ended_at timestamptz,
  closed_because text check (closed_because in ('answered', 'elsewhere', 'double', 'unreachable', 'nuisance')),
  changed_at timestamptz not null,
  -- rises with each step: who decides on what they saw before is told that it changed
  version integer not null default 1 check (version > 0),
  check ((state in ('closed', 'withdrawn')) = (ended_at is not null)),
  check ((state = 'closed') = (closed_because is not null)),
  check (state <> 'taken' or in_charge is not null),
  check (state <> 'new' or in_charge is null)
);
-- The inbox: what is due first, of everything that is not over; of one member; and what is over, the latest first.
create index contact_case_due on contact_case (due_on, received_at, id) where ended_at is null;
create index contact_case_mine on contact_case (in_charge, due_on, received_at, id) where ended_at is null;
create index contact_case_over on contact_case (ended_at desc, id) where ended_at is not null;
create index contact_case_received on contact_case (received_at);
create index contact_case_of_sender on contact_case (sender_index) where sender_index is not null;

-- Every step, never rewritten. What stays inside, the sender does not see.
create table contact_entry (
  id bigint generated always as identity primary key,
  contact_case uuid not null references contact_case (id) on delete cascade,
  at timestamptz not null,
  kind text not null check (kind in ('received', 'added', 'withdrawn', 'reopened', 'taken', 'confirmed', 'answered',
    'note', 'reference', 'handed-over', 'team', 'closed')),
  by_role text not null check (by_role in ('sender', 'staff', 'nobody')),
  -- of staff only
  by_name text check (length(by_name) between 1 and 200),
  inside boolean not null,
  -- what somebody wrote
  sealed bytea check (length(sealed) <= 40000),
  -- what it is about besides words: a team, a reason, whether somebody was called
  what text check (length(what) <= 100)
);
create index contact_entry_of_case on contact_entry (contact_case, id);

create table contact_file (
  id uuid primary key,
  contact_case uuid not null references contact_case (id) on delete cascade,
  name text not null check (length(name) between 1 and 100),
  kind text not null check (kind in ('pdf', 'jpeg', 'png')),
  size integer not null check (size between 1 and 10485760),
  sealed bytea not null,
  added_at timestamptz not null
);
create index contact_file_of_case on contact_file (contact_case, added_at, id);

-- Names of who keeps the help and opened the inbox, so that a case can be handed over. Whoever leaves goes from here.
create table contact_member (
  staff uuid primary key references staff (id),
  name text not null check (length(name) between 1 and 200)
);

-- How many bytes came in on one day, from everybody.
create table contact_day (
  day date primary key,
  bytes bigint not null check (bytes >= 0)
);

alter table contact_case enable row level security;
alter table contact_entry enable row level security;
alter table contact_file enable row level security;
alter table contact_member enable row level security;
alter table contact_day enable row level security;

-- Who holds the secret, or was signed in when they sent it, sees their own; who keeps the help sees all.
create policy own on contact_case using (
  encode(follow_hash, 'hex') = current_setting('scope.person', true)
  or encode(sender_index, 'hex') = current_setting('scope.person', true));
create policy staff_reads on contact_case for select using ((select is_staff()));
create policy staff_changes on contact_case for update using ((select is_staff()));
create policy job on contact_case using (current_setting('scope.across', true) = 'job');
create policy operator_releases on contact_case for select using (current_setting('scope.across', true) = 'operator');
create policy operator_changes on contact_case for update using (current_setting('scope.across', true) = 'operator');

-- The inner query is bound by the policies of the case.
create policy sender_reads on contact_entry for select using (
  not inside and exists (select from contact_case c where c.id = contact_case));
create policy sender_writes on contact_entry for insert with check (
  by_role = 'sender' and by_name is null and not inside and exists (select from contact_case c where c.id = contact_case and (
    encode(c.follow_hash, 'hex') = current_setting('scope.person', true)
    or encode(c.sender_index, 'hex') = current_setting('scope.person', true))));
create policy staff_reads on contact_entry for select using ((select is_staff()));
create policy staff_writes on contact_entry for insert with check (by_role = 'staff' and (select is_staff()));
create policy job on contact_entry using (current_setting('scope.across', true) = 'job');

create policy of_case on contact_file for select using (exists (select from contact_case c where c.id = contact_case));
create policy sender_adds on contact_file for insert with check (
  exists (select from contact_case c where c.id = contact_case and (
    encode(c.follow_hash, 'hex') = current_setting('scope.person', true)
    or encode(c.sender_index, 'hex') = current_setting('scope.person', true))));
create policy job on contact_file for delete using (current_setting('scope.across', true) = 'job');

create policy among_staff on contact_member for select using ((select is_staff()));
create policy own_name on contact_member for insert with check (
  staff = (select s.id from staff s where s.ended_at is null and encode(s.insz_index, 'hex') = current_setting('scope.person', true)));
create policy own_name_again on contact_member for update using (
  staff = (select s.id from staff s where s.ended_at is null and encode(s.insz_index, 'hex') = current_setting('scope.person', true)));
create policy gone on contact_member for select using (current_setting('scope.across', true) = 'operator');
create policy goes on contact_member for delete using (current_setting('scope.across', true) = 'operator');

create policy counted on contact_day using (current_setting('scope.across', true) in ('sign-in', 'job'));

revoke truncate on contact_case, contact_entry, contact_file, contact_member, contact_day from {role};
revoke update on contact_entry, contact_file from {role};
-- Nobody changes what a case is, or who may follow it; a national number can change.
revoke update on contact_case from {role};
grant update (reference, sender_index, state, team, in_charge, confirmed_at, answered_at, due_on, ended_at,
  closed_because, changed_at, version) on contact_case to {role};

-- The help writes mails: it may add one and learn its identifier, and read none.
grant usage on schema post to {role};
grant insert, select (id) on post.message to {role};
