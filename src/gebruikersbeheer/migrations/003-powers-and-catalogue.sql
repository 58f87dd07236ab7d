-- Which rights there are to give. Applications register them; those of our own come with the product.
create table catalogue_right (
  -- stands in front of the values of the claim: DienstenchequesErkendeOnderneming
  code text primary key check (code ~ '^[A-Za-z][A-Za-z0-9]{0,99}$'),
  -- client identifier of the application that registered it
  application text not null check (length(application) between 1 and 100),
  -- per language: the name, and a sentence that says what its holder can do and see
  texts jsonb not null,
  scope text not null check (length(scope) between 1 and 100),
  claim text not null check (length(claim) between 1 and 100),
  context_kind text not null check (context_kind in ('establishment')),
  -- null: as the deployment says
  longest_days integer check (longest_days between 1 and 36525),
  -- short names of the digital keys with which it opens something; null: every key that the application takes
  keys text[] check (cardinality(keys) between 1 and 20),
  registered_at timestamptz not null
);
insert into catalogue_right (code, application, texts, scope, claim, context_kind, registered_at) values
  ('DienstenchequesErkendeOnderneming', 'zone',
   '{"nl": {"name": "Dienstencheques voor erkende ondernemingen", "opens": "werknemers, prestaties en dienstencheques zien en beheren"},
     "en": {"name": "Service vouchers for recognised companies", "opens": "see and manage workers, works and vouchers"}}',
   'wsedienstencheques', 'wsedienstencheques_rol_3d', 'establishment', now()),
  ('DienstenchequesRaadplegen', 'zone',
   '{"nl": {"name": "Dienstencheques - raadplegen", "opens": "werknemers, prestaties en dienstencheques zien, en niets wijzigen"},
     "en": {"name": "Service vouchers - read only", "opens": "see workers, works and vouchers, and change nothing"}}',
   'wsedienstencheques', 'wsedienstencheques_rol_3d', 'establishment', now());
revoke update, delete, truncate on catalogue_right from {role};

-- Which establishments a company has, as the register told us: what "every establishment" means on a day.
create table company_establishment (
  company text not null check (company ~ '^[01][0-9]{9}$'),
  establishment text not null check (establishment ~ '^[2-8][0-9]{9}$'),
  from_date date not null,
  -- the last day; null: open
  until_date date check (until_date >= from_date),
  primary key (company, establishment, from_date)
);
create unique index company_establishment_open on company_establishment (company, establishment) where until_date is null;
alter table company_establishment enable row level security;
create policy own_company on company_establishment using (company = current_setting('scope.company', true));
revoke delete on company_establishment from {role};

-- A right is never rewritten: a change ends the row, and adds one that takes its place.
alter table user_right
  add column every_context boolean not null default false,
  -- in which capacity it was given, and under which appointment in BTB; null: given before this was kept
  add column given_capacity text,
  add column given_under text,
  add column replaces uuid references user_right (id),
  drop constraint user_right_end_reason_check,
  add constraint user_right_end_reason_check check (
    end_reason in ('ended', 'expired', 'changed', 'renewed', 'stopped', 'unconfirmed', 'left'));
-- A right has one successor, also when two managers change it at the same moment.
create unique index user_right_replaces on user_right (replaces) where replaces is not null;
-- The same right can be held twice for different establishments or days; that they do not overlap is decided while the
-- work relation is locked.
drop index user_right_held;
create index user_right_open on user_right (relation, code) where ended_at is null;
create index user_right_of_company on user_right (company, ended_at, until_date);

-- A local authority: the head, appointed by staff, names local administrators, who may hold less.
alter table local_administrator
  add column role text not null default 'head-local-administrator'
    check (role in ('head-local-administrator', 'local-administrator')),
  add column services text[],
  add column establishments text[],
  add column may_appoint boolean not null default true,
  add column named_by_name text,
  add column ended_at timestamptz,
  add column ended_by_name text;
drop index local_administrator_open;
create unique index local_administrator_open on local_administrator (company, person, role) where ended_at is null;
revoke update on local_administrator from {role};
grant update (ended_at, ended_by_name) on local_administrator to {role};

-- What every sign-in asks, now with the claim and the keys of each right, and "every establishment" as it stands that
-- day. It steps over the policies and is therefore bound by its arguments.
drop function rights_of(bytea);
create function rights_of(asked bytea, on_day date) returns table (
  id uuid, relation uuid, company text, target_group text, code text, claim text, keys text[], from_date date,
  until_date date, ended_at timestamptz, relation_start date, relation_end date, every_context boolean, contexts text[])
language plpgsql stable security definer set search_path = gebruikersbeheer, pg_temp as $$
begin
  return query
    select r.id, r.relation, r.company, w.target_group, r.code, k.claim, k.keys, r.from_date, r.until_date, r.ended_at,
      w.start_date, w.end_date, r.every_context,
      case when r.every_context then array(
        select distinct e.establishment from company_establishment e
        where e.company = r.company and e.from_date <= on_day and (e.until_date is null or on_day <= e.until_date)
        order by 1)
      else array(select c.establishment from right_context c where c.user_right = r.id order by 1) end
    from person p
    join user_right r on r.person = p.id
    join work_relation w on w.id = r.relation
    join catalogue_right k on k.code = r.code
    where p.insz_index = asked
    order by r.given_at desc limit 1000;
end $$;
revoke execute on function rights_of(bytea, date) from public;
grant execute on function rights_of(bytea, date) to {role};

-- May the holder of this number do this for this company at this establishment on this day? One round trip, four
-- looks in an index, whatever the number of rights. Bound by its arguments as the one above.
create function may(asked bytea, asked_code text, asked_company text, asked_establishment text, on_day date)
returns boolean
language plpgsql stable security definer set search_path = gebruikersbeheer, pg_temp as $$
begin
  return exists (
    select from person p
    join user_right r on r.person = p.id and r.code = asked_code
    join work_relation w on w.id = r.relation
    where p.insz_index = asked and r.company = asked_company and r.ended_at is null
      and r.from_date <= on_day and (r.until_date is null or on_day <= r.until_date)
      and w.start_date <= on_day and (w.end_date is null or on_day <= w.end_date)
      and case when r.every_context then exists (
        select from company_establishment e
        where e.company = r.company and e.establishment = asked_establishment
          and e.from_date <= on_day and (e.until_date is null or on_day <= e.until_date))
      else exists (
        select from right_context c where c.user_right = r.id and c.establishment = asked_establishment) end);
end $$;
revoke execute on function may(bytea, text, text, text, date) from public;
grant execute on function may(bytea, text, text, text, date) to {role};
