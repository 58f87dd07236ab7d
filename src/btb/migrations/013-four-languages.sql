-- Who is appointed, and who asks with documents, is written to in four languages.
alter table appointment drop constraint appointment_language_check;
alter table appointment add constraint appointment_language_check check (language in ('nl', 'fr', 'de', 'en'));
alter table exception_request drop constraint exception_request_language_check;
alter table exception_request add constraint exception_request_language_check check (language in ('nl', 'fr', 'de', 'en'));
