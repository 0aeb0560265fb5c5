-- The same reading as before, asked in two: who is named, and who has a function. Together in one condition they kept every index from
-- use, and each duty read the whole register.
create index organization_version_function_idx on organization_version (function, level, type) where function is not null;

create or replace function bodies_followed(codes jsonb, on_day date) returns setof uuid
  language sql stable parallel safe
as $$
  with recursive line(id) as (
    select o.id from jsonb_array_elements_text(codes) named(code) join organization o on o.code = named.code
    union
    select s.successor_organization_id from succession s join line on s.predecessor_organization_id = line.id
    where s.effective_on <= on_day
  )
  select id from line
$$;

create or replace function class_reaches(class jsonb, wanted_type text, wanted_level text, on_day date) returns boolean
  language sql stable parallel safe
as $$
  with reached as materialized (select name, level from class_followed(class, on_day)),
  excepted as materialized (
    select id from bodies_followed(class -> 'except', on_day) e(id) where jsonb_array_length(class -> 'except') > 0
  )
  select exists (
      select 1 from reached r
      where jsonb_array_length(class -> 'types') > 0
        and (wanted_level is null or r.level = wanted_level)
        and (wanted_type is null or r.name = wanted_type)
    )
    or (
      exists (select 1 from reached r where not jsonb_exists(class -> 'types', r.name))
      and exists (
        select 1
        from reached r
        join organization_version v on v.function = r.name and v.level = r.level
        where (wanted_type is null or v.type = wanted_type)
          and (wanted_level is null or v.level = wanted_level)
          and (v.valid_from is null or v.valid_from <= on_day)
          and (v.valid_to is null or v.valid_to >= on_day)
          and v.organization_id not in (select id from excepted)
      )
    )
    or (
      jsonb_array_length(class -> 'organizations') > 0
      and exists (
        select 1
        from bodies_followed(class -> 'organizations', on_day) named(id)
        join organization_version v on v.organization_id = named.id
        where (wanted_type is null or v.type = wanted_type)
          and (wanted_level is null or v.level = wanted_level)
          and (v.valid_from is null or v.valid_from <= on_day)
          and (v.valid_to is null or v.valid_to >= on_day)
          and v.organization_id not in (select id from excepted)
      )
    )
$$;
