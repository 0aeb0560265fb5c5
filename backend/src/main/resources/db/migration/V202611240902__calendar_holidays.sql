-- Days that differ from the ordinary week, with where that was read. Dated data that an administrator keeps, never a constant.
create table public_holiday (
  day date primary key,
  kind text not null,
  name text not null,
  name_en text not null,
  status text not null,
  source text not null,
  note text not null
);
