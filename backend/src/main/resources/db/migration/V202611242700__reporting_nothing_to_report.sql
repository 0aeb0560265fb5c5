-- Nothing to report is an answer of its own: said in words, kept with the submission, and counted beside the figures.

alter table report add column nothing_to_report boolean not null default false;
comment on column report.nothing_to_report is 'Whether the last submission that stands says that there was nothing to report.';

alter table obligation add column nothing_to_report boolean not null default false,
    add constraint obligation_nothing_is_an_answer check (not nothing_to_report or submitted_on is not null);
comment on column obligation.nothing_to_report is 'Whether it was met by saying that there was nothing to report.';
