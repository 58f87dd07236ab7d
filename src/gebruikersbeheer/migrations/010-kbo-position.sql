-- Up to where the events of KBO were read. One row; whoever moves it holds it.
create table kbo_position (
  one boolean primary key default true check (one),
  position bigint not null
);
insert into kbo_position (position) values (0);
revoke insert, delete, truncate on kbo_position from {role};
