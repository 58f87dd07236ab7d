-- Somebody asks for a right. The request goes to whoever may give exactly that; when nobody may, it waits.
create table right_request (
  id uuid primary key,
  company text not null check (company ~ '^[01][0-9]{9}$'),
  insz_sealed bytea not null,
  insz_index bytea not null check (length(insz_index) = 32),
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  email text not null check (length(email) between 3 and 254),
  code text not null references catalogue_right (code),
  every_context boolean not null,
  contexts text[] not null check (cardinality(contexts) <= 1000),
  reason text not null check (length(reason) between 1 and 1000),
  asked_at timestamptz not null,
  state text not null check (state in ('open', 'approved', 'refused', 'withdrawn')),
  -- the reason of a refusal, for who asked
  answer text check (length(answer) between 1 and 1000),
  answered_at timestamptz,
  answered_by_name text,
  user_right uuid references user_right (id),
  reminded_at timestamptz,
  check ((state = 'open') = (answered_at is null))
);
-- The same is asked once at a time.
create unique index right_request_open on right_request (company, insz_index, code) where state = 'open';
create index right_request_of_company on right_request (company, asked_at) where state = 'open';
create index right_request_of_person on right_request (insz_index, asked_at);
alter table right_request enable row level security;
create policy own_company on right_request using (company = current_setting('scope.company', true));
-- Who asked sees their own, in every company, and writes them.
create policy own_person on right_request using (
  current_setting('scope.across', true) = 'sign-in' and encode(insz_index, 'hex') = current_setting('scope.person', true));
create policy job on right_request for select using (current_setting('scope.across', true) = 'job');
revoke update, delete on right_request from {role};
grant update (state, answer, answered_at, answered_by_name, user_right, reminded_at) on right_request to {role};
