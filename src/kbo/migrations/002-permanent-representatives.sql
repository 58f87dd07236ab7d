-- A company can hold a function in another company; a natural person, its permanent representative, then acts for it.
alter table function_holder
  -- the company that holds the function; null: the person does
  add column holder_company text check (holder_company ~ '^[01][0-9]{9}$');

-- Every file of functions that was taken into use; the last row is the one whose rows stand in function_holder.
create table functions_file (
  id bigint generated always as identity primary key,
  -- the day of which the data are
  snapshot_date date not null,
  imported_at timestamptz not null
);
-- Files from before this table: all that is known is when the register was filled last.
insert into functions_file (snapshot_date, imported_at)
select (imported_at at time zone 'Europe/Brussels')::date, imported_at from snapshot
where exists (select from function_holder) order by id desc limit 1;
revoke update, delete on functions_file from {role};
