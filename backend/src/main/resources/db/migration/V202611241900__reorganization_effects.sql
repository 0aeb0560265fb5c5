-- What a reorganization did to seats and open papers: whoever has to follow up may look days after the night.
alter table reorganization add column effects jsonb not null default '[]';
