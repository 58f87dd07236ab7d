-- Besides chief access managers there are co-chiefs, and access managers who are bounded in what they may give.
alter table appointment
  add column role text not null default 'chief-access-manager'
    check (role in ('chief-access-manager', 'co-chief-access-manager', 'access-manager')),
  -- codes of rights that may be given, and establishments for which; null: every one, also those that come later
  add column services text[] check (cardinality(services) between 1 and 100),
  add column establishments text[] check (cardinality(establishments) between 1 and 1000),
  -- may appoint access managers within the same bounds
  add column may_appoint boolean not null default true,
  -- the last day; null: no end is known
  add column until_date date,
  add column appointed_by_capacity text not null default 'legal-representative' check (appointed_by_capacity in
    ('legal-representative', 'chief-access-manager', 'co-chief-access-manager', 'access-manager', 'staff')),
  -- the appointment by which the one who appointed could do so; null: a legal representative, or staff
  add column appointed_under uuid references appointment (id),
  -- the appointment that ends as soon as this one is accepted
  add column replaces uuid references appointment (id),
  -- the life of the invitation
  add column opened_at timestamptz,
  add column last_sent_at timestamptz,
  add column times_sent integer not null default 1 check (times_sent between 1 and 20),
  -- nobody acts by a suspended appointment, until it is resumed
  add column suspended_at timestamptz,
  add column suspended_by_name text,
  add column closing_kind text check (closing_kind in ('withdrawn', 'ended', 'resigned', 'replaced', 'stopped')),
  -- only access managers are bounded
  add constraint bounds_of_access_managers check (role = 'access-manager'
    or (services is null and establishments is null and may_appoint and until_date is null));
update appointment set last_sent_at = invited_at, closing_kind = case when state in ('withdrawn', 'ended') then state end;

-- Only a legal representative appoints by a function in KBO.
alter table appointment alter column appointed_by_function drop not null, alter column function_since drop not null,
  alter column kbo_snapshot drop not null;
alter table appointment add constraint function_of_representatives check (appointed_by_capacity <> 'legal-representative'
  or (appointed_by_function is not null and function_since is not null and kbo_snapshot is not null));

alter table appointment alter column last_sent_at set not null;

grant update (opened_at, last_sent_at, times_sent, last_day, suspended_at, suspended_by_name, closing_kind) on appointment
  to {role};
