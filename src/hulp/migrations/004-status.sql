-- What staff tell everybody ('itsme is down: use your card'). The newest version holds; those before it stay.
create table notice (
  id uuid primary key,
  version integer not null check (version > 0),
  -- null: it stands, within the time that its version says
  taken_down_at timestamptz
);

create table notice_version (
  notice uuid not null references notice (id) on delete cascade,
  version integer not null check (version > 0),
  -- a system or a digital key; 'all' for the whole
  about text not null check (about ~ '^[a-z]{2,20}$'),
  severity text not null check (severity in ('info', 'slow', 'down')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  nl text not null check (length(nl) between 1 and 300),
  fr text check (length(fr) between 1 and 300),
  de text check (length(de) between 1 and 300),
  en text check (length(en) between 1 and 300),
  written_at timestamptz not null,
  written_by uuid not null references staff (id),
  -- as they were called then; read by staff only
  written_by_name text not null check (length(written_by_name) between 1 and 200),
  primary key (notice, version),
  check (ends_at > starts_at and ends_at <= starts_at + interval '32 days')
);
create index notice_version_by_end on notice_version (ends_at);

-- What the checks last found of each part, and what state follows from that. No addresses, no reasons.
create table check_state (
  item text primary key check (item ~ '^[a-z-]{2,30}$'),
  state text not null check (state in ('good', 'slow', 'down', 'unknown')),
  since timestamptz not null,
  -- of the last check by itself; one that failed does not make a state
  found text not null check (found in ('good', 'slow', 'down', 'unknown')),
  checked_at timestamptz not null,
  -- of which day the data are, where that is what is checked
  data_of date
);

-- From the check that began it to the one that ended it.
create table incident (
  id uuid primary key,
  item text not null check (item ~ '^[a-z-]{2,30}$'),
  worst text not null check (worst in ('slow', 'down')),
  began_at timestamptz not null,
  ended_at timestamptz check (ended_at >= began_at)
);
create unique index incident_under_way on incident (item) where ended_at is null;
create index incident_by_beginning on incident (began_at);

-- One round of checks at a time, over all copies.
create table check_round (
  only_row boolean primary key default true check (only_row),
  began_at timestamptz not null
);

-- What a copy noticed while it worked: whether the responder of the cards answered.
create table signal (
  name text primary key check (name = 'card-responder'),
  good_at timestamptz,
  bad_at timestamptz
);

alter table notice enable row level security;
alter table notice_version enable row level security;
alter table check_state enable row level security;
alter table incident enable row level security;
alter table check_round enable row level security;
alter table signal enable row level security;

-- Everybody reads what stands; what was taken down, and what stood there before, is for staff.
create policy read_by_all on notice for select using (
  taken_down_at is null or (select is_staff()) or current_setting('scope.across', true) = 'job');
create policy put_up on notice for insert with check ((select is_staff()));
create policy changed on notice for update using ((select is_staff()));
create policy cleaned on notice for delete using (current_setting('scope.across', true) = 'job');

create policy read_by_all on notice_version for select using (
  (select is_staff()) or current_setting('scope.across', true) = 'job'
  or exists (
    select from notice n
    where n.id = notice_version.notice and n.version = notice_version.version and n.taken_down_at is null));
create policy written on notice_version for insert with check ((select is_staff()));
create policy cleaned on notice_version for delete using (current_setting('scope.across', true) = 'job');

create policy read_by_all on check_state for select using (true);
create policy checked on check_state using (current_setting('scope.across', true) = 'job');
create policy read_by_all on incident for select using (true);
create policy checked on incident using (current_setting('scope.across', true) = 'job');
create policy checked on check_round using (current_setting('scope.across', true) = 'job');
create policy noticed on signal using (current_setting('scope.across', true) in ('sign-in', 'job'));

-- What was written is not rewritten, and a notice keeps its name.
revoke update on notice_version from {role};
revoke update on notice from {role};
grant update (version, taken_down_at) on notice to {role};
