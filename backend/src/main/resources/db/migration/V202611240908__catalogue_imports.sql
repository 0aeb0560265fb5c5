-- Which catalogue was loaded when: a starting service does not read the same content twice.
create table catalogue_import (
  id uuid primary key,
  sha256 text not null,
  source text not null,
  applied_at timestamptz not null
);
create index catalogue_import_sha256_idx on catalogue_import (sha256);
