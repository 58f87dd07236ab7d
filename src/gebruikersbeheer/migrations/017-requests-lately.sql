-- How many requests named an address since a moment, of whomever and in whatever company: counted, so that nobody fills
-- the mailbox of somebody else. It steps over the policies, and answers a number only.
create index right_request_to_address on right_request (lower(email), asked_at);
create function requests_to(address text, since timestamptz) returns integer
language sql stable security definer set search_path = gebruikersbeheer, pg_temp
as $$
  select count(*)::integer from right_request where lower(email) = lower(address) and asked_at > since
$$;
revoke execute on function requests_to(text, timestamptz) from public;
grant execute on function requests_to(text, timestamptz) to {role};
