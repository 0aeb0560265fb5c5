-- Areas and organizations are identities; what is said of them is dated. Validity is inclusive at both ends; null is open.
create table area (
  id uuid primary key,
  key text not null,
  constraint area_key_unique unique (key)
);

create table area_version (
  id uuid primary key,
  area_id uuid not null constraint area_version_area_fk references area,
  code text not null constraint area_version_code_shape check (code ~ '^[0-9]{2,5}$'),
  name text not null constraint area_version_name_size check (length(name) between 1 and 200),
  kind text not null,
  level text not null,
  parent_id uuid constraint area_version_parent_fk references area,
  valid_from date,
  valid_to date,
  constraint area_version_range check (valid_from is null or valid_to is null or valid_from <= valid_to),
  constraint area_version_no_overlap exclude using gist (area_id with =, daterange(valid_from, valid_to, '[]') with &&),
  -- An official code is reused over time, but never twice on one day.
  constraint area_version_code_once exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index area_version_parent_idx on area_version (parent_id);

create table organization (
  id uuid primary key,
  code text not null constraint organization_code_shape check (code ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  constraint organization_code_unique unique (code)
);

create table organization_version (
  id uuid primary key,
  organization_id uuid not null constraint organization_version_organization_fk references organization,
  name text not null constraint organization_version_name_size check (length(name) between 1 and 300),
  name_en text not null,
  abbreviation text not null,
  type text not null,
  level text not null,
  function text,
  area_id uuid constraint organization_version_area_fk references area,
  parent_id uuid constraint organization_version_parent_fk references organization,
  valid_from date,
  valid_to date,
  search_text text generated always as (vn_fold(name || ' ' || name_en || ' ' || abbreviation)) stored,
  constraint organization_version_range check (valid_from is null or valid_to is null or valid_from <= valid_to),
  constraint organization_version_no_overlap exclude using gist (organization_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index organization_version_area_idx on organization_version (area_id, type);
create index organization_version_parent_idx on organization_version (parent_id);
create index organization_version_search_idx on organization_version using gin (search_text gin_trgm_ops);

-- Who followed whom: of areas and of organizations, with the act that says so.
create table succession (
  id uuid primary key,
  kind text not null,
  predecessor_organization_id uuid constraint succession_predecessor_organization_fk references organization,
  successor_organization_id uuid constraint succession_successor_organization_fk references organization,
  predecessor_area_id uuid constraint succession_predecessor_area_fk references area,
  successor_area_id uuid constraint succession_successor_area_fk references area,
  effective_on date not null,
  legal_basis text not null,
  constraint succession_one_kind check (
    (predecessor_organization_id is not null and successor_organization_id is not null and predecessor_area_id is null and successor_area_id is null)
    or (predecessor_area_id is not null and successor_area_id is not null and predecessor_organization_id is null and successor_organization_id is null)),
  constraint succession_organizations_once unique (predecessor_organization_id, successor_organization_id),
  constraint succession_areas_once unique (predecessor_area_id, successor_area_id)
);
create index succession_successor_organization_idx on succession (successor_organization_id);
