-- The sealer looks only at what was written since it last sealed, with room for transactions that took long.
create index entry_by_writing on entry (written_at);
create index link_by_sealing on link (sealed_at);
