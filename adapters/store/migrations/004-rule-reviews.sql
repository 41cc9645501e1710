-- Who has signed which content of a symptom as reviewed. Append only: the latest act on a content counts, and a changed
-- symptom or text is another content, so it is unreviewed again.
create table rule_reviews (
  id bigint generated always as identity primary key,
  symptom text not null,
  content text not null,
  act text not null check (act in ('signed', 'withdrawn')),
  by_id text not null,
  by_name text not null,
  by_role text not null,
  reason text not null default '',
  at timestamptz not null
);
create index rule_reviews_content on rule_reviews (symptom, content, id desc);
