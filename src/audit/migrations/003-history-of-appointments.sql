-- The history of who managed access for a company is read page by page, among all else that was recorded of it.
create index entry_of_appointments on entry (company, id) where action like 'btb.%';
