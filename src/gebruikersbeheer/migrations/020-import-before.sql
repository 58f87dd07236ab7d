-- What a right was that a row of a file changes: its establishments as they stand in a file, and its last day; empty where
-- a row changes nothing, and for a right without a last day.
alter table rights_import_row
  add column before_contexts text not null default '',
  add column before_until text not null default '';
