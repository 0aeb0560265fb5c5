-- An administrator keeps the days from here on: each has a version to change it on, and an id for the audit trail.
alter table public_holiday add column id uuid not null default gen_random_uuid();
alter table public_holiday alter column id drop default;
alter table public_holiday add constraint public_holiday_id_unique unique (id);
alter table public_holiday add column version bigint not null default 1;
alter table public_holiday add constraint public_holiday_status_known
  check (status in ('LAW', 'OFFICIAL_DOC', 'PRESS', 'REPO_QUOTED', 'PROJECTED'));
alter table public_holiday add constraint public_holiday_kind_known
  check (kind in ('PUBLIC_HOLIDAY', 'COMPENSATORY_DAY_OFF', 'SWAPPED_DAY_OFF', 'SWAPPED_WORKING_DAY'));
