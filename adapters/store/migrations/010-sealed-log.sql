-- The access log, sealed: every second the rows that are finished are chained under a signature whose key is not in the database.
-- `tx` is the transaction that wrote the row. Once every transaction before a number has ended, no row can come with a smaller
-- one; of `id` that is never known, because ids are drawn before the commit. A constant for the rows there are: no rewrite.
alter table access_log add column tx bigint not null default (pg_current_xact_id()::text::bigint);
create index access_log_tx on access_log (tx, id);

create table checkpoints (
  number integer primary key check (number > 0),
  -- What is signed; verify-log-cli.ts says which fields.
  body jsonb not null,
  signature text not null,
  -- The SHA-256 of each record, one after the other: with them it can be said which record was changed.
  leaves bytea not null
);
-- Hashes can't be packed.
alter table checkpoints alter column leaves set storage external;
create trigger checkpoints_append_only before update or delete or truncate on checkpoints
  for each statement execute function append_only();

-- A database that was dumped into another server counts its transactions from the start again: from there on so much is added.
create table log_clock (
  one boolean primary key default true check (one),
  ahead bigint not null
);
insert into log_clock (ahead) values (0);
