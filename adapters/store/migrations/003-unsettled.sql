-- Closed, but something of it was refused by the record or nobody knows: shown to the unit until it is settled.
create index cases_unsettled on cases (unit) where status = 'closed' and row->'receipts' ?| array['refused', 'unknown'];
