-- The help keeps a record of who may read what people said of it.
grant usage on schema audit to {role:hulp};
grant insert, select on entry to {role:hulp};
