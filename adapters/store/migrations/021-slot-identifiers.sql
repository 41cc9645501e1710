-- What a slot's owner calls it, as FHIR's Identifier, when any of them says more than system and value. Null otherwise.
-- What a search looks in is still `identifiers`; a server of the version before goes on writing that alone.
alter table slots add column identifiers_whole jsonb;
