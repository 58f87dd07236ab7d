/** What people are sent about their keys, and the names of those keys. */
export const nl = {
  'key.eid': 'Identiteitskaart (eID) met kaartlezer',
  'key.itsme': 'itsme',
  'key.csamtotp': 'Beveiligingscode via mobiele app',
  'key.csamsms': 'Beveiligingscode via sms',
  'key.eidashigh': 'Erkende Europese sleutel',
  'key.eidassubstantial': 'Erkende Europese sleutel (niveau substantieel)',
  'text.code':
    '{code} is uw code voor {application}. Ze werkt 5 minuten, één keer. Geef ze aan niemand, ook niet aan een hulplijn.\n\n@{host} #{code}',
  'device.unknown': 'een onbekend toestel',
  'device.browser-on-system': '{browser} op {system}',
  'alarm.mail':
    'Dag\n\n{what}\n\nWas u dit? Dan hoeft u niets te doen.\n\nWas u dit niet? Open dan meteen deze link. De sleutel wordt geblokkeerd en iedereen wordt afgemeld:\n\n{link}\n\nDe link werkt 30 dagen. Wij vragen u nooit om een wachtwoord of code te mailen.\n\nMijn digitale sleutels',
  'alarm.new-key.subject': 'Een nieuwe digitale sleutel op uw naam',
  'alarm.new-key': 'Op {when} is een nieuwe digitale sleutel in gebruik genomen op uw naam: {key}. Toestel: {device}.',
  'alarm.removed-key.subject': 'Een digitale sleutel is verwijderd',
  'alarm.removed-key': 'Op {when} is een digitale sleutel op uw naam verwijderd: {key}. Toestel: {device}.',
  'alarm.new-device.subject': 'Aangemeld op een nieuw toestel',
  'alarm.new-device':
    'Op {when} meldde iemand zich aan met uw sleutel {key}, op een toestel dat wij nog niet kenden: {device}.',
  'alarm.changed-login.subject': 'Uw gebruikersnaam of wachtwoord is gewijzigd',
  'alarm.changed-login':
    'Op {when} is de gebruikersnaam of het wachtwoord van uw digitale sleutels gewijzigd. Toestel: {device}.',
  'alarm.changed-contact.subject': 'Uw mailadres of telefoon is gewijzigd',
  'alarm.changed-contact':
    'Op {when} is het mailadres of de telefoon gewijzigd waarop wij u bereiken. Toestel: {device}.',
} as const;
