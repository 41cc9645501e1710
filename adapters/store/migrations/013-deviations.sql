-- What a caregiver held against a judgement is read from the cases' logs: said outright, or by setting another level. Stored
-- beside is only what the rule owner answered, and each answer stays.
create table deviation_answers (
  id bigint generated always as identity primary key,
  case_id text not null,
  seq integer not null,
  answer text not null check (answer in ('changed', 'kept', 'more')),
  text text not null,
  by_id text not null,
  by_name text not null,
  by_role text not null,
  at timestamptz not null,
  foreign key (case_id, seq) references entries (case_id, seq)
);
create index deviation_answers_of on deviation_answers (case_id, seq, id desc);
create trigger deviation_answers_append_only before update or delete or truncate on deviation_answers
  for each statement execute function append_only();

-- One row for each deviation. A change that was taken back, or that came back to what the rules said, is none.
create view deviations as
select e.case_id, e.seq, e.at, e.data, c.number, e.type = 'deviation-reported' as reported,
  coalesce(e.data -> 'judged', j.judgement) as judged,
  case when e.type = 'deviation-reported' then e.data ->> 'expected' else e.data ->> 'level' end as expected,
  a.answer, coalesce(a.answer, 'more') = 'more' as open
from entries e
join cases c on c.id = e.case_id
left join lateral (
  select o.data -> 'judgement' as judgement from entries o
  where e.type = 'urgency-changed' and o.case_id = e.case_id and o.type = 'judged' and o.seq < e.seq
  order by o.seq desc limit 1
) j on true
left join lateral (
  select o.answer from deviation_answers o where o.case_id = e.case_id and o.seq = e.seq order by o.id desc limit 1
) a on true
where e.type = 'deviation-reported'
  or (e.type = 'urgency-changed' and e.data -> 'by' ->> 'kind' = 'caregiver' and not e.data ? 'undoes'
    and j.judgement ->> 'level' <> e.data ->> 'level'
    and not exists (
      select 1 from entries u where u.case_id = e.case_id and u.type = 'urgency-changed' and u.data ->> 'undoes' = e.seq::text));
