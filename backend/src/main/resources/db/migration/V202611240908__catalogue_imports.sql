-- Which catalogue was loaded when: the same content is not read twice.
create table catalogue_import (
  sha256 text primary key,
  source text not null,
  applied_at timestamptz not null
);
