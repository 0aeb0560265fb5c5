-- What one person is told, for the organization they are seated in. Words are made where it is read, in the reader's language.
create table notification (
  id uuid primary key,
  person_id uuid not null constraint notification_person_fk references person,
  organization_id uuid not null constraint notification_organization_fk references organization,
  kind text not null,
  at timestamptz not null,
  read_at timestamptz,
  subject_type text,
  subject_id uuid,
  title text,
  title_en text,
  period text,
  about_organization_id uuid constraint notification_about_fk references organization,
  due_on date,
  until date,
  reason text,
  number integer,
  -- The same reminder, from a second run or another node, is refused here.
  once_key text,
  constraint notification_once unique (person_id, once_key)
);
create index notification_person_idx on notification (person_id, at desc, id desc);
create index notification_unread_idx on notification (person_id, organization_id) where read_at is null;

-- What a person does not want to be told; whatever has no row is told.
create table notification_mute (
  person_id uuid not null constraint notification_mute_person_fk references person,
  kind text not null,
  constraint notification_mute_pk primary key (person_id, kind),
  constraint notification_mute_never_returns check (kind <> 'REPORT_RETURNED')
);
