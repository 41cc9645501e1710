-- The glass that was broken: who saw what was hidden from them, on what ground, until when. Append only.
create table broken_glass (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  until timestamptz not null check (until > at),
  case_id text not null,
  who_id text not null,
  name text not null,
  role text not null,
  commission text not null,
  unit text not null,
  provider text not null,
  because text not null check (because in ('protected', 'blocked', 'blocked-unknown')),
  ground text not null check (ground in ('emergency', 'consent')),
  reason text not null
);
create index broken_glass_case on broken_glass (case_id, who_id, until);
create trigger broken_glass_append_only before update or delete or truncate on broken_glass for each statement execute function append_only();

-- What reviewers of the log have opened and decided. A look is named by its first row in the access log, a broken glass by its
-- own number. Append only: the latest decision counts.
create table log_reviews (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  look bigint,
  glass bigint references broken_glass (id),
  act text not null check (act in ('opened', 'justified', 'investigate', 'abuse')),
  -- Why it came up: the rules that hit, or the sample it was drawn in.
  because text[] not null,
  comment text not null,
  by_id text not null,
  by_name text not null,
  by_unit text not null,
  provider text not null,
  check ((look is null) <> (glass is null)),
  check (act = 'justified' or comment <> '')
);
create index log_reviews_look on log_reviews (look, id desc) where look is not null;
create index log_reviews_glass on log_reviews (glass, id desc) where glass is not null;
create index log_reviews_at on log_reviews (provider, at desc, id desc);
create trigger log_reviews_append_only before update or delete or truncate on log_reviews for each statement execute function append_only();

-- The looks of a provider's staff in a period.
create index access_log_staff on access_log (provider, at) where who_kind = 'caregiver';
