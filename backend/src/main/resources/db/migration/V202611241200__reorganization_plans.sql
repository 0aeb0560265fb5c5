-- A reorganization as it was decided: the whole plan, and what became of it.
create table reorganization (
  id uuid primary key,
  code text not null constraint reorganization_code_shape check (code ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  title text not null constraint reorganization_title_size check (length(title) between 1 and 300),
  legal_basis text not null,
  decided_by text not null,
  effective_on date not null,
  steps jsonb not null,
  status text not null,
  recorded_at timestamptz not null,
  recorded_by uuid constraint reorganization_recorded_by_fk references person,
  applied_at timestamptz,
  cancelled_at timestamptz,
  -- Why it could not take effect on its day: the register had changed since the plan was recorded.
  faults jsonb not null default '[]',
  version bigint not null default 0,
  constraint reorganization_code_unique unique (code),
  constraint reorganization_moments check (
    (status = 'PLANNED' and applied_at is null and cancelled_at is null)
    or (status = 'APPLIED' and applied_at is not null and cancelled_at is null)
    or (status = 'CANCELLED' and applied_at is null and cancelled_at is not null))
);
create index reorganization_effective_idx on reorganization (effective_on desc, id desc);
