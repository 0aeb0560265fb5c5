-- Keycloak says who somebody is; a seat says for which organization, in which role, from when to when.
create table person (
  id uuid primary key,
  username text not null,
  display_name text not null,
  -- The account in Keycloak, bound at the first login; a later account of the same name is somebody else.
  subject text,
  constraint person_username_unique unique (username),
  constraint person_subject_unique unique (subject)
);

create table seat (
  id uuid primary key,
  person_id uuid not null constraint seat_person_fk references person,
  organization_id uuid constraint seat_organization_fk references organization,
  role text not null,
  valid_from date,
  valid_to date,
  constraint seat_range check (valid_from is null or valid_to is null or valid_from <= valid_to),
  constraint seat_organization_by_role check ((role in ('ADMINISTRATOR', 'AUDITOR')) = (organization_id is null)),
  constraint seat_no_overlap exclude using gist (
    person_id with =, coalesce(organization_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, role with =,
    daterange(valid_from, valid_to, '[]') with &&)
);
create index seat_organization_idx on seat (organization_id);

-- The fence: which organization stands how to which fenced thing. Every list, read and count asks this one table.
create table audience (
  subject_id uuid not null,
  organization_id uuid not null constraint audience_organization_fk references organization,
  standing text not null,
  since timestamptz not null,
  constraint audience_pk primary key (subject_id, organization_id, standing)
);
create index audience_organization_idx on audience (organization_id, standing, subject_id);
