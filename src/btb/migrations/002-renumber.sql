-- A person's national number can change (a BIS number becomes another, a correction): the digital keys say so, and
-- the job that follows calls this. It runs as the owner, because no scope sees a row under both its numbers; it changes
-- only what stands under the number that it is given, and leaves an appointment that would clash where it is.
create function renumber(earlier bytea, later bytea, later_sealed bytea) returns setof uuid
language sql volatile security definer set search_path = btb, pg_temp
as $$
  update appointment a set insz_sealed = later_sealed, insz_index = later
  where a.insz_index = earlier and current_setting('scope.across', true) = 'job'
    and (a.state not in ('invited', 'accepted') or not exists (
      select from appointment b where b.company = a.company and b.insz_index = later
        and b.state in ('invited', 'accepted')))
  returning a.id
$$;
revoke execute on function renumber(bytea, bytea, bytea) from public;
grant execute on function renumber(bytea, bytea, bytea) to {role};
