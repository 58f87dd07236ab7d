-- What is told most has a ready-made sentence in every language. Staff add to it where they want to, in no language or in
-- some: Dutch is one of four.
alter table notice_version drop constraint notice_version_severity_check;
alter table notice_version add check (severity in ('info', 'restored', 'maintenance', 'slow', 'down'));
alter table notice_version alter column nl drop not null;
