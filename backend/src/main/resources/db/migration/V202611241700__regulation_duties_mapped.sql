-- Duties are put in on the screen too, and mended: whoever does so names the version that they read.
alter table duty add column version bigint not null default 0;
-- Written in Vietnamese first; English follows where somebody has the time.
alter table duty alter column title_en drop not null;

-- A clause that asks nothing by itself (a title, a scope, words that introduce points) is marked as read, so that those nobody has read
-- yet stand out.
alter table provision add column asks_nothing boolean not null default false;

-- What has duties already was read to its end: catalogues are tested for it. What has none there asks nothing.
update provision p set asks_nothing = true
where not exists (select 1 from duty d where d.provision_id = p.id)
  and exists (select 1 from duty d join provision q on q.id = d.provision_id where q.regulation_id = p.regulation_id);
