create table report (
  id uuid primary key,
  kind text not null,
  obligation_id uuid constraint report_obligation_fk references obligation,
  organization_id uuid not null constraint report_organization_fk references organization,
  recipient_id uuid not null constraint report_recipient_fk references organization,
  template_id uuid not null constraint report_template_fk references report_template,
  title text not null constraint report_title_size check (length(title) between 1 and 300),
  period text not null,
  status text not null,
  content jsonb not null,
  submissions integer not null default 0,
  return_reason text,
  created_at timestamptz not null,
  created_by uuid not null constraint report_created_by_fk references person,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  version bigint not null default 0,
  -- Two officers who start at the same moment get one report, not two.
  constraint report_one_per_obligation unique (obligation_id),
  constraint report_periodic_has_obligation check ((kind = 'PERIODIC') = (obligation_id is not null))
);
alter table obligation add constraint obligation_report_fk foreign key (report_id) references report;
create index report_updated_idx on report (updated_at desc, id desc);

-- Each submission as it was, for ever.
create table report_submission (
  id uuid primary key,
  report_id uuid not null constraint report_submission_report_fk references report,
  number integer not null,
  content jsonb not null,
  sha256 text not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null constraint report_submission_person_fk references person,
  constraint report_submission_number_unique unique (report_id, number)
);

create table report_transition (
  id uuid primary key,
  report_id uuid not null constraint report_transition_report_fk references report,
  position integer not null,
  action text not null,
  from_status text,
  to_status text not null,
  at timestamptz not null,
  person_id uuid not null constraint report_transition_person_fk references person,
  organization_id uuid not null constraint report_transition_organization_fk references organization,
  reason text,
  submission integer,
  constraint report_transition_position_unique unique (report_id, position)
);

create table report_delivery (
  report_id uuid not null constraint report_delivery_report_fk references report,
  organization_id uuid not null constraint report_delivery_organization_fk references organization,
  kind text not null,
  delivered_at timestamptz not null,
  constraint report_delivery_pk primary key (report_id, organization_id)
);

-- What was submitted, and how a paper went its way, is never rewritten.
create function reporting_history_refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger report_submission_append_only before update or delete or truncate on report_submission
  for each statement execute function reporting_history_refuse();
create trigger report_transition_append_only before update or delete or truncate on report_transition
  for each statement execute function reporting_history_refuse();
