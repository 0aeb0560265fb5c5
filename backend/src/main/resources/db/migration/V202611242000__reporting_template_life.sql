-- A form is drafted before it is published. That a version was superseded follows from there being a later one.
alter table report_template add column state text not null default 'PUBLISHED'
  constraint report_template_state check (state in ('DRAFT', 'PUBLISHED'));
alter table report_template alter column state drop default;
alter table report_template alter column published_at drop not null;
alter table report_template add constraint report_template_published_when check ((state = 'PUBLISHED') = (published_at is not null));
alter table report_template add column updated_at timestamptz;
update report_template set updated_at = published_at;
alter table report_template alter column updated_at set not null;
alter table report_template add column revision bigint not null default 0;
create unique index report_template_one_draft on report_template (code) where state = 'DRAFT';

-- What was published never changes: reports were written on it.
create function report_template_refuse() returns trigger language plpgsql as $$
begin
  if old.state = 'PUBLISHED' then
    raise exception 'a published template never changes' using errcode = 'insufficient_privilege';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger report_template_published_immutable before update or delete on report_template
  for each row execute function report_template_refuse();
