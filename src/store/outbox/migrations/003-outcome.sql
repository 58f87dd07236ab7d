-- What is done with is emptied at once: a mail can hold a link that opens something, a text message a code. To whom a
-- mail went, about what and when, stays for thirty days.
alter table message add column given_up_at timestamptz;
alter table message add constraint message_has_one_end check (sent_at is null or given_up_at is null);
update message set body = '' where sent_at is not null;

alter table text_message drop constraint text_message_outcome_check;
alter table text_message add constraint text_message_outcome_check
  check (outcome in ('sent', 'expired', 'refused', 'given-up'));
-- the gateway's reason, in our words: `http-400`
alter table text_message add column refused_because text check (length(refused_because) <= 40);
