/** What people read when they use a passkey. */
export const nl = {
  'key.passkey': 'Passkey',
  'choose.hint.passkey': 'Uw vinger, uw gezicht of de pincode van uw toestel.',
  'choose.passkey': 'Hebt u al een passkey? Gebruik hem hier.',
  'passkey.title': 'Gebruik uw passkey',
  'passkey.what':
    'Uw toestel vraagt uw vinger, uw gezicht of uw pincode. Die blijven op uw toestel: wij zien ze nooit.',
  'passkey.begin': 'Gebruik mijn passkey',
  'passkey.noScript':
    'Voor een passkey is JavaScript nodig, en dat staat uit in uw browser. Zet het aan, of kies een andere sleutel.',
  'passkey.problem.working': 'Kijk naar het venster van uw toestel.',
  'passkey.problem.cancelled':
    'U stopte, of er is geen passkey van u op dit toestel. Er is niets gebeurd. Probeer opnieuw, of kies een andere sleutel.',
  'passkey.problem.unsupported': 'Deze browser kan hier geen passkey gebruiken. Kies een andere sleutel.',
  'passkey.problem.other': 'De passkey lukte niet. Probeer opnieuw, of kies een andere sleutel.',
  'passkey.refused.over': 'Het duurde te lang, of deze pagina was al gebruikt. Begin opnieuw.',
  'passkey.refused.removed':
    'U hebt deze passkey verwijderd. Verwijder hem ook op uw toestel, en kies een andere sleutel.',
  'passkey.refused.copied':
    'Deze passkey is geblokkeerd, want misschien heeft iemand er een kopie van. Kies een andere sterke sleutel, en kijk bij Mijn digitale sleutels wat er gebeurde.',
  'passkey.refused.other':
    'Deze passkey werd niet aanvaard. Begin opnieuw. Lukt het niet, kies dan een andere sleutel.',
  'more.what.passkey':
    'U meldt zich aan met uw telefoon, computer of veiligheidssleutel. Een wachtwoord is niet nodig. Het is een sleutel van dit systeem zelf: het echte ACM kent hem niet.',
  'more.need.passkey.first': 'Een toestel met een schermvergrendeling: een vinger, een gezicht of een pincode.',
  'more.need.passkey.second':
    'Een passkey die u eerder toevoegde bij Mijn digitale sleutels. Dat kan na het aanmelden met uw kaart of met itsme.',
  'more.note.passkey': 'Voor sommige diensten is een sterkere sleutel nodig, zoals de identiteitskaart of itsme.',
  'claims.ours': 'Niet van het echte ACM',
  'claims.ours.passkey': 'Met een passkey staat in acr: {urn}. Die sleutel en zijn naam zijn van ons.',
} as const;
