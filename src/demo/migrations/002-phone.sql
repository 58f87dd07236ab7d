-- The text messages that the demo people received, as their gateway brought them.
create table text_message (
  -- the sender's own identifier: a second delivery is the same message
  id uuid primary key,
  -- E.164
  recipient text not null check (length(recipient) <= 16),
  sender text not null,
  body text not null,
  received_at timestamptz not null
);
create index text_message_of_phone on text_message (recipient, received_at desc);
