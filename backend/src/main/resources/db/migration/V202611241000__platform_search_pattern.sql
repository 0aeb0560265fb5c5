-- What a caller types, folded by the very function that folded the rows: anything else would disagree about some character.
-- The caller's own wildcards are plain characters.
create function vn_pattern(text) returns text
  language sql immutable strict parallel safe
  return '%' || replace(replace(replace(vn_fold(normalize(btrim($1), NFC)), '\', '\\'), '%', '\%'), '_', '\_') || '%';
