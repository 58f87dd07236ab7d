-- What staff told that did not work, and when: for the history that everybody reads. It steps over the policies, because
-- what was taken down is for staff, and gives no word of what they wrote.
create function troubles_told(since timestamptz, now timestamptz)
returns table (about text, worst text, began_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = hulp, pg_temp
as $$
  select v.about, v.severity, v.starts_at,
    case when least(v.ends_at, n.taken_down_at) <= now then least(v.ends_at, n.taken_down_at) end
  from notice n join notice_version v on v.notice = n.id and v.version = n.version
  where v.severity in ('slow', 'down') and v.starts_at <= now and v.ends_at >= since
    and (n.taken_down_at is null or (n.taken_down_at >= since and n.taken_down_at > v.starts_at))
  order by v.starts_at desc limit 100
$$;
revoke execute on function troubles_told(timestamptz, timestamptz) from public;
grant execute on function troubles_told(timestamptz, timestamptz) to {role};
