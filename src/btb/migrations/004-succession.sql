-- Whoever accepts an invitation that replaces somebody ends the appointment of that somebody, which they cannot see. This
-- function does it, for an appointment that an accepted one of the person in scope replaces, and for no other.
create function end_replaced(ended uuid, ended_at timestamptz, by_name text) returns setof appointment
language plpgsql volatile security definer set search_path = btb, pg_temp as $$
declare
  before appointment;
begin
  select a.* into before from appointment a
  where a.id = ended and a.state = 'accepted' and exists (
    select from appointment s
    where s.replaces = a.id and s.company = a.company and s.state = 'accepted'
      and encode(s.insz_index, 'hex') = current_setting('scope.person', true))
  for no key update;
  if not found then return; end if;
  update appointment set state = 'ended', closed_at = ended_at, closed_by_name = by_name, closing_kind = 'replaced'
  where id = ended;
  return next before;
end $$;
revoke execute on function end_replaced(uuid, timestamptz, text) from public;
grant execute on function end_replaced(uuid, timestamptz, text) to {role};
