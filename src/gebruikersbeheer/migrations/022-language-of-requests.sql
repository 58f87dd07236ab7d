-- In which language who asked for a right is answered: that of the page on which they asked. It was Dutch before.
alter table right_request
  add column language text not null default 'nl' check (language in ('nl', 'fr', 'de', 'en'));
alter table right_request alter column language drop default;
