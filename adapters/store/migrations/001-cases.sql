-- A case, its one log, and what a change carries with it. The case row is a cache of its entries.
create table cases (
  id text primary key,
  number text unique,
  rev integer not null check (rev > 0),
  status text not null check (status in ('with-bot', 'waiting', 'claimed', 'on-hold', 'closed')),
  urgency smallint check (urgency between 1 and 5),
  unit text,
  claimed_by text,
  alarm_open boolean not null,
  waiting_since timestamptz,
  promised_by timestamptz,
  wake_at timestamptz,
  person text,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  -- Which shape `data` was written in; another number than the program's own is parsed with care.
  schema smallint not null,
  -- What lists show: no name, no number of a person, no words.
  row jsonb not null,
  data jsonb not null,
  -- The proof that no case is an orphan: somebody looks at every open case at a known time.
  constraint cases_awake check (status = 'closed' or wake_at is not null)
) with (autovacuum_vacuum_scale_factor = 0.05);

create index cases_wake on cases (wake_at) where status <> 'closed';
create index cases_alarm on cases (opened_at) where alarm_open;
create index cases_queue on cases (unit, status) where status <> 'closed';
create index cases_person on cases (person) where person is not null;
create index cases_updated on cases (updated_at, id);

create table entries (
  case_id text not null references cases (id),
  seq integer not null check (seq > 0),
  at timestamptz not null,
  type text not null,
  data jsonb not null,
  primary key (case_id, seq)
);
create index entries_type on entries (type, at);

-- A write that may be repeated: the same key in the same case is written once, for as long as the case is kept.
create table once_keys (
  case_id text not null,
  key text not null,
  digest text not null,
  first_seq integer not null,
  last_seq integer not null,
  primary key (case_id, key)
);

create table effects (
  id text primary key,
  -- Drawn while the case row is locked, so it is in order within a case (never across cases).
  ord bigint generated always as identity,
  case_id text not null,
  destination text not null,
  state text not null default 'waiting' check (state in ('waiting', 'leased', 'done', 'dead')),
  attempts integer not null default 0,
  -- An earlier try may have reached the receiver. A lease that ran out says the same.
  maybe_sent boolean not null default false,
  created_at timestamptz not null,
  next_at timestamptz not null,
  lease text,
  leased_until timestamptz,
  settled_at timestamptz,
  last_error text,
  body jsonb not null
);
create index effects_pending on effects (case_id, destination, ord) where state in ('waiting', 'leased');
create index effects_next on effects (destination, next_at) where state in ('waiting', 'leased');
create index effects_dead on effects (settled_at) where state = 'dead';

create table slots (
  id text primary key,
  unit text not null,
  unit_name text not null,
  kind text not null check (kind in ('callback', 'visit')),
  start_at timestamptz not null,
  end_at timestamptz not null,
  performer text,
  case_id text,
  check (end_at > start_at)
);
create index slots_free on slots (unit, kind, start_at) where case_id is null;
create index slots_case on slots (case_id) where case_id is not null;

-- The log the law demands (patientdatalagen 4 kap., HSLF-FS 2016:40 4 kap. 9 §): who, when, from which unit, what.
create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  who_kind text not null,
  who_id text not null,
  commission text,
  unit text,
  provider text,
  why text not null,
  what text not null check (what in ('read', 'write', 'list')),
  cases text[] not null,
  first_seq integer,
  last_seq integer
);
create index access_log_cases on access_log using gin (cases);
create index access_log_at on access_log (at);

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append only', tg_table_name using errcode = 'FA002';
end $$;
create trigger access_log_append_only before update or delete or truncate on access_log for each statement execute function append_only();
create trigger entries_append_only before update or delete or truncate on entries for each statement execute function append_only();

-- The one write of a case. 'conflict' = another writer was first and nothing was written. Slots that are gone
-- abort the whole statement (FA001); so does a once-key or a number somebody else has just used (unique violation).
create function write_case(
  p_id text, p_rev integer, p_new_rev integer, p_number text, p_status text, p_urgency smallint, p_unit text,
  p_claimed_by text, p_alarm_open boolean, p_waiting_since timestamptz, p_promised_by timestamptz, p_wake_at timestamptz,
  p_person text, p_opened_at timestamptz, p_updated_at timestamptz, p_schema smallint, p_row jsonb, p_data jsonb,
  p_entries jsonb, p_effects jsonb, p_take text[], p_free text[], p_once_key text, p_once_digest text,
  p_who_kind text, p_who_id text, p_commission text, p_who_unit text, p_provider text, p_why text
) returns text language plpgsql as $$
declare
  taken integer;
begin
  if p_rev = 0 then
    insert into cases (id, number, rev, status, urgency, unit, claimed_by, alarm_open, waiting_since, promised_by, wake_at,
                       person, opened_at, updated_at, schema, row, data)
    values (p_id, p_number, p_new_rev, p_status, p_urgency, p_unit, p_claimed_by, p_alarm_open, p_waiting_since, p_promised_by,
            p_wake_at, p_person, p_opened_at, p_updated_at, p_schema, p_row, p_data)
    on conflict (id) do nothing;
  else
    update cases set number = p_number, rev = p_new_rev, status = p_status, urgency = p_urgency, unit = p_unit,
      claimed_by = p_claimed_by, alarm_open = p_alarm_open, waiting_since = p_waiting_since, promised_by = p_promised_by,
      wake_at = p_wake_at, person = p_person, opened_at = p_opened_at, updated_at = p_updated_at, schema = p_schema,
      row = p_row, data = p_data
    where id = p_id and rev = p_rev;
  end if;
  if not found then
    return 'conflict';
  end if;

  if p_entries is not null then
    insert into entries (case_id, seq, at, type, data)
    select p_id, (e ->> 'seq')::integer, (e ->> 'at')::timestamptz, e ->> 'type', e from jsonb_array_elements(p_entries) e;
  end if;
  if p_free is not null then
    update slots set case_id = null where id = any (p_free) and case_id = p_id;
  end if;
  if p_take is not null then
    update slots set case_id = p_id where id = any (p_take) and case_id is null;
    get diagnostics taken = row_count;
    if taken <> cardinality(p_take) then
      raise exception 'a slot is gone' using errcode = 'FA001';
    end if;
  end if;
  if p_effects is not null then
    insert into effects (id, case_id, destination, created_at, next_at, body)
    select e ->> 'id', p_id, e ->> 'destination', p_updated_at, p_updated_at, e
    from jsonb_array_elements(p_effects) with ordinality as x (e, n) order by n;
  end if;
  if p_once_key is not null then
    insert into once_keys (case_id, key, digest, first_seq, last_seq)
    values (p_id, p_once_key, p_once_digest, p_rev + 1, p_new_rev);
  end if;
  insert into access_log (at, who_kind, who_id, commission, unit, provider, why, what, cases, first_seq, last_seq)
  values (p_updated_at, p_who_kind, p_who_id, p_commission, p_who_unit, p_provider, p_why, 'write', array[p_id], p_rev + 1, p_new_rev);
  return 'written';
end $$;
