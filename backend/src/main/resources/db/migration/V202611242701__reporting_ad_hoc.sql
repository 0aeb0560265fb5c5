-- Reports that no period asks for (article 18.4): which form, straight to whom, with whom brought in.

create table ad_hoc_rule (
  id uuid primary key,
  code text not null constraint ad_hoc_rule_code_unique unique,
  title text not null,
  title_en text not null,
  provision_id uuid not null constraint ad_hoc_rule_provision_fk references provision,
  template_code text not null,
  reporters jsonb not null,
  recipients jsonb not null,
  copies jsonb not null,
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  constraint ad_hoc_rule_days check (valid_to is null or valid_to >= valid_from)
);

alter table report alter column period drop not null;
alter table report add column ad_hoc_rule_id uuid constraint report_ad_hoc_rule_fk references ad_hoc_rule;
alter table report add constraint report_ad_hoc_has_rule check ((kind = 'AD_HOC') = (ad_hoc_rule_id is not null));
alter table report add constraint report_periodic_has_period check ((kind = 'PERIODIC') = (period is not null));

-- Whom its author chose; of a periodic report the obligation says it.
create table report_addressee (
  report_id uuid not null constraint report_addressee_report_fk references report,
  organization_id uuid not null constraint report_addressee_organization_fk references organization,
  kind text not null constraint report_addressee_kind check (kind in ('TO', 'CC')),
  position integer not null,
  constraint report_addressee_pk primary key (report_id, organization_id)
);
create index report_addressee_organization_idx on report_addressee (organization_id);
