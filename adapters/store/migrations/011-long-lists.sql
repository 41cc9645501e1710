-- The record of a shown queue bears thousands of case ids. They can't be packed, and trying cost more than writing them.
alter table access_log alter column cases set storage external;
