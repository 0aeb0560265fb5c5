-- A seat begins and ends at a moment, for one that is ended at noon must stop working at noon. So far it held whole days, both
-- inclusive: the first moment is the start of the first day in Viet Nam, the end the start of the day after the last. The end
-- itself is no longer held, as in '[)'.
alter table seat drop constraint seat_no_overlap;
alter table seat drop constraint seat_range;
alter table seat alter column valid_from type timestamptz using valid_from::timestamp at time zone 'Asia/Ho_Chi_Minh';
alter table seat alter column valid_to type timestamptz using (valid_to + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh';
alter table seat add constraint seat_range check (valid_from is null or valid_to is null or valid_from <= valid_to);
alter table seat add constraint seat_no_overlap exclude using gist (
  person_id with =, coalesce(organization_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, role with =,
  tstzrange(valid_from, valid_to, '[)') with &&);
alter table seat add column end_reason text constraint seat_end_reason_size check (length(end_reason) between 1 and 500);
alter table seat add column version bigint not null default 0;
create index seat_person_idx on seat (person_id);

-- Counts how often the person was bound to an account or freed from one; not a lock, since several first requests bind at once.
alter table person add column version bigint not null default 0;
