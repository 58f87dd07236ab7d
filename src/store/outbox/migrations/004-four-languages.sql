-- Messages are written in four languages.
alter table message drop constraint message_language_check;
alter table message add constraint message_language_check check (language in ('nl', 'fr', 'de', 'en'));
alter table text_message drop constraint text_message_language_check;
alter table text_message add constraint text_message_language_check check (language in ('nl', 'fr', 'de', 'en'));
