-- An earlier text stays with those who could read it then: grants are compiled anew all the time and
-- have no past, so who could read is written down at the moment of the correction.
alter table cases.entry_versions add column readers integer[];
-- Of texts replaced before this, those who take part now keep what they had.
update cases.entry_versions v
   set readers = array(
     select f.organisation_key from cases.feed f join cases.entries e on e.case_id = f.case_id where e.id = v.entry_id);
alter table cases.entry_versions alter column readers set not null, alter column readers set default '{}';
comment on column cases.entry_versions.readers is
  'Keys of the organisations that could read the entry when this text was replaced; written by a trigger. Access in an emergency is personal and short, so it counts for nothing here.';
comment on table cases.entry_versions is
  'Earlier texts of a corrected entry; readable by whoever may read the entry and could when the text was replaced.';
