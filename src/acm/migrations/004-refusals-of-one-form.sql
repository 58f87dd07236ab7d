-- The same form as in every other system (src/web/refusals), so that one room keeps and reads them all.
alter table refusal rename column client_id to application;
alter table refusal rename column account_id to sub;
alter table refusal alter column sub drop not null;
alter table refusal add column network bytea check (length(network) = 32);
alter table refusal add check ((sub is null) = (network is not null));
alter table refusal add check (reference ~ '^BZ-[0-9A-Z]{4}-[0-9A-Z]{4}$');
create index refusal_by_network on refusal (network, at) where network is not null;

alter table refusal enable row level security;
create policy kept on refusal for insert with check (current_setting('scope.across', true) = 'sign-in');
create policy read_back on refusal for select using (current_setting('scope.across', true) in ('sign-in', 'staff', 'job'));
create policy forgotten on refusal for delete using (current_setting('scope.across', true) = 'job');
revoke update on refusal from {role};
