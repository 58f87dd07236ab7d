import type { Texts } from '#web/languages.ts';
import type { nl } from './news.nl.ts';

export const de: Texts<typeof nl> = {
  'key.eid': 'Personalausweis (eID) mit Kartenleser',
  'key.itsme': 'itsme',
  'key.csamtotp': 'Sicherheitscode über mobile App',
  'key.csamsms': 'Sicherheitscode per SMS',
  'key.eidashigh': 'Anerkannter europäischer Schlüssel',
  'key.eidassubstantial': 'Anerkannter europäischer Schlüssel (Niveau substanziell)',
  'text.code':
    '{code} ist Ihr Code für {application}. Er gilt 5 Minuten, einmal. Geben Sie ihn niemandem, auch keiner Hotline.\n\n@{host} #{code}',
  'device.unknown': 'ein unbekanntes Gerät',
  'device.browser-on-system': '{browser} auf {system}',
  'alarm.mail':
    'Guten Tag\n\n{what}\n\nWaren Sie das? Dann brauchen Sie nichts zu tun.\n\nWaren Sie das nicht? Dann öffnen Sie sofort diesen Link. Der Schlüssel wird gesperrt und alle werden abgemeldet:\n\n{link}\n\nDer Link gilt 30 Tage. Wir bitten Sie nie, ein Passwort oder einen Code per E-Mail zu senden.\n\nMijn digitale sleutels',
  'alarm.new-key.subject': 'Ein neuer digitaler Schlüssel auf Ihren Namen',
  'alarm.new-key':
    'Am {when} wurde ein neuer digitaler Schlüssel auf Ihren Namen in Gebrauch genommen: {key}. Gerät: {device}.',
  'alarm.removed-key.subject': 'Ein digitaler Schlüssel wurde entfernt',
  'alarm.removed-key': 'Am {when} wurde ein digitaler Schlüssel auf Ihren Namen entfernt: {key}. Gerät: {device}.',
  'alarm.new-device.subject': 'Anmeldung auf einem neuen Gerät',
  'alarm.new-device':
    'Am {when} hat sich jemand mit Ihrem Schlüssel {key} angemeldet, auf einem Gerät, das wir noch nicht kannten: {device}.',
  'alarm.changed-login.subject': 'Ihr Benutzername oder Passwort wurde geändert',
  'alarm.changed-login':
    'Am {when} wurde der Benutzername oder das Passwort Ihrer digitalen Schlüssel geändert. Gerät: {device}.',
  'alarm.changed-contact.subject': 'Ihre E-Mail-Adresse oder Ihr Telefon wurde geändert',
  'alarm.changed-contact':
    'Am {when} wurde geändert, wie wir Sie erreichen: die E-Mail-Adresse oder das Telefon. Gerät: {device}.',
};
