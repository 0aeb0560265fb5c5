-- A document brings addresses and headings; summaries and English are written afterwards, in our own words.
alter table provision alter column heading drop not null;
alter table provision alter column heading_en drop not null;
alter table provision alter column summary drop not null;
alter table provision alter column summary_en drop not null;
alter table provision add constraint provision_article_heading check (kind <> 'ARTICLE' or heading is not null);
alter table regulation alter column title_en drop not null;

-- The whole text of a clause fits into neither: what is kept are headings and summaries, not the law.
alter table provision add constraint provision_text_size
  check (char_length(heading) <= 300 and char_length(heading_en) <= 300 and char_length(summary) <= 600 and char_length(summary_en) <= 600);

-- Chapters and sections group articles and ask nothing of anybody, so they are words on the article, not provisions.
alter table provision add column chapter text;
alter table provision add column section text;

-- Whoever edits a provision names the version that they read.
alter table provision add column version bigint not null default 0;

-- Letters of points as the alphabet has them (đ), and articles put in later (5a).
alter table provision drop constraint provision_path_shape;
alter table provision add constraint provision_path_shape check (path ~ '^D[0-9]+[a-zđ]?(\.[0-9a-zđ]+)*$');

-- Article 19.2: a lower committee's own regulation, and which clause of the upper one each of its clauses carries out.
alter table regulation add column parent_id uuid constraint regulation_parent_fk references regulation;
alter table provision add column under_id uuid constraint provision_under_fk references provision;
create index regulation_parent on regulation (parent_id);
create index provision_under on provision (under_id);

alter table regulation add constraint regulation_effective_range check (effective_to >= effective_from);
