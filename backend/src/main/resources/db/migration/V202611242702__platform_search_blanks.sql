-- Pasted text brings several blanks, tabs and no-break spaces; each run of them is one blank to a search.
create or replace function vn_pattern(text) returns text
  language sql immutable strict parallel safe
  return '%' || replace(replace(replace(vn_fold(btrim(regexp_replace(normalize($1, NFC), '[\s\u00a0]+', ' ', 'g'))), '\', '\\'), '%', '\%'), '_', '\_') || '%';
