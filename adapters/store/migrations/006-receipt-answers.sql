-- What the record last said of each effect, for operators: {status, body, away, at}, without anything of a person.
alter table effects add column answer jsonb;
-- When something last went through: whether the record answers.
create index effects_done on effects (settled_at) where state = 'done';

-- Whatever isn't in the record yet, whatever the case's status: few rows, and the list of them is read every few seconds.
create index cases_stuck on cases (unit) where row->'receipts' ?| array['waiting', 'unknown', 'refused'];
