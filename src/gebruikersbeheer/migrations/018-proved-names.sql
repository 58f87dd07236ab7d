-- Whose names they are: null: as somebody else declared them; else since when a digital key of the person gave them.
-- Only such names are compared with what a company types. Names that nobody proved stand beside the work relation, so
-- that what one company types is not what another reads, or is refused for.
alter table person add column proved_at timestamptz;
alter table work_relation
  add column given_name text check (length(given_name) between 1 and 100),
  add column family_name text check (length(family_name) between 1 and 100);
update work_relation w set given_name = p.given_name, family_name = p.family_name from person p where p.id = w.person;
alter table work_relation alter column given_name set not null, alter column family_name set not null;

-- A key of the holder of this number gave these names: they take the place of what others declared, in every company;
-- names that were proved before stay. Answers the work relations whose names were others, with these. No scope sees all
-- of them, so it steps over the policies, bound by its argument.
create function prove_names(asked bytea, given text, family text, searched text, moment timestamptz)
returns table (relation uuid, company text, given_name text, family_name text)
language plpgsql volatile security definer set search_path = gebruikersbeheer, pg_temp
as $$
declare
  proved uuid;
begin
  update person p set given_name = given, family_name = family, search_name = searched, proved_at = moment
    where p.insz_index = asked and p.proved_at is null returning p.id into proved;
  if proved is null then return; end if;
  return query
    with before as (
      select w.id, w.given_name, w.family_name from work_relation w
      where w.person = proved and (w.given_name, w.family_name) is distinct from (given, family) for no key update)
    update work_relation w set given_name = given, family_name = family, search_name = searched
    from before where w.id = before.id
    returning w.id, w.company, before.given_name, before.family_name;
end $$;
revoke execute on function prove_names(bytea, text, text, text, timestamptz) from public;
grant execute on function prove_names(bytea, text, text, text, timestamptz) to {role};

-- Staff know from a decision of the authority who somebody is: that stands above what a company declared, and below a key.
create function declare_names(asked bytea, given text, family text, searched text) returns void
language sql volatile security definer set search_path = gebruikersbeheer, pg_temp
as $$
  update person p set given_name = given, family_name = family, search_name = searched
  where p.insz_index = asked and p.proved_at is null
$$;
revoke execute on function declare_names(bytea, text, text, text) from public;
grant execute on function declare_names(bytea, text, text, text) to {role};
