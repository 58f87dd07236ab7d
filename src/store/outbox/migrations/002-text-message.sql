-- Text messages to send. They hold codes, so number and text are emptied as soon as the message is done with.
create table text_message (
  id uuid primary key default gen_random_uuid(),
  recipient text not null check (length(recipient) <= 16),
  body text not null check (length(body) <= 1000),
  language text not null check (language in ('nl', 'en')),
  written_at timestamptz not null default now(),
  -- after this moment it is of no use and is not sent any more; null: it stays of use
  expires_at timestamptz,
  -- when it was done with, and how; null: still to be sent
  done_at timestamptz,
  outcome text check (outcome in ('sent', 'expired', 'refused')),
  check ((done_at is null) = (outcome is null))
);

-- The keys may add one and learn its identifier, and read none at all.
grant insert, select (id) on text_message to {role:sleutels};
