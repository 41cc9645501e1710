-- Samples are taken by appointment, too.
alter table slots drop constraint slots_kind_check;
alter table slots add constraint slots_kind_check check (kind in ('callback', 'visit', 'lab'));
