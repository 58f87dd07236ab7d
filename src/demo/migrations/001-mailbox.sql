-- What the demo people received. Mails come in over SMTP, as they would in any mailbox.
create table mail (
  id uuid primary key default gen_random_uuid(),
  -- the mail's own Message-ID: a second delivery of the same mail is not shown twice
  message_id text not null unique,
  recipient text not null,
  sender text not null,
  subject text not null,
  body text not null,
  received_at timestamptz not null
);
create index mail_by_recipient on mail (recipient, received_at desc);
