/** What a language has besides the pages themselves: words that mean nothing to a search, and words that mean the same. */
export interface SearchWords {
  readonly ignored: string;
  /** Each line is one meaning: who types one of these words finds pages with any of them. Folded, without accents. */
  readonly same: readonly string[];
}

export const searchWords = {
  nl: {
    ignored:
      'de het een en of ik mijn je jij u uw we wij is zijn ben heb hebt kan kun in op met voor van te er dat dit wat hoe niet',
    same: [
      'aanmelden inloggen inlog login aanloggen aangemeld ingelogd meld',
      'wachtwoord paswoord password',
      'code beveiligingscode veiligheidscode token',
      'kaart identiteitskaart eid',
      'lezer kaartlezer',
      'telefoon gsm smartphone mobiel toestel',
      'sms bericht tekstbericht',
      'bellen opbellen telefoneren telefoonnummer contact contacteren hulplijn helpdesk',
      'werkt lukt gaat doet',
      'fout probleem foutmelding mislukt defect kapot stuk',
      'geblokkeerd blokkeert vergrendeld',
      'recht rechten gebruikersrecht toestemming',
      'toegang binnen binnenkomen toegangen',
      'bedrijf onderneming firma zaak',
      'medewerker werknemer personeelslid collega',
      'bestuurder zaakvoerder vertegenwoordiger',
      'pincode pin',
      'feestdag feestdagen openingsuren uren',
      'kwijt verloren vergeten',
      'klok tijd uur',
    ],
  },
  fr: {
    ignored:
      'le la les un une des et ou je mon ma mes vous votre vos est suis ai de du d l en a au avec pour que qui ce cela ne n pas',
    same: [
      'identifier connecter connexion login identification identifiez identifie',
      'passe password',
      'code token jeton',
      'carte eid identite',
      'telephone gsm smartphone mobile appareil portable',
      'sms texto message',
      'appeler telephoner contact contacter helpdesk',
      'marche fonctionne',
      'erreur probleme faux echec',
      'bloque bloquee bloquer',
      'droit droits autorisation permission',
      'acces entrer acceder',
      'entreprise societe firme',
      'collaborateur travailleur employe collegue',
      'administrateur gerant representant',
      'ferie feries heures ouverture',
      'perdu oublie',
      'horloge heure montre',
    ],
  },
  de: {
    ignored:
      'der die das ein eine einen und oder ich mein meine sie ihr ihre ist bin habe kann in auf mit fur von zu was wie es nicht',
    same: [
      'anmelden einloggen login anmeldung angemeldet eingeloggt melden',
      'passwort kennwort password',
      'code sicherheitscode token',
      'karte personalausweis ausweis eid',
      'leser kartenleser',
      'telefon handy smartphone gerat',
      'sms nachricht kurznachricht',
      'anrufen telefonieren telefonnummer kontakt hotline helpdesk',
      'funktioniert geht klappt',
      'fehler problem fehlermeldung falsch',
      'gesperrt sperrt blockiert',
      'recht rechte benutzerrecht berechtigung',
      'zugang zugange hinein',
      'unternehmen firma betrieb',
      'mitarbeiter arbeitnehmer kollege angestellter',
      'verwalter geschaftsfuhrer vertreter',
      'feiertag feiertage offnungszeiten',
      'verloren vergessen',
      'uhr uhrzeit zeit',
    ],
  },
  en: {
    ignored:
      'the a an and or i my you your we is are am have has can in on with for of to that this what how it not does do',
    same: [
      'sign login log signin logon signing logging',
      'password passwords',
      'code token passcode',
      'card eid identity',
      'phone mobile smartphone cell device telephone',
      'sms text message',
      'call contact helpline helpdesk telephone ring',
      'work works working',
      'error problem wrong fails failed broken',
      'blocked locked',
      'right rights permission authorisation authorization',
      'access enter get entry',
      'company business enterprise firm',
      'employee worker colleague staff',
      'director manager representative',
      'pin pincode',
      'holiday holidays hours opening',
      'lost forgotten forgot',
      'clock time',
    ],
  },
} as const satisfies Readonly<Record<string, SearchWords>>;
