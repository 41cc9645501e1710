-- Who is told when something changes. The Subscription itself stands in `resources`; here is what its owner never reads,
-- and what is on its way. A row outlives its Subscription, so that nobody else takes the id with its history.
create table subscriptions (
  id text primary key,
  client text not null,
  -- The care providers whose cases the client may see, as when it last wrote; null: all.
  providers text[],
  -- Hexadecimal. The one before it signs beside it for a while, so that a receiver can change over.
  secret text not null,
  old_secret text,
  old_until timestamptz,
  -- What happened before is not told.
  since timestamptz not null,
  -- A receiver that fails is tried with one call at a time, at this time; with 0 attempts it is open.
  gate_at timestamptz not null,
  gate_attempts integer not null default 0,
  failing_since timestamptz
);
create index subscriptions_client on subscriptions (client);

-- How far each thing has been matched: a case by the number of its last entry, another resource by its version. Whoever
-- writes here from the number it read has made the deliveries; another made none.
create table subscription_progress (
  -- 'case/<id>' or '<Type>/<id>'.
  thing text primary key,
  version integer not null
);

-- One process at a time matches; another takes over when its time has run out.
create table subscription_matcher (
  one boolean primary key default true check (one),
  holder text,
  until timestamptz not null default '-infinity',
  -- Everything that was committed a good while before this has been matched.
  swept_at timestamptz not null default '-infinity'
);
insert into subscription_matcher default values;

create table deliveries (
  -- What the receiver knows it by, at every try.
  id uuid primary key default gen_random_uuid(),
  -- Drawn while the thing's progress is locked: in order within a thing.
  ord bigint generated always as identity,
  subscription text not null,
  thing text not null,
  type text not null,
  resource text not null,
  version integer not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'withheld', 'dead')),
  attempts integer not null default 0,
  waiting_since timestamptz not null,
  -- The first try that failed.
  tried_since timestamptz,
  settled_at timestamptz,
  -- A status or a code, never what the receiver wrote.
  last_error text
);
create index deliveries_waiting on deliveries (subscription, thing, ord) where state = 'waiting';
create index deliveries_oldest on deliveries (subscription, waiting_since) where state = 'waiting';
create index deliveries_dead on deliveries (subscription, settled_at) where state = 'dead';
create index deliveries_settled on deliveries (settled_at) where state in ('done', 'withheld');

-- What waits for one receiver about one thing goes one at a time, in order: the lease is on the queue, not on the delivery.
create table subscription_queues (
  subscription text not null,
  thing text not null,
  pending integer not null check (pending >= 0),
  -- While leased: when the lease runs out.
  next_at timestamptz not null,
  attempts integer not null default 0,
  lease text,
  primary key (subscription, thing)
);
create index subscription_queues_due on subscription_queues (subscription, next_at) where pending > 0;
