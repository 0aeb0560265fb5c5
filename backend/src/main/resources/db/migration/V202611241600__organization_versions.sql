-- Who corrects an organization names the version they read: it grows with every change of what is said of the organization.
alter table organization add column version bigint not null default 0;
