create table duty (
  id uuid primary key,
  provision_id uuid not null constraint duty_provision_fk references provision,
  code text not null constraint duty_code_shape check (code ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  position integer not null,
  kind text not null,
  cadence text not null,
  title text not null constraint duty_title_length check (char_length(title) between 1 and 120),
  title_en text not null constraint duty_title_en_length check (char_length(title_en) between 1 and 120),
  actors jsonb not null,
  counterparts jsonb,
  recipients jsonb,
  copies jsonb,
  feature text not null,
  valid_from date,
  valid_to date,
  constraint duty_code_unique unique (provision_id, code),
  constraint duty_range check (valid_from <= valid_to)
);

-- Whether a class of organizations can reach a body of some type and level (null: of any) on a day: by the class itself, or by a body
-- that it names, or that has one of its functions. The same reading as OrganizationClass.covers, asked of kinds instead of one body.
create function class_reaches(class jsonb, wanted_type text, wanted_level text, on_day date) returns boolean
  language sql stable parallel safe
as $$
  select (
      (wanted_type is null or jsonb_exists(class -> 'types', wanted_type))
      and (wanted_level is null or jsonb_exists(class -> 'levels', wanted_level))
      and jsonb_array_length(class -> 'types') > 0
    )
    or exists (
      select 1
      from organization_version v
      join organization o on o.id = v.organization_id
      where (jsonb_array_length(class -> 'organizations') > 0 or jsonb_array_length(class -> 'functions') > 0)
        and (wanted_type is null or v.type = wanted_type)
        and (wanted_level is null or v.level = wanted_level)
        and (v.valid_from is null or v.valid_from <= on_day)
        and (v.valid_to is null or v.valid_to >= on_day)
        and (
          jsonb_exists(class -> 'organizations', o.code)
          or (v.function is not null and jsonb_exists(class -> 'functions', v.function) and jsonb_exists(class -> 'levels', v.level))
        )
        and not jsonb_exists(class -> 'except', o.code)
    )
$$;
