-- Which reports a report is built from, and what each of them said. Submission 0 is the working copy; each submission of
-- the built report keeps its own rows for ever, so that its figures lead back to what they were made of then. Rows name
-- submissions, which never change, and so the way down from any of them ends, always with the same values.
create table consolidation_source (
  report_id uuid not null constraint consolidation_source_report_fk references report,
  submission integer not null constraint consolidation_source_of_submission check (submission >= 0),
  source_id uuid not null constraint consolidation_source_source_fk references report,
  source_submission integer not null,
  organization_id uuid not null constraint consolidation_source_organization_fk references organization,
  period text not null,
  chosen_at timestamptz not null,
  chosen_by uuid not null constraint consolidation_source_person_fk references person,
  constraint consolidation_source_pk primary key (report_id, submission, source_id),
  constraint consolidation_source_submission_fk foreign key (source_id, source_submission)
    references report_submission (report_id, number),
  constraint consolidation_source_not_itself check (source_id <> report_id)
);

-- What a source says of an indicator, and what that adds to a mean: an amount over so many parts (reports, or the weight).
-- A source that is itself built hands on the parts below it, so that a mean of means is that of all.
create table consolidation_value (
  report_id uuid not null,
  submission integer not null,
  source_id uuid not null,
  indicator text not null,
  value numeric not null,
  amount numeric not null,
  parts numeric not null constraint consolidation_value_parts check (parts >= 0),
  constraint consolidation_value_pk primary key (report_id, submission, source_id, indicator),
  constraint consolidation_value_source_fk foreign key (report_id, submission, source_id)
    references consolidation_source on delete cascade
);

-- What the sources made together: of a working copy when it was last filled in, of a submission when it was submitted. A
-- figure of the report that is another one was edited by hand.
create table consolidation_figure (
  report_id uuid not null constraint consolidation_figure_report_fk references report,
  submission integer not null,
  indicator text not null,
  value numeric,
  constraint consolidation_figure_pk primary key (report_id, submission, indicator)
);

-- Which section of a source was taken over into which section.
create table consolidation_quote (
  report_id uuid not null,
  submission integer not null,
  section text not null,
  source_id uuid not null,
  source_section text not null,
  source_submission integer not null,
  quoted_at timestamptz not null,
  quoted_by uuid not null constraint consolidation_quote_person_fk references person,
  constraint consolidation_quote_pk primary key (report_id, submission, section, source_id, source_section),
  constraint consolidation_quote_source_fk foreign key (report_id, submission, source_id)
    references consolidation_source on delete cascade
);

create function consolidation_refuse() returns trigger language plpgsql as $$
begin
  raise exception '% of a submission never changes', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger consolidation_source_kept before update or delete on consolidation_source
  for each row when (old.submission > 0) execute function consolidation_refuse();
create trigger consolidation_value_kept before update or delete on consolidation_value
  for each row when (old.submission > 0) execute function consolidation_refuse();
create trigger consolidation_figure_kept before update or delete on consolidation_figure
  for each row when (old.submission > 0) execute function consolidation_refuse();
create trigger consolidation_quote_kept before update or delete on consolidation_quote
  for each row when (old.submission > 0) execute function consolidation_refuse();
