create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  person_id uuid constraint audit_entry_person_fk references person,
  organization_id uuid constraint audit_entry_organization_fk references organization,
  action text not null,
  subject_type text not null,
  subject_id uuid not null,
  details jsonb not null
);
create index audit_entry_at_idx on audit_entry (at desc, id desc);
create index audit_entry_subject_idx on audit_entry (subject_id, at);

-- The trail only grows: not even the application may mend it.
create function audit_entry_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entry is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_refuse();
