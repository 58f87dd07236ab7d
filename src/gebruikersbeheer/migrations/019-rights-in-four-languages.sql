-- Our own rights have a name in four languages. What an application registered keeps the languages it was given.
update catalogue_right set texts = texts ||
  '{"fr": {"name": "Titres-services pour entreprises agréées", "opens": "voir et gérer les travailleurs, les prestations et les titres-services"},
    "de": {"name": "Dienstleistungsschecks für anerkannte Unternehmen", "opens": "Arbeitnehmer, Leistungen und Dienstleistungsschecks sehen und verwalten"}}'
  where code = 'DienstenchequesErkendeOnderneming' and application = 'zone';
update catalogue_right set texts = texts ||
  '{"fr": {"name": "Titres-services - consultation", "opens": "voir les travailleurs, les prestations et les titres-services, sans rien modifier"},
    "de": {"name": "Dienstleistungsschecks - einsehen", "opens": "Arbeitnehmer, Leistungen und Dienstleistungsschecks sehen, aber nichts ändern"}}'
  where code = 'DienstenchequesRaadplegen' and application = 'zone';
