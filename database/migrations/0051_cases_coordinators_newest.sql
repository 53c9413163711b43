-- The exclusion constraint finds the coordinators of a case too, but at eight times the cost.
create index coordinators_newest on cases.coordinators (case_id, lower(period) desc);
