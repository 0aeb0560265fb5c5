-- Extensions that every room may use, and text as it is searched.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- unaccent() is only STABLE because its dictionary could be replaced; ours is not, and an index needs IMMUTABLE.
create function vn_fold(text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, $1));
