-- Each submission has a number of its own, for ever: per organization and year (of Viet Nam), none left out.
create table document_register (
  organization_id uuid not null constraint document_register_organization_fk references organization,
  year integer not null,
  last integer not null constraint document_register_begins_at_one check (last >= 1),
  constraint document_register_pk primary key (organization_id, year)
);

alter table report_submission add column organization_id uuid
  constraint report_submission_organization_fk references organization;
alter table report_submission add column document_year integer;
alter table report_submission add column document_serial integer;
alter table report_submission add column document_number text;

-- What was submitted before is numbered in the order in which it was submitted.
alter table report_submission disable trigger report_submission_append_only;
with numbered as (
  select s.id, r.organization_id, extract(year from s.submitted_at at time zone 'Asia/Ho_Chi_Minh')::integer as year,
    row_number() over (
      partition by r.organization_id, extract(year from s.submitted_at at time zone 'Asia/Ho_Chi_Minh')
      order by s.submitted_at, s.id)::integer as serial,
    v.abbreviation, v.type
  from report_submission s
  join report r on r.id = s.report_id
  left join lateral (
    select abbreviation, type from organization_version v where v.organization_id = r.organization_id
    order by (coalesce(v.valid_from, '-infinity') <= (s.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date) desc,
      v.valid_from desc nulls last
    limit 1) v on true
)
update report_submission s set organization_id = n.organization_id, document_year = n.year, document_serial = n.serial,
  document_number = lpad(n.serial::text, greatest(2, length(n.serial::text)), '0')
    || case when n.type in ('PEOPLE_COUNCIL', 'PEOPLE_COMMITTEE', 'DEPARTMENT', 'CENTRAL_VERTICAL_AGENCY', 'JUDICIAL_BODY',
        'ARMED_FORCE', 'MASS_ASSOCIATION', 'MEDIA_OR_TRAINING_BODY')
      then '/BC-' else '-BC/' end || coalesce(n.abbreviation, '')
from numbered n where n.id = s.id;
alter table report_submission enable trigger report_submission_append_only;
insert into document_register (organization_id, year, last)
select organization_id, document_year, max(document_serial) from report_submission group by organization_id, document_year;

alter table report_submission alter column organization_id set not null;
alter table report_submission alter column document_year set not null;
alter table report_submission alter column document_serial set not null;
alter table report_submission alter column document_number set not null;
alter table report_submission add constraint report_submission_document_once
  unique (organization_id, document_year, document_serial);

-- That of the last submission that stands, for lists and searching.
alter table report add column document_number text;
update report r set document_number = s.document_number
from report_submission s where s.report_id = r.id and s.number = r.standing;
alter table report add constraint report_numbered_when_known check ((document_number is null) = (standing = 0));
