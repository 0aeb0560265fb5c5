-- What others than the author may notice of a report: how often and when it moved, never how often it was edited.
alter table report add column moves integer not null default 0;
alter table report add column moved_at timestamptz;
update report r set
  moves = (select count(*) from report_transition t where t.report_id = r.id),
  moved_at = (select max(t.at) from report_transition t where t.report_id = r.id);
alter table report alter column moved_at set not null;
alter table report alter column moves drop default;
create index report_moved_idx on report (moved_at desc, id desc);

-- Autosave writes every few seconds; the trail is told once an hour for each writer.
alter table report add column edit_told_at timestamptz;
alter table report add column edit_told_by uuid constraint report_edit_told_by_fk references person;
