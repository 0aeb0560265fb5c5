-- Files that people bring, outside the rows of the papers that they belong to (ADR 14). In parts, so that neither server
-- ever holds a whole one in memory.
create table stored_file (
  id uuid primary key,
  size bigint not null constraint stored_file_size_bounded check (size between 1 and 26214400),
  sha256 text not null constraint stored_file_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  stored_at timestamptz not null
);
create table stored_file_part (
  file_id uuid not null constraint stored_file_part_file_fk references stored_file on delete cascade,
  position integer not null,
  content bytea not null constraint stored_file_part_size check (octet_length(content) between 1 and 262144),
  constraint stored_file_part_pk primary key (file_id, position)
);
-- Documents and pictures are packed already: packing them again costs time and saves nothing.
alter table stored_file_part alter column content set storage external;

-- A file is kept or removed, and never another.
create function document_file_refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger stored_file_immutable before update or truncate on stored_file
  for each statement execute function document_file_refuse();
create trigger stored_file_part_immutable before update or truncate on stored_file_part
  for each statement execute function document_file_refuse();
