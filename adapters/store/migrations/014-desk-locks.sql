-- A locked screen: its session reads nothing until somebody has logged in again.
alter table sessions add column locked_at timestamptz;

-- What a caregiver's unsent drafts are locked with in the browser: the key is here, the drafts are there.
create table draft_keys (
  hsa_id text primary key,
  key bytea not null check (length(key) = 32),
  at timestamptz not null
);

-- Staff as they last logged in, for the review of the log: who is both a colleague and a patient, and who looked at their own.
create table staff (
  hsa_id text primary key,
  name text not null,
  family text not null,
  role text not null,
  -- Personnummer or samordningsnummer, when the provider gives it.
  person text,
  unit text not null,
  provider text not null,
  seen_at timestamptz not null
);
create index staff_person on staff (person) where person is not null;
