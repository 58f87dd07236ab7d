-- The row of the person of this transaction among those who keep the help now; null for anybody else. Who also answers the
-- line has a row there too, which is no row of this list.
create function help_staff() returns uuid language sql stable as $$
  select id from hulp.staff
  where role = 'help' and ended_at is null and encode(insz_index, 'hex') = current_setting('scope.person', true)
$$;

drop policy own_name on contact_member;
drop policy own_name_again on contact_member;
create policy own_name on contact_member for insert with check (staff = (select help_staff()));
create policy own_name_again on contact_member for update using (staff = (select help_staff()));

-- The same for what both do: notices. Who keeps the help and answers the line does it as the first.
create function any_staff() returns uuid language sql stable as $$
  select id from hulp.staff
  where ended_at is null and encode(insz_index, 'hex') = current_setting('scope.person', true)
  order by role limit 1
$$;

drop policy read_by_all on notice;
drop policy put_up on notice;
drop policy changed on notice;
create policy read_by_all on notice for select using (
  taken_down_at is null or (select any_staff()) is not null or current_setting('scope.across', true) = 'job');
create policy put_up on notice for insert with check ((select any_staff()) is not null);
create policy changed on notice for update using ((select any_staff()) is not null);

drop policy read_by_all on notice_version;
drop policy written on notice_version;
create policy read_by_all on notice_version for select using (
  (select any_staff()) is not null or current_setting('scope.across', true) = 'job'
  or exists (
    select from notice n
    where n.id = notice_version.notice and n.version = notice_version.version and n.taken_down_at is null));
create policy written on notice_version for insert with check ((select any_staff()) is not null);
