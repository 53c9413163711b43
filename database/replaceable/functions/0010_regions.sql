-- Whether a code may be chosen on a day, in a region or nationally. For checks in modules above.
create or replace function regions.is_code(of_list text, of_code text, on_day date, of_region text default null)
  returns boolean
  language sql stable parallel safe
  return exists (
    select 1 from regions.code_items i
     where i.list_id = of_list and i.code = of_code and i.valid @> on_day
       and (i.region_id is null or i.region_id = of_region));

-- The region that a municipality belongs to on a day; null when it works without this product.
create or replace function regions.region_of_municipality(of_code text, on_day date) returns text
  language sql stable parallel safe
  return (select m.region_id from regions.region_municipalities m
           where m.municipality_code = of_code and m.valid @> on_day);
