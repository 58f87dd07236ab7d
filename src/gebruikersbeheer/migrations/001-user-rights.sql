-- Who may do what: a person, in a work relation with a company, holds a right, for establishments of that company.
create table person (
  id uuid primary key,
  insz_sealed bytea not null,
  -- keyed hash of the number, to find somebody without opening every row
  insz_index bytea not null unique check (length(insz_index) = 32),
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  -- both names in small letters without accents or signs, to search in
  search_name text not null,
  created_at timestamptz not null
);

create table work_relation (
  id uuid primary key,
  person uuid not null references person (id),
  company text not null check (company ~ '^[01][0-9]{9}$'),
  target_group text not null check (target_group in ('EA', 'LB')),
  kind text not null check (kind in ('own-staff', 'external', 'occasional')),
  function_title text check (length(function_title) between 1 and 100),
  email text check (length(email) between 3 and 254),
  phone text check (length(phone) between 3 and 40),
  start_date date not null,
  -- the last day on which it holds; null: no end is known
  end_date date check (end_date >= start_date),
  created_by text not null,
  created_at timestamptz not null,
  -- what a right refers to, so that no right can stand at another company or person than its relation
  unique (id, company, person)
);
-- A person has one open relation with a company, also when two managers link at the same moment.
create unique index work_relation_open on work_relation (person, company) where end_date is null;
-- What ties somebody to companies, asked at every sign-in.
create index work_relation_of_person on work_relation (person);
-- The people of a company.
create index work_relation_of_company on work_relation (company);

create table user_right (
  id uuid primary key,
  relation uuid not null,
  company text not null,
  person uuid not null,
  -- code of the catalogue: DienstenchequesErkendeOnderneming
  code text not null check (length(code) between 1 and 100),
  given_by text not null,
  given_by_name text not null,
  given_at timestamptz not null,
  from_date date not null,
  -- the last day on which it holds; null: no end is known
  until_date date check (until_date >= from_date),
  ended_at timestamptz,
  ended_by_name text,
  -- ended: a manager ended it; expired: its last day was over
  end_reason text check (end_reason in ('ended', 'expired')),
  unique (id, company),
  foreign key (relation, company, person) references work_relation (id, company, person),
  check ((ended_at is null) = (end_reason is null))
);
-- A right is given once to a relation, also on a double click.
create unique index user_right_held on user_right (relation, code) where ended_at is null;
-- What somebody held and holds, in the company.
create index user_right_of_relation on user_right (relation);
-- The question of every sign-in: which rights does this person have? Ended ones too, to explain what is missing.
create index user_right_of_person on user_right (person, code);

-- For which establishments. "Every establishment" is stored as each of them: one that opens later is not in it.
create table right_context (
  user_right uuid not null,
  company text not null,
  establishment text not null check (establishment ~ '^[2-8][0-9]{9}$'),
  primary key (user_right, establishment),
  foreign key (user_right, company) references user_right (id, company)
);

-- The end of a right, and whether the applications that were open with it have said that they closed.
create table right_event (
  id uuid primary key,
  user_right uuid not null unique,
  company text not null,
  at timestamptz not null,
  state text not null check (state in ('pending', 'trying', 'confirmed', 'no-open-session')),
  confirmed_at timestamptz,
  foreign key (user_right, company) references user_right (id, company)
);

-- Target group LB (local authorities): who manages the rights is appointed here, by staff.
create table local_administrator (
  id uuid primary key,
  company text not null check (company ~ '^[01][0-9]{9}$'),
  person uuid not null references person (id),
  since date not null,
  -- the last day on which it holds; null: no end is known
  until date check (until >= since),
  appointed_by text not null,
  appointed_at timestamptz not null
);
create unique index local_administrator_open on local_administrator (company, person) where until is null;
create index local_administrator_of_person on local_administrator (person);

-- A number typed with a last name that is not its holder's; enough of them pause the linking (nobody fishes for people).
create table link_miss (
  id bigint generated always as identity primary key,
  company text not null,
  -- the manager who typed it, as a keyed hash
  actor_index bytea not null check (length(actor_index) = 32),
  at timestamptz not null
);
create index link_miss_of_company on link_miss (company, at);

alter table person enable row level security;
alter table work_relation enable row level security;
alter table user_right enable row level security;
alter table right_context enable row level security;
alter table right_event enable row level security;
alter table local_administrator enable row level security;
alter table link_miss enable row level security;

-- A company sees itself.
create policy own_company on work_relation using (company = current_setting('scope.company', true));
create policy own_company on user_right using (company = current_setting('scope.company', true));
create policy own_company on right_context using (company = current_setting('scope.company', true));
create policy own_company on right_event using (company = current_setting('scope.company', true));
create policy own_company on local_administrator using (company = current_setting('scope.company', true));
create policy own_company on link_miss using (company = current_setting('scope.company', true));
-- A person belongs to no company: one sees the people with whom one has, or had, a work relation.
create policy own_people on person for select using (
  exists (select 1 from work_relation w where w.person = person.id)
  or exists (select 1 from local_administrator a where a.person = person.id));
create policy add on person for insert with check (current_setting('scope.company', true) <> '');

-- At sign-in somebody is found by the index of their number, which the scope must name; from then on it names the
-- person, and only the rows of that one can be read.
create policy sign_in on person for select using (
  current_setting('scope.across', true) = 'sign-in'
  and current_setting('scope.person', true) in (encode(insz_index, 'hex'), id::text));
create policy sign_in on work_relation for select using (
  current_setting('scope.across', true) = 'sign-in' and person::text = current_setting('scope.person', true));
create policy sign_in on local_administrator for select using (
  current_setting('scope.across', true) = 'sign-in' and person::text = current_setting('scope.person', true));

-- A job knows an identifier and finds the company with it.
create policy job on person for select using (current_setting('scope.across', true) = 'job');
create policy job on user_right for select using (current_setting('scope.across', true) = 'job');
create policy job on right_event for select using (current_setting('scope.across', true) = 'job');
create policy job_confirms on right_event for update using (current_setting('scope.across', true) = 'job');

-- The question of every sign-in, in one round trip and with a plan that is kept: the rights that the holder of one
-- number has or had, in all companies. It steps over the policies and is therefore bound by its argument: without the
-- key of the index nobody can ask for a number.
create function rights_of(asked bytea) returns table (
  id uuid, relation uuid, company text, target_group text, code text, from_date date, until_date date,
  ended_at timestamptz, relation_start date, relation_end date, contexts text[])
language plpgsql stable security definer set search_path = gebruikersbeheer, pg_temp as $$
begin
  return query
    select r.id, r.relation, r.company, w.target_group, r.code, r.from_date, r.until_date, r.ended_at,
      w.start_date, w.end_date,
      array(select c.establishment from right_context c where c.user_right = r.id order by 1)
    from person p
    join user_right r on r.person = p.id
    join work_relation w on w.id = r.relation
    where p.insz_index = asked
    order by r.given_at desc limit 1000;
end $$;
revoke execute on function rights_of(bytea) from public;
grant execute on function rights_of(bytea) to {role};

-- What was is not rewritten: a right changes by its end only, and nobody disappears.
revoke update, delete on person, right_context from {role};
revoke delete on work_relation, user_right, right_event, local_administrator from {role};
revoke update on user_right, right_event, link_miss from {role};
grant update (ended_at, ended_by_name, end_reason) on user_right to {role};
grant update (state, confirmed_at) on right_event to {role};
