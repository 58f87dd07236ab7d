import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  'key.passkey': 'Passkey',
  'key.named': '{key} „{name}“',
  'info.lead.passkey':
    'Sie melden sich mit Ihrem Telefon, Ihrem Computer oder einem Sicherheitsschlüssel an. Ein Passwort ist nicht nötig.',
  'passkey.copied.subject': 'Ein Passkey wurde gesperrt',
  'passkey.copied':
    'Guten Tag\n\nAm {when} wurde Ihr Passkey „{name}“ gesperrt. Sein Zähler ging zurück. Das geschieht, wenn jemand eine Kopie davon benutzt. Niemand hat damit noch Zugang. Wer in Ihrem Namen angemeldet war, ist abgemeldet.\n\nWas tun Sie jetzt? Melden Sie sich mit Ihrem Personalausweis oder itsme an. Sehen Sie nach, wer sich in Ihrem Namen angemeldet hat. Entfernen Sie diesen Passkey und fügen Sie einen neuen hinzu.\n\n{link}\n\nMijn digitale sleutels',
  'passkey.card.none': 'Noch kein Passkey',
  'passkey.card.add': 'Einen Passkey hinzufügen',
  'passkey.card.more': 'Noch einen Passkey hinzufügen',
  'passkey.card.rename': 'Namen ändern',
  'passkey.card.kept': 'Wo er aufbewahrt wird',
  'passkey.kept.device': 'Nur auf dem Gerät, auf dem Sie ihn erstellt haben.',
  'passkey.kept.here': 'Jetzt auf einem Gerät. Er kann auch auf Ihre anderen Geräte kommen.',
  'passkey.kept.elsewhere': 'Auf mehreren Geräten, über Ihr Konto bei deren Hersteller.',
  'passkey.kept.since': 'Das ist so seit {when}.',
  'passkey.done.passkey': 'Ihr Passkey wurde hinzugefügt. Sie können sich sofort damit anmelden.',
  'passkey.done.renamed': 'Der Name Ihres Passkeys wurde geändert.',
  'passkey.remove.device': 'Entfernen Sie den Passkey danach auch in den Einstellungen Ihres Geräts.',
  'passkey.add.title': 'Fügen Sie einen Passkey hinzu',
  'passkey.add.lead':
    'Ein Passkey ist ein Schlüssel auf Ihrem Gerät. Sie öffnen ihn mit Ihrem Finger, Ihrem Gesicht oder dem PIN-Code dieses Geräts. Eine falsche Website kann ihn nicht benutzen.',
  'passkey.add.own': 'Tun Sie das nur auf einem Gerät, das Ihnen gehört.',
  'passkey.add.name': 'Wie nennen Sie diesen Passkey?',
  'passkey.add.name.hint': 'So erkennen Sie ihn später, zum Beispiel „Mein Telefon“.',
  'passkey.add.go': 'Passkey erstellen',
  'passkey.rename.title': 'Geben Sie dem Passkey einen anderen Namen',
  'passkey.rename.go': 'Namen speichern',
  'passkey.noScript':
    'Ein Passkey braucht JavaScript, und das ist in Ihrem Browser ausgeschaltet. Schalten Sie es ein, oder benutzen Sie eine App, die Codes erzeugt.',
  'passkey.problem.working': 'Achten Sie auf das Fenster Ihres Geräts.',
  'passkey.problem.cancelled':
    'Sie haben abgebrochen, oder es hat zu lange gedauert. Es ist nichts geschehen. Sie können neu beginnen.',
  'passkey.problem.known': 'Dieses Gerät hat schon einen Passkey von Ihnen. Einen zweiten brauchen Sie hier nicht.',
  'passkey.problem.unsupported':
    'Dieser Browser kann hier keinen Passkey erstellen. Aktualisieren Sie ihn, oder nehmen Sie ein anderes Gerät.',
  'passkey.problem.other':
    'Der Passkey konnte nicht erstellt werden. Versuchen Sie es noch einmal, oder nehmen Sie ein anderes Gerät.',
  'passkey.error.empty': 'Geben Sie dem Passkey einen Namen.',
  'passkey.error.too-long': 'Ein Name hat höchstens {most} Zeichen.',
  'passkey.error.over':
    'Es hat zu lange gedauert, oder diese Seite wurde schon benutzt. Erstellen Sie den Passkey noch einmal.',
  'passkey.error.known':
    'Dieser Passkey wurde schon hinzugefügt. Erstellen Sie einen neuen, oder nehmen Sie ein anderes Gerät.',
  'passkey.error.key': 'Ihr Gerät hat einen Schlüssel erstellt, den wir nicht annehmen. Nehmen Sie ein anderes Gerät.',
  'passkey.error.other':
    'Dieser Passkey wurde nicht angenommen. Erstellen Sie ihn noch einmal, oder nehmen Sie ein anderes Gerät.',
  'passkey.refused.too-many.title': 'Sie haben schon {most} Passkeys',
  'passkey.refused.too-many': 'Mehr geht nicht. Entfernen Sie zuerst einen, den Sie nicht mehr benutzen.',
  'passkey.refused.no-other-key.title': 'Ein Passkey ist nie Ihr einziger Schlüssel',
  'passkey.refused.no-other-key': 'Sorgen Sie zuerst für einen anderen Schlüssel, mit dem Sie Zugang haben.',
  'passkey.refused.nobody.title': 'Ihr Schlüssel funktioniert nicht mehr',
  'passkey.refused.nobody': 'Melden Sie sich neu an, mit einem anderen Schlüssel.',
  'passkey.info.device':
    'ein Telefon, einen Computer oder einen Sicherheitsschlüssel mit Finger, Gesicht oder PIN-Code',
  'passkey.info.high': 'einmal Ihren Personalausweis oder itsme, um den Passkey hinzuzufügen',
  'passkey.info.choose':
    'Wählen Sie Passkey auf der Seite, auf der Sie sich anmelden. Sie sehen diese Möglichkeit auf einem Gerät, das einen Passkey hat.',
  'passkey.info.unlock': 'Benutzen Sie Ihren Finger, Ihr Gesicht oder den PIN-Code Ihres Geräts.',
  'passkey.info.site':
    'Ein Passkey funktioniert nur auf dieser Website. Eine falsche Website bekommt nichts, auch wenn Sie darauf hereinfallen.',
  'passkey.info.more':
    'Sie können auf jedem Gerät einen eigenen Passkey haben. Mit einem Namen halten Sie sie auseinander.',
  'passkey.info.backup':
    'Manche Geräte teilen einen Passkey mit Ihren anderen Geräten, über ein Konto bei Apple, Google oder Microsoft. Schützen Sie dieses Konto gut.',
  'passkey.info.lost':
    'Ist Ihr Gerät weg? Melden Sie sich mit einem anderen Schlüssel an und sperren Sie den Passkey. Darum ist er nie Ihr einziger Schlüssel.',
  'passkey.info.copied':
    'Zählt ein Passkey rückwärts, dann gibt es vielleicht eine Kopie davon. Wir sperren ihn dann sofort.',
  'passkey.info.ours':
    'Dieser Schlüssel gehört zu diesem System. Das echte ACM kennt ihn nicht, und auch sein Niveau haben wir selbst gewählt.',
};
