-- A file of rights is done on behalf of who handed it in: found by their number when that changes; null: handed in
-- before this was kept.
alter table rights_import add column by_insz_index bytea check (length(by_insz_index) = 32);
create index rights_import_by on rights_import (by_insz_index);

-- What was asked, handed in or counted under a number goes on under the one that took its place, as the person does: a
-- request that is approved later must not give the right to a number that was a mistake. Of two open requests for the
-- same, the one under the later number stays. Runs as the owner, and only for the job that follows the digital keys.
drop function renumber(bytea, bytea, bytea);
create function renumber(earlier bytea, later bytea, later_sealed bytea, moment timestamptz) returns setof uuid
language plpgsql volatile security definer set search_path = gebruikersbeheer, pg_temp
as $$
begin
  if current_setting('scope.across', true) is distinct from 'job' or earlier = later then return; end if;
  update right_request r set state = 'withdrawn', answered_at = moment
    where r.insz_index = earlier and r.state = 'open' and exists (
      select from right_request o
      where o.insz_index = later and o.state = 'open' and o.company = r.company and o.code = r.code);
  update right_request set insz_sealed = later_sealed, insz_index = later where insz_index = earlier;
  update rights_import set by_insz_sealed = later_sealed, by_insz_index = later where by_insz_index = earlier;
  update link_miss set actor_index = later where actor_index = earlier;
  return query
    update person p set insz_sealed = later_sealed, insz_index = later
    where p.insz_index = earlier and not exists (select from person q where q.insz_index = later)
    returning p.id;
end $$;
revoke execute on function renumber(bytea, bytea, bytea, timestamptz) from public;
grant execute on function renumber(bytea, bytea, bytea, timestamptz) to {role};
