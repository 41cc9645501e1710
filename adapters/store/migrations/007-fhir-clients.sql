-- Integrators' clients, registered by an operator's command. A client is never removed, only disabled: the access log
-- names it. What was done to it, by which user of the operating system, is only ever added to.
create table fhir_clients (
  client_id text primary key,
  name text not null check (name <> ''),
  scope text not null check (scope <> ''),
  -- Care providers (HSA-ids) whose cases it may see; null = all.
  providers text[] check (cardinality(providers) > 0),
  -- Public keys, or where the client publishes them.
  keys jsonb,
  jwks_uri text,
  created_at timestamptz not null,
  disabled_at timestamptz,
  -- Tokens issued until then are refused: one that was out when the client was disabled does not live again.
  tokens_from timestamptz,
  check ((keys is null) <> (jwks_uri is null))
);
create trigger fhir_clients_kept before delete or truncate on fhir_clients for each statement execute function append_only();

create table fhir_client_acts (
  ord bigint generated always as identity primary key,
  client_id text not null references fhir_clients (client_id),
  at timestamptz not null,
  act text not null check (act in ('add', 'disable', 'enable', 'rotate')),
  by_user text not null,
  -- What stood after it: scope, providers, the ids of the keys or their address.
  after jsonb not null
);
create index fhir_client_acts_client on fhir_client_acts (client_id, ord);
create trigger fhir_client_acts_append_only before update or delete or truncate on fhir_client_acts
  for each statement execute function append_only();

-- Each token request clears away assertions that have expired.
create index oidc_expires on oidc (model, expires_at) where expires_at is not null;

-- A search by a personal number that no case answered: it names no case, and still tells that there is none. Shown by
-- no listing; a person's own extract finds it by the number.
alter table access_log add column sought text[];
create index access_log_sought on access_log using gin (sought) where sought is not null;
