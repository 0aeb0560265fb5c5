-- A requirement is designed and changed in the system: its own data window, who above may read along, its version.
alter table reporting_requirement
  add column window_first_day integer not null default 15,
  add column oversight jsonb not null default '[]',
  add column version bigint not null default 0,
  add constraint reporting_requirement_window check (window_first_day between 1 and 28);

alter table obligation
  -- Who above, by its rule, gets to see what is submitted. Nobody sees the obligation itself by it, so it is no audience.
  add column superior_ids uuid[] not null default '{}',
  -- Its rule stopped asking for it, and may ask again.
  add column waived_by_rule boolean not null default false,
  add constraint obligation_waived_by_rule check (not waived_by_rule or state = 'WAIVED');
create index obligation_requirement_period_idx on obligation (requirement_id, period);
