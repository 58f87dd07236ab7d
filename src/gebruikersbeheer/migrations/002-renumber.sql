-- A person's national number can change (a BIS number becomes another, a correction): the digital keys say so, and
-- the job that follows calls this. It runs as the owner, because no scope sees a row under both its numbers; it changes
-- only what stands under the number that it is given, and nothing when the other number is known already.
create function renumber(earlier bytea, later bytea, later_sealed bytea) returns setof uuid
language sql volatile security definer set search_path = gebruikersbeheer, pg_temp
as $$
  update person p set insz_sealed = later_sealed, insz_index = later
  where p.insz_index = earlier and current_setting('scope.across', true) = 'job'
    and not exists (select from person q where q.insz_index = later)
  returning p.id
$$;
revoke execute on function renumber(bytea, bytea, bytea) from public;
grant execute on function renumber(bytea, bytea, bytea) to {role};
