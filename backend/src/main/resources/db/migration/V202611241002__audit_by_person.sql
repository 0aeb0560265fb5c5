create index audit_entry_person_idx on audit_entry (person_id, at desc, id desc);
