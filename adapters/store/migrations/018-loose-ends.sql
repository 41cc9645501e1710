-- A hand-over tried again is answered with what it did: found by its key alone, among the few keys of that kind.
create index once_keys_hand_over on once_keys (key) where key like '%:hand-over:%';

-- Files that no entry names are removed after a day. `named`: looked at once, and an entry names it.
alter table files add column named boolean not null default false;
create index files_unnamed on files (at) where not named;
