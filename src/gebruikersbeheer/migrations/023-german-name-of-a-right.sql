-- An undertaking is "zugelassen" in the German of the Belgian authorities: a name that was changed since stays.
update catalogue_right set texts = jsonb_set(texts, '{de,name}', '"Dienstleistungsschecks für zugelassene Unternehmen"')
  where code = 'DienstenchequesErkendeOnderneming' and application = 'zone'
    and texts #>> '{de,name}' = 'Dienstleistungsschecks für anerkannte Unternehmen';
