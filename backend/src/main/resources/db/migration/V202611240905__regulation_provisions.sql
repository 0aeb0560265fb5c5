create table regulation (
  id uuid primary key,
  code text not null constraint regulation_code_shape check (code ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  number text,
  title text not null,
  title_en text not null,
  issued_by uuid constraint regulation_issued_by_fk references organization,
  issued_on date,
  effective_from date,
  effective_to date,
  replaces text,
  note text,
  constraint regulation_code_unique unique (code)
);

create table provision (
  id uuid primary key,
  regulation_id uuid not null constraint provision_regulation_fk references regulation,
  path text not null constraint provision_path_shape check (path ~ '^D[0-9]+(\.[0-9a-z]+)*$'),
  parent_path text,
  position integer not null,
  kind text not null,
  heading text not null,
  heading_en text not null,
  summary text not null,
  summary_en text not null,
  constraint provision_path_unique unique (regulation_id, path)
);
