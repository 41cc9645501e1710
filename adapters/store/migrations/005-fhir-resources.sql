-- What integrators write, and what a register gives: resources of their own, each version kept. Cases are not here:
-- they are readings of their log. Slots stay in `slots`; a trigger numbers and keeps their versions too.
create table resources (
  type text not null,
  id text not null,
  version integer not null check (version > 0),
  at timestamptz not null,
  -- Without meta.versionId and meta.lastUpdated, which are the columns.
  content jsonb not null,
  -- 'system|value', as a search asks for them.
  identifiers text[] not null default '{}',
  -- 'Type/id' of everything the resource refers to.
  refs text[] not null default '{}',
  primary key (type, id)
);
-- Without the pending list: what was just written is found as fast as the rest.
create index resources_identifiers on resources using gin (identifiers) with (fastupdate = off);
create index resources_refs on resources using gin (refs) with (fastupdate = off);

create table resource_versions (
  -- The order of the changes, as long as one change at a time is written of a thing.
  ord bigint generated always as identity primary key,
  type text not null,
  id text not null,
  version integer not null,
  at timestamptz not null,
  method text not null check (method in ('POST', 'PUT', 'DELETE')),
  -- The client; for slots the case that took it is never said.
  by_client text,
  -- Null: deleted.
  content jsonb,
  unique (type, id, version)
);
create index resource_versions_at on resource_versions (at desc, ord desc);
create trigger resource_versions_append_only before update or delete or truncate on resource_versions
  for each statement execute function append_only();

-- A slot as FHIR: which schedule it belongs to, what its owner calls it, its version.
alter table slots
  add column schedule text,
  add column identifiers text[] not null default '{}',
  add column comment text,
  -- 'free' is only free while no case has taken it.
  add column status text not null default 'free' check (status in ('free', 'busy-unavailable', 'busy-tentative', 'entered-in-error')),
  add column version integer not null default 1,
  add column at timestamptz not null default now();
create index slots_identifiers on slots using gin (identifiers) with (fastupdate = off);
create index slots_start on slots (start_at, id);
create index slots_schedule on slots (schedule, start_at) where schedule is not null;

create function slot_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) = to_jsonb(old) then
      return new;
    end if;
    new.version = old.version + 1;
    new.at = clock_timestamp();
  end if;
  return new;
end $$;
create trigger slots_version before update on slots for each row execute function slot_version();

create function slot_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    insert into resource_versions (type, id, version, at, method, content)
    values ('Slot', old.id, old.version + 1, clock_timestamp(), 'DELETE', null);
    return old;
  end if;
  if tg_op = 'UPDATE' and new.version = old.version then
    return new;
  end if;
  insert into resource_versions (type, id, version, at, method, content)
  values ('Slot', new.id, new.version, new.at, case tg_op when 'INSERT' then 'POST' else 'PUT' end, to_jsonb(new));
  return new;
end $$;
create trigger slots_keep after insert or update or delete on slots for each row execute function slot_keep();

-- History of a type or of everything walks the log backwards in time; searches walk the cases forwards.
create index entries_at on entries (at, case_id, seq);
create index cases_opened on cases (opened_at, id);
