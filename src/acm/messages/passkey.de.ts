import type { Texts } from '#web/languages.ts';
import type { nl } from './passkey.nl.ts';

export const de: Texts<typeof nl> = {
  'key.passkey': 'Passkey',
  'choose.hint.passkey': 'Ihr Finger, Ihr Gesicht oder der PIN-Code Ihres Geräts.',
  'choose.passkey': 'Haben Sie schon einen Passkey? Benutzen Sie ihn hier.',
  'passkey.title': 'Benutzen Sie Ihren Passkey',
  'passkey.what':
    'Ihr Gerät fragt nach Ihrem Finger, Ihrem Gesicht oder Ihrem PIN-Code. Das alles bleibt auf Ihrem Gerät: Wir sehen es nie.',
  'passkey.begin': 'Meinen Passkey benutzen',
  'passkey.noScript':
    'Ein Passkey braucht JavaScript, und das ist in Ihrem Browser ausgeschaltet. Schalten Sie es ein, oder wählen Sie einen anderen Schlüssel.',
  'passkey.problem.working': 'Achten Sie auf das Fenster Ihres Geräts.',
  'passkey.problem.cancelled':
    'Sie haben abgebrochen, oder auf diesem Gerät ist kein Passkey von Ihnen. Es ist nichts geschehen. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Schlüssel.',
  'passkey.problem.unsupported':
    'Dieser Browser kann hier keinen Passkey benutzen. Wählen Sie einen anderen Schlüssel.',
  'passkey.problem.other':
    'Der Passkey hat nicht funktioniert. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Schlüssel.',
  'passkey.refused.over': 'Es hat zu lange gedauert, oder diese Seite wurde schon benutzt. Beginnen Sie neu.',
  'passkey.refused.removed':
    'Sie haben diesen Passkey entfernt. Entfernen Sie ihn auch auf Ihrem Gerät, und wählen Sie einen anderen Schlüssel.',
  'passkey.refused.copied':
    'Dieser Passkey ist gesperrt, denn vielleicht hat jemand eine Kopie davon. Wählen Sie einen anderen starken Schlüssel. Sehen Sie dann bei Mijn digitale sleutels nach, was geschehen ist.',
  'passkey.refused.other':
    'Dieser Passkey wurde nicht angenommen. Beginnen Sie neu. Klappt es nicht? Dann wählen Sie einen anderen Schlüssel.',
  'more.what.passkey':
    'Sie melden sich mit Ihrem Telefon, Ihrem Computer oder einem Sicherheitsschlüssel an. Ein Passwort ist nicht nötig. Es ist ein Schlüssel dieses Systems: Das echte ACM kennt ihn nicht.',
  'more.need.passkey.first': 'Ein Gerät mit Bildschirmsperre: ein Finger, ein Gesicht oder ein PIN-Code.',
  'more.need.passkey.second':
    'Ein Passkey, den Sie bei Mijn digitale sleutels hinzugefügt haben. Das geht, nachdem Sie sich mit Ihrer Karte oder itsme angemeldet haben.',
  'more.note.passkey':
    'Manche Dienste brauchen einen stärkeren Schlüssel, zum Beispiel den Personalausweis oder itsme.',
  'claims.ours': 'Nicht vom echten ACM',
  'claims.ours.passkey': 'Mit einem Passkey steht in acr: {urn}. Dieser Schlüssel und sein Name sind von uns.',
};
