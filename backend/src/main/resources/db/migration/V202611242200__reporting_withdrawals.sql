-- How a report stands for others than its author: nothing reached them, or what was submitted and not withdrawn.
alter table report add column known_as text;
alter table report add column standing integer not null default 0;
alter table report add column withdrawals integer not null default 0;
-- Whether anybody it went to has opened the last submission. Until now nobody noted it, and what cannot be known to be
-- unread is not withdrawn.
alter table report add column opened boolean not null default false;
update report set known_as = status, standing = submissions, opened = true where submissions > 0;
alter table report alter column standing drop default;
alter table report alter column withdrawals drop default;
alter table report alter column opened drop default;
alter table report add constraint report_known_by_submission check ((known_as is null) = (standing = 0));
alter table report add constraint report_standing_submitted check (standing between 0 and submissions);

-- Each submission is delivered, and read, by itself.
alter table report_delivery add column submission integer not null default 1;
alter table report_delivery alter column submission drop default;
alter table report_delivery add column read_at timestamptz;
alter table report_delivery add column read_by uuid constraint report_delivery_person_fk references person;
alter table report_delivery drop constraint report_delivery_pk;
alter table report_delivery add constraint report_delivery_pk primary key (report_id, submission, organization_id);
insert into report_delivery (report_id, submission, organization_id, kind, delivered_at)
select d.report_id, s.number, d.organization_id, d.kind, s.submitted_at
from report_delivery d join report_submission s on s.report_id = d.report_id and s.number > 1;
alter table report_delivery add constraint report_delivery_submission_fk
  foreign key (report_id, submission) references report_submission (report_id, number);
alter table report_delivery add constraint report_delivery_read_by_somebody check ((read_at is null) = (read_by is null));
