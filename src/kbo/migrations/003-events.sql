-- What changed in the register, for the systems that follow it. Positions have no gaps and are handed out under one
-- lock, so that who has read up to a position has read all that was written before it.
create table kbo_event (
  position bigint primary key,
  at timestamptz not null,
  -- function-begun: the first day; function-ended: the last one; otherwise the day of the data that told it
  day date not null,
  kind text not null check (kind in ('function-begun', 'function-ended', 'company-stopped', 'company-returned',
    'establishment-opened', 'establishment-closed', 'establishment-moved')),
  company text not null check (company ~ '^[01][0-9]{9}$'),
  establishment text check (establishment ~ '^[2-8][0-9]{9}$'),
  -- the function, and who holds it, or represents permanently the company that does
  function text check (function ~ '^[0-9]{5}$'),
  insz_sealed bytea,
  holder_name text,
  check ((establishment is not null) = (kind like 'establishment-%')),
  check ((function is not null and insz_sealed is not null and holder_name is not null) = (kind like 'function-%'))
);
alter table kbo_event enable row level security;
create policy followers on kbo_event using (current_setting('scope.across', true) in ('job', 'operator'));
revoke update, delete, truncate on kbo_event from {role};

-- The functions that hold today, as far as it was told: what differs from it is an event.
create table function_in_force (
  enterprise text not null,
  code text not null,
  -- '' where a person holds the function
  holder_company text not null,
  insz_index bytea not null,
  insz_sealed bytea not null,
  holder_name text not null,
  since date not null,
  primary key (enterprise, code, holder_company, insz_index)
);
insert into function_in_force
select distinct on (enterprise, code, coalesce(holder_company, ''), insz_index) enterprise, code,
  coalesce(holder_company, ''), insz_index, insz_sealed, given_name || ' ' || family_name, start_date
from function_holder, (select (now() at time zone 'Europe/Brussels')::date as day) today
where start_date <= day and (end_date is null or day <= end_date)
order by enterprise, code, coalesce(holder_company, ''), insz_index, start_date;
alter table function_in_force enable row level security;
create policy followers on function_in_force using (current_setting('scope.across', true) in ('job', 'operator'));
create policy by_day on function_holder for select using (current_setting('scope.across', true) = 'job');

-- The same for establishments: to which company each belongs, and a digest of where it is.
create table establishment_known (
  number text primary key,
  enterprise text not null,
  -- '' where the data give no address
  place text not null
);
create view establishment_now with (security_invoker = true) as
select s.number, s.enterprise, s.start_date, coalesce((
  select md5(concat_ws('|', a.zipcode, a.municipality_nl, a.municipality_fr, a.street_nl, a.street_fr, a.house_number, a.box))
  from address a where a.entity = s.number and a.struck_off is null order by 1 limit 1), '') as place
from establishment s;
revoke insert, update, delete on establishment_now from {role};
insert into establishment_known select number, enterprise, place from establishment_now;

-- Was it told that the company stopped?
alter table enterprise add column stop_told boolean not null default false;
update enterprise set stop_told = true where absent_since is not null;
