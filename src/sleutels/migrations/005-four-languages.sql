-- People are written to in four languages.
alter table contact drop constraint contact_language_check;
alter table contact add constraint contact_language_check check (language in ('nl', 'fr', 'de', 'en'));
alter table activation drop constraint activation_language_check;
alter table activation add constraint activation_language_check check (language in ('nl', 'fr', 'de', 'en'));
