-- The people of a company are listed and searched by name: the name stands beside the work relation, so that a long list
-- is gone through without a look at every person. Names do not change here.
alter table work_relation add column search_name text;
update work_relation w set search_name = p.search_name from person p where p.id = w.person;
alter table work_relation alter column search_name set not null;
create index work_relation_by_name on work_relation (company, search_name);
drop index work_relation_of_company;
