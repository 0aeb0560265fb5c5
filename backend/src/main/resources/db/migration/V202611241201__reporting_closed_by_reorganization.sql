-- An open obligation that a reorganization closed says why; one that was merged also says into which.
alter table obligation add column closed_reason text;
alter table obligation add column merged_into uuid constraint obligation_merged_into_fk references obligation;
alter table obligation add constraint obligation_closed_with_reason check ((state = 'MERGED') = (merged_into is not null)
  and (state <> 'MERGED' or closed_reason is not null));

-- For whom it was opened, which no reorganization changes: a past period that is opened again, by the register of its
-- own day, must not ask a predecessor for what its successor owes by now.
alter table obligation add column opened_for_id uuid constraint obligation_opened_for_fk references organization;
update obligation set opened_for_id = organization_id;
alter table obligation alter column opened_for_id set not null;
alter table obligation add constraint obligation_opened_once unique (requirement_id, opened_for_id, period);

-- A reorganization that takes effect by itself closes drafts in nobody's name.
alter table report_transition alter column person_id drop not null;
alter table report_transition add constraint report_transition_has_actor check (person_id is not null or action = 'CLOSE');
