-- How far each caregiver has read in a case: what has happened since is shown at the top of it. No record of looks: the access
-- log is. One row a person and case, moved forward only.
create table seen (
  who text not null,
  case_id text not null,
  seq integer not null check (seq >= 0),
  at timestamptz not null,
  primary key (who, case_id)
);

-- Who is asked for advice in a case, also of another unit.
create index cases_consulted on cases using gin ((row->'consulted')) where row ? 'consulted';
