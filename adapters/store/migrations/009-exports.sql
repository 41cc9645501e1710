-- Bulk exports: a request that is worked off in the background, and its files in pieces. The place and the pieces that were
-- read up to it are written together, so that a process that dies loses nothing and repeats nothing.
create table exports (
  id text primary key,
  client text not null,
  -- The request as it was asked, and as it was understood.
  url text not null,
  request jsonb not null,
  state text not null default 'running' check (state in ('running', 'done', 'failed', 'cancelled')),
  -- Everything up to here is in the files, and nothing after.
  transaction_time timestamptz not null,
  -- Where reading goes on; null = not begun.
  place jsonb,
  -- Failures on the way since something last went through.
  attempts integer not null default 0,
  next_at timestamptz not null,
  lease text,
  leased_until timestamptz,
  -- Null while it runs.
  expires_at timestamptz
);
create index exports_waiting on exports (next_at) where state = 'running';
create index exports_client on exports (client);
create index exports_expired on exports (expires_at) where expires_at is not null;

create table export_chunks (
  job text not null references exports (id) on delete cascade,
  -- A resource type; 'deleted'; 'error'.
  file text not null,
  number integer not null check (number > 0),
  -- Lines in it, and their size before it was packed.
  count integer not null check (count > 0),
  bytes integer not null,
  -- Whole lines, packed by gzip.
  lines bytea not null,
  primary key (job, file, number)
);
-- It is packed already.
alter table export_chunks alter column lines set storage external;
