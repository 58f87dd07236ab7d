-- In which language mails to the address of a work relation are. It was Dutch for everybody before it was asked.
alter table work_relation
  add column language text not null default 'nl' check (language in ('nl', 'fr', 'de', 'en'));
alter table work_relation alter column language drop default;
