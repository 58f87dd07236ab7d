-- How many bytes of attachments one source brought in on one day: a network, the block around it, or a person signed in.
create table contact_source_day (
  -- keyed hash of the source
  subject bytea not null check (length(subject) = 32),
  day date not null,
  bytes bigint not null check (bytes >= 0),
  primary key (subject, day)
);
create index contact_source_day_by_age on contact_source_day (day);

alter table contact_source_day enable row level security;
create policy counted on contact_source_day using (current_setting('scope.across', true) in ('sign-in', 'job'));
revoke truncate on contact_source_day from {role};
