-- A file that is attached to a report, from a moment until the author takes it off the working copy. One that went out
-- with a submission stays for ever; one that never did is deleted with its bytes.
create table report_attachment (
  id uuid primary key,
  report_id uuid not null constraint report_attachment_report_fk references report,
  file_id uuid not null constraint report_attachment_file_fk references stored_file,
  name text not null constraint report_attachment_name_size check (length(name) between 1 and 200),
  kind text not null,
  size bigint not null,
  sha256 text not null,
  attached_at timestamptz not null,
  attached_by uuid not null constraint report_attachment_person_fk references person,
  detached_at timestamptz,
  constraint report_attachment_range check (detached_at >= attached_at),
  constraint report_attachment_of_report unique (report_id, id)
);
create index report_attachment_report_idx on report_attachment (report_id, attached_at);
create unique index report_attachment_file_idx on report_attachment (file_id);
-- An upload that was interrupted and tried again is one attachment.
create unique index report_attachment_once on report_attachment (report_id, sha256) where detached_at is null;

-- What went out with a submission.
create table report_submission_attachment (
  report_id uuid not null,
  submission integer not null,
  attachment_id uuid not null,
  constraint report_submission_attachment_pk primary key (report_id, submission, attachment_id),
  constraint report_submission_attachment_submission_fk foreign key (report_id, submission)
    references report_submission (report_id, number),
  constraint report_submission_attachment_attachment_fk foreign key (report_id, attachment_id)
    references report_attachment (report_id, id)
);
create index report_submission_attachment_idx on report_submission_attachment (attachment_id);
create trigger report_submission_attachment_append_only before update or delete or truncate on report_submission_attachment
  for each statement execute function reporting_history_refuse();
