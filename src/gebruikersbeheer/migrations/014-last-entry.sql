-- When somebody last entered for this company, and with which digital key (its short name). Earlier entries are not kept here.
alter table work_relation
  add column last_entry_at timestamptz,
  add column last_entry_key text check (length(last_entry_key) between 1 and 40),
  add constraint work_relation_last_entry check (last_entry_key is null or last_entry_at is not null);
grant update (last_entry_at, last_entry_key) on work_relation to {role};
