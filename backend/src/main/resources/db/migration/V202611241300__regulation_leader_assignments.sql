-- Who in a body is in charge of this work (articles 3, 7.2, 8.5, 10.8, 14.6, 17.3). Days are inclusive at both ends; null is open.
-- Of the official it keeps the name and the post, and nothing else.
create table leader_assignment (
  id uuid primary key,
  organization_id uuid not null constraint leader_assignment_organization_fk references organization,
  name text not null constraint leader_assignment_name_size check (length(name) between 1 and 200),
  post text not null constraint leader_assignment_post_size check (length(post) between 1 and 200),
  decision_number text constraint leader_assignment_decision_size check (length(decision_number) between 1 and 100),
  decided_on date,
  valid_from date not null,
  valid_to date,
  version bigint not null,
  constraint leader_assignment_range check (valid_to is null or valid_from <= valid_to),
  -- One post has one holder in charge on one day; "Phó Chủ tịch" and "phó chủ tịch" are one post.
  constraint leader_assignment_no_overlap exclude using gist (
    organization_id with =, vn_fold(post) with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index leader_assignment_organization_idx on leader_assignment (organization_id, valid_from desc);
