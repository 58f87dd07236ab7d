-- Mails to send: written in the transaction of their cause, sent by a job. The text is removed once it is sent
-- and thirty days have passed.
create table message (
  id uuid primary key default gen_random_uuid(),
  recipient text not null check (length(recipient) between 3 and 254),
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) <= 20000),
  language text not null check (language in ('nl', 'en')),
  written_at timestamptz not null default now(),
  -- when the mail server took it; null: still to be sent
  sent_at timestamptz
);

-- The systems may add a mail and learn its identifier, and read no mail at all.
grant usage on schema post to {role:kbo}, {role:sleutels}, {role:btb}, {role:gebruikersbeheer}, {role:acm}, {role:zone};
grant insert, select (id) on message to {role:sleutels}, {role:btb}, {role:gebruikersbeheer}, {role:acm}, {role:zone};
