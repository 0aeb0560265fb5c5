-- A leader signs what is then frozen: who, when, and the fingerprint of what they signed.
alter table report add column signed_at timestamptz;
alter table report add column signed_by uuid constraint report_signed_by_fk references person;
alter table report add column sha256 text;
alter table report add constraint report_signed_whole check ((status = 'SIGNED') = (signed_at is not null)
  and (signed_at is null) = (signed_by is null) and (signed_at is null) = (sha256 is null));

-- Until now whoever submitted had signed.
alter table report_submission add column signed_at timestamptz;
alter table report_submission add column signed_by uuid constraint report_submission_signed_by_fk references person;
alter table report_submission disable trigger report_submission_append_only;
update report_submission set signed_at = submitted_at, signed_by = submitted_by;
alter table report_submission enable trigger report_submission_append_only;
alter table report_submission alter column signed_at set not null;
alter table report_submission alter column signed_by set not null;

-- A reorganization that hands a signed paper to another body takes the signature off it, in nobody's name.
alter table report_transition drop constraint report_transition_has_actor;
alter table report_transition add constraint report_transition_has_actor
  check (person_id is not null or action in ('CLOSE', 'UNSIGN'));
