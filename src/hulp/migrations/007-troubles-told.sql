-- What staff told that did not work, and when: for the history that everybody reads. It steps over the policies, because
-- what was taken down, or was changed to "works again", is for staff, and gives no word of what they wrote.
create function troubles_told(since timestamptz, now timestamptz)
returns table (about text, worst text, began_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = hulp, pg_temp
as $$
  with last_trouble as (
    select distinct on (v.notice) v.* from notice_version v
    where v.severity in ('slow', 'down') and v.ends_at >= since
    order by v.notice, v.version desc
  ), told as (
    select t.about, t.severity, t.starts_at, least(t.ends_at, n.taken_down_at, (
      select min(next.written_at) from notice_version next where next.notice = t.notice and next.version > t.version
    )) as ends_at
    from last_trouble t join notice n on n.id = t.notice
  )
  select about, severity, starts_at, case when ends_at <= now then ends_at end from told
  where starts_at <= now and ends_at >= since and ends_at > starts_at
  order by starts_at desc limit 100
$$;
revoke execute on function troubles_told(timestamptz, timestamptz) from public;
grant execute on function troubles_told(timestamptz, timestamptz) to {role};
