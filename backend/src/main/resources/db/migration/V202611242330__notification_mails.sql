-- Where mail reaches a person and in which language: the office's address as Keycloak's token names it, and their choice.
alter table person add column email text;
alter table person add column locale text;
alter table person add constraint person_email_size check (char_length(email) between 3 and 255);
alter table person add constraint person_locale_known check (locale in ('vi', 'en'));

-- What a person chose, by channel; whatever has no row is told in the application and mailed as its kind is by default.
create table notification_choice (
  person_id uuid not null constraint notification_choice_person_fk references person,
  kind text not null,
  told boolean not null,
  mailing text not null constraint notification_choice_mailing_known check (mailing in ('AT_ONCE', 'DAILY', 'OFF')),
  constraint notification_choice_pk primary key (person_id, kind),
  constraint notification_choice_always_returns check (kind <> 'REPORT_RETURNED' or told)
);
insert into notification_choice (person_id, kind, told, mailing) select person_id, kind, false, 'OFF' from notification_mute;
drop table notification_mute;

-- The outbox: written where something is told, sent later and again until it is sent. A mail has no text of its own; it is
-- put together from what it tells when it goes out, in the language of that day.
create table outgoing_mail (
  id uuid primary key,
  person_id uuid not null constraint outgoing_mail_person_fk references person,
  mailing text not null constraint outgoing_mail_mailing_known check (mailing in ('AT_ONCE', 'DAILY')),
  created_at timestamptz not null,
  state text not null constraint outgoing_mail_state_known check (state in ('WAITING', 'SENT', 'FAILED')),
  attempts integer not null,
  next_at timestamptz not null,
  sent_at timestamptz,
  fault text,
  constraint outgoing_mail_sent_when check ((state = 'SENT') = (sent_at is not null)),
  constraint outgoing_mail_fault_size check (char_length(fault) <= 300)
);
create index outgoing_mail_waiting_idx on outgoing_mail (next_at, id) where state = 'WAITING';
create index outgoing_mail_failed_idx on outgoing_mail (id) where state = 'FAILED';

alter table notification add column told boolean not null default true;
alter table notification add column mailing text constraint notification_mailing_known check (mailing in ('AT_ONCE', 'DAILY'));
alter table notification add column mail_id uuid constraint notification_mail_fk references outgoing_mail;
create index notification_to_mail_idx on notification (mailing, person_id) where mailing is not null and mail_id is null;
create index notification_mail_idx on notification (mail_id) where mail_id is not null;
