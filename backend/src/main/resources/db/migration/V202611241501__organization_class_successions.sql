-- What rules speak of changes too: from a day on, who speaks of the mobilisation commission means the commission that followed it.
create table class_succession (
  id uuid primary key,
  predecessor text not null,
  successor text not null,
  level text,
  effective_on date not null,
  legal_basis text not null constraint class_succession_legal_basis_size check (length(legal_basis) between 1 and 500),
  constraint class_succession_not_itself check (predecessor <> successor),
  constraint class_succession_once unique nulls not distinct (predecessor, successor, level)
);

-- The types and functions that a class reaches on a day, level by level: those it names, and those that followed them.
create function class_followed(class jsonb, on_day date) returns table (name text, level text)
  language sql stable parallel safe
as $$
  with recursive reached(name, level) as (
    select n.name, l.level
    from (select jsonb_array_elements_text(class -> 'types') union select jsonb_array_elements_text(class -> 'functions')) n(name),
      jsonb_array_elements_text(class -> 'levels') l(level)
    union
    select s.successor, r.level
    from reached r
    join class_succession s on s.predecessor = r.name
    where s.effective_on <= on_day and (s.level is null or s.level = r.level)
  )
  select name, level from reached
$$;

-- Codes of bodies, with those of all that followed them until a day.
create function bodies_followed(codes jsonb, on_day date) returns setof uuid
  language sql stable parallel safe
as $$
  with recursive line(id) as (
    select o.id from organization o where jsonb_exists(codes, o.code)
    union
    select s.successor_organization_id from succession s join line on s.predecessor_organization_id = line.id
    where s.effective_on <= on_day
  )
  select id from line
$$;

-- As before, and with whoever followed: the same reading as OrganizationClass.covers.
create or replace function class_reaches(class jsonb, wanted_type text, wanted_level text, on_day date) returns boolean
  language sql stable parallel safe
as $$
  with reached as materialized (select name, level from class_followed(class, on_day))
  select exists (
      select 1 from reached r
      where jsonb_array_length(class -> 'types') > 0
        and (wanted_level is null or r.level = wanted_level)
        and (wanted_type is null or r.name = wanted_type)
    )
    or (
      (jsonb_array_length(class -> 'organizations') > 0 or exists (select 1 from reached r where not jsonb_exists(class -> 'types', r.name)))
      and exists (
        select 1
        from organization_version v
        where (wanted_type is null or v.type = wanted_type)
          and (wanted_level is null or v.level = wanted_level)
          and (v.valid_from is null or v.valid_from <= on_day)
          and (v.valid_to is null or v.valid_to >= on_day)
          and (
            (jsonb_array_length(class -> 'organizations') > 0
              and v.organization_id in (select bodies_followed(class -> 'organizations', on_day)))
            or (v.function is not null and (v.function, v.level) in (select r.name, r.level from reached r))
          )
          and not (jsonb_array_length(class -> 'except') > 0
            and v.organization_id in (select bodies_followed(class -> 'except', on_day)))
      )
    )
$$;
