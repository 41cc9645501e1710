-- The links by which an interpreter or a relative comes into a talk. Only hashes: of the token in the link, of the code said on
-- the phone (salted with the token, which is nowhere here), of the session they have opened. Whether they may be there at all is
-- the case's log to say.
create table guest_links (
  id text primary key,
  case_id text not null,
  guest text not null,
  role text not null check (role in ('interpreter', 'relative')),
  name text not null,
  token_hash text not null unique,
  code_hash text not null,
  session_hash text unique,
  tries smallint not null default 0 check (tries between 0 and 5),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index guest_links_guest on guest_links (case_id, guest) where ended_at is null;
create index guest_links_expires on guest_links (expires_at);
