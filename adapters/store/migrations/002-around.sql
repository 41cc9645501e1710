-- What stands around the cases: sessions, things that live for minutes, files, rule sets, tokens.
create table sessions (
  -- SHA-256 of the id in the cookie: a copy of the database opens no session.
  digest text primary key,
  kind text not null check (kind in ('citizen', 'caregiver')),
  data jsonb not null,
  created_at timestamptz not null,
  seen_at timestamptz not null
);
create index sessions_created on sessions (created_at);

create table ephemeral (
  kind text not null,
  key text not null,
  value jsonb not null,
  expires_at timestamptz not null,
  primary key (kind, key)
);
create index ephemeral_expires on ephemeral (expires_at);

create table files (
  id text primary key,
  case_id text not null,
  name text not null,
  content_type text not null,
  at timestamptz not null,
  bytes bytea not null
);
create index files_case on files (case_id);

create table rule_sets (
  hash text primary key,
  at timestamptz not null,
  content jsonb not null
);

create table oidc (
  model text not null,
  id text not null,
  payload jsonb not null,
  expires_at timestamptz,
  grant_id text,
  user_code text,
  uid text,
  consumed_at timestamptz,
  primary key (model, id)
);
create index oidc_grant on oidc (grant_id) where grant_id is not null;
create index oidc_uid on oidc (model, uid) where uid is not null;
create index oidc_user_code on oidc (model, user_code) where user_code is not null;
