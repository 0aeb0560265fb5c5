-- A page of the register is read in the order of names, from the one before on: at 35,000 organizations sorting what matches
-- takes longer than reading fifty rows in order (docs/PERFORMANCE.md).
create index organization_version_name_idx on organization_version (name, id);
-- The same for the bodies of one kind and level.
create index organization_version_type_idx on organization_version (type, level, name, id);
