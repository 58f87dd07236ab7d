-- Keyed hash of the network around that of a stranger: whoever has many networks of one block counts as one.
alter table refusal add column wide_network bytea check (length(wide_network) = 32);
create index refusal_by_wide_network on refusal (wide_network, at) where wide_network is not null;
