create table report_template (
  id uuid primary key,
  code text not null,
  version integer not null,
  title text not null,
  title_en text not null,
  definition jsonb not null,
  published_at timestamptz not null,
  constraint report_template_version_unique unique (code, version)
);

create table reporting_requirement (
  id uuid primary key,
  code text not null,
  title text not null,
  title_en text not null,
  provision_id uuid not null constraint reporting_requirement_provision_fk references provision,
  template_code text not null,
  frequency text not null,
  reporters jsonb not null,
  recipient text not null,
  copies jsonb not null,
  due jsonb not null,
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  constraint reporting_requirement_code_unique unique (code),
  constraint reporting_requirement_range check (valid_to is null or valid_from <= valid_to)
);

create table obligation (
  id uuid primary key,
  requirement_id uuid not null constraint obligation_requirement_fk references reporting_requirement,
  template_id uuid not null constraint obligation_template_fk references report_template,
  organization_id uuid not null constraint obligation_organization_fk references organization,
  recipient_id uuid not null constraint obligation_recipient_fk references organization,
  period text not null,
  window_from date not null,
  window_to date not null,
  due_on date not null,
  state text not null,
  submitted_on date,
  report_id uuid,
  version bigint not null default 0,
  opened_at timestamptz not null,
  -- However often and wherever the job runs: one requirement, one organization, one period, one obligation.
  constraint obligation_once unique (requirement_id, organization_id, period),
  constraint obligation_due_after_window check (due_on > window_to)
);
create index obligation_organization_idx on obligation (organization_id, due_on, id);
create index obligation_recipient_idx on obligation (recipient_id, due_on, id);
create index obligation_due_idx on obligation (due_on, id);
