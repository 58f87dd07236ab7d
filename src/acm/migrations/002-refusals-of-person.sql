-- Finds a refusal of the last hour again, so that a reload keeps its reference.
create index refusal_by_person on refusal (account_id, at);
