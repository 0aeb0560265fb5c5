-- Several lines run over the same bodies at once: the Party's, the State's, and the one inside a sector. Each link is dated.
create table organization_superior (
  id uuid primary key,
  organization_id uuid not null constraint organization_superior_organization_fk references organization,
  line text not null constraint organization_superior_line_known check (line in ('PARTY', 'STATE', 'SECTOR')),
  superior_id uuid not null constraint organization_superior_superior_fk references organization,
  valid_from date,
  valid_to date,
  constraint organization_superior_range check (valid_from is null or valid_to is null or valid_from <= valid_to),
  constraint organization_superior_not_itself check (organization_id <> superior_id),
  -- On one line a body has one superior a day.
  constraint organization_superior_no_overlap exclude using gist (organization_id with =, line with =, daterange(valid_from, valid_to, '[]') with &&)
);
-- Down the line (who is directly under a body) and up it; the exclusion's own index is for ranges.
create index organization_superior_below_idx on organization_superior (superior_id, line) include (organization_id, valid_from, valid_to);
create index organization_superior_above_idx on organization_superior (organization_id, line) include (superior_id, valid_from, valid_to);

-- Everybody under a body along a line on a day, however far down. `union` drops what was there before, so even a knot has an end.
create function organizations_under(superior uuid, along text, on_day date) returns setof uuid
  language sql stable parallel safe
as $$
  with recursive below(id) as (
    select s.organization_id
    from organization_superior s
    where s.superior_id = superior and s.line = along
      and (s.valid_from is null or s.valid_from <= on_day) and (s.valid_to is null or s.valid_to >= on_day)
    union
    select s.organization_id
    from below b
    join organization_superior s on s.superior_id = b.id
    where s.line = along
      and (s.valid_from is null or s.valid_from <= on_day) and (s.valid_to is null or s.valid_to >= on_day)
  )
  select id from below
$$;
