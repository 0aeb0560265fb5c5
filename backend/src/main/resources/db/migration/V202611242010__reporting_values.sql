-- The figures of each report's last submission as rows, for statistics and consolidation. report_submission keeps what was
-- submitted; these rows are replaced when a report is submitted again.
create table report_value (
  report_id uuid not null constraint report_value_report_fk references report,
  indicator text not null,
  value numeric not null,
  constraint report_value_pk primary key (report_id, indicator)
);
create index report_value_indicator_idx on report_value (indicator, report_id) include (value);

insert into report_value (report_id, indicator, value)
select s.report_id, figure.key, (figure.value #>> '{}')::numeric
from report_submission s
cross join lateral jsonb_each(s.content -> 'indicators') figure
where s.number = (select max(l.number) from report_submission l where l.report_id = s.report_id)
  and jsonb_typeof(figure.value) = 'number';

create index report_template_idx on report (template_id, period);
