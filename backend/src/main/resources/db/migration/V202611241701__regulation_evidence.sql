-- What a body did about a duty in a year: its own words, and the papers that show it. No word about private persons: a note is about the
-- work of the body. Links are read whole, so they are one value; their ids point into the rooms that keep such papers.
create table duty_evidence (
  id uuid primary key,
  organization_id uuid not null constraint duty_evidence_organization_fk references organization,
  duty_id uuid not null constraint duty_evidence_duty_fk references duty,
  year integer not null constraint duty_evidence_year_plausible check (year between 2000 and 2199),
  status text not null constraint duty_evidence_status_known check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'NOT_APPLICABLE')),
  note text constraint duty_evidence_note_size check (char_length(note) between 1 and 2000),
  reason text constraint duty_evidence_reason_size check (char_length(reason) between 1 and 500),
  links jsonb not null,
  updated_by uuid not null constraint duty_evidence_person_fk references person,
  updated_at timestamptz not null,
  version bigint not null,
  constraint duty_evidence_once unique (organization_id, duty_id, year),
  constraint duty_evidence_reason_given check ((status = 'NOT_APPLICABLE') = (reason is not null))
);
create index duty_evidence_year_idx on duty_evidence (year, organization_id);
