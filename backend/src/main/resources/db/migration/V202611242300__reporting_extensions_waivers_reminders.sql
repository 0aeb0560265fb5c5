-- A due day that the recipient put off keeps the day that the rule gave. What the reporter asks for waits in the row
-- until it is answered; what was asked, granted, refused, waived and reminded stays in the steps.
alter table obligation add column original_due_on date;
alter table obligation add column asked_until date;
alter table obligation add column asked_reason text;
alter table obligation add column reminded_on date;
-- What the recipient waived it may ask for again; what a reorganization waived nobody owes any more.
alter table obligation add column waived_by_recipient boolean not null default false;
alter table obligation add constraint obligation_extended_later check (original_due_on is null or due_on > original_due_on);
alter table obligation add constraint obligation_asked_with_reason check ((asked_until is null) = (asked_reason is null));
alter table obligation add constraint obligation_waived_by_recipient check (not waived_by_recipient or (state = 'WAIVED' and closed_reason is not null));

create table obligation_step (
  id uuid primary key,
  obligation_id uuid not null constraint obligation_step_obligation_fk references obligation,
  action text not null,
  at timestamptz not null,
  person_id uuid not null constraint obligation_step_person_fk references person,
  organization_id uuid not null constraint obligation_step_organization_fk references organization,
  until date,
  reason text
);
create index obligation_step_obligation_idx on obligation_step (obligation_id, id);
