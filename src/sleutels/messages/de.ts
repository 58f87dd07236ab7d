import type { Texts } from '#web/languages.ts';
import { de as passkey } from '../passkey/messages/de.ts';
import { de as mine } from './mine.de.ts';
import { de as news } from './news.de.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  ...news,
  ...mine,
  ...passkey,
  'site.name': 'Mijn digitale sleutels',
  'site.question': 'Wer sind Sie, und wie sicher ist das?',
  'nav.front': 'Digitale Schlüssel',
  'nav.mine': 'Meine Schlüssel',

  'front.title': 'Mit einem digitalen Schlüssel zeigen Sie, wer Sie sind',
  'front.lead':
    'Mit einem digitalen Schlüssel melden Sie sich bei den Behörden an. Er gehört nur Ihnen. Sie benutzen denselben Schlüssel für jede Website in dieser Kette.',
  'front.works.title': 'Welche Schlüssel gibt es?',
  'front.mine.title': 'Ihre eigenen Schlüssel',
  'front.mine.stranger':
    'Melden Sie sich an. Sie sehen dann Ihre Schlüssel und wann sie zuletzt benutzt wurden. Sie können auch eine neue App verknüpfen.',
  'front.mine.member':
    'Sie sind angemeldet. Sie sehen Ihre Schlüssel und wann sie zuletzt benutzt wurden. Sie können auch eine neue App verknüpfen.',
  'front.mine.open': 'Ihre Schlüssel ansehen',
  'sign-in': 'Anmelden',
  'more-info': 'Mehr Infos',
  'more-info.label': 'Mehr Infos über den Schlüssel {key}',
  'not-confirmed': 'Diese Regel haben wir selbst gewählt. Der echte Schlüssel macht seine Regel nicht bekannt.',

  'info.needs.title': 'Was brauchen Sie?',
  'info.needs.name': 'den Benutzernamen Ihres digitalen Schlüssels',
  'info.needs.password': 'das Passwort Ihres digitalen Schlüssels',
  'info.needs.app':
    'ein Telefon oder Tablet mit einer App, die Codes erzeugt. Jede App, die solche Codes kennt, ist gut',
  'info.how.title': 'Wie melden Sie sich an?',
  'info.how.choose': 'Wählen Sie diesen Schlüssel auf der Seite, auf der Sie sich anmelden.',
  'info.how.password': 'Geben Sie Ihren Benutzernamen und Ihr Passwort ein.',
  'info.how.code':
    'Öffnen Sie die App auf Ihrem Telefon. Sie sehen einen Code mit 6 Ziffern. Geben Sie diesen Code ein.',
  'info.code.title': 'Über den Code',
  'info.code.life':
    'Die App zeigt alle 30 Sekunden einen neuen Code. Einen Code, der gerade vorbei ist, nehmen wir noch kurz an.',
  'info.code.once':
    'Ein Code gilt einmal. Möchten Sie sich gleich noch einmal anmelden? Dann warten Sie auf den nächsten Code.',
  'info.code.offline': 'Die App braucht kein Internet. Die Uhr Ihres Telefons muss aber richtig gehen.',
  'info.code.never': 'Geben Sie Ihren Code niemandem. Wir fragen nie am Telefon oder in einer Nachricht danach.',
  'info.trouble.title': 'Wenn es nicht klappt',
  'info.trouble.clock':
    'Stimmt Ihr Code nicht? Lassen Sie Ihr Telefon die Zeit selbst einstellen, und versuchen Sie den nächsten Code.',
  'info.trouble.pause':
    'Wenn Sie {tries} Mal etwas falsch eingeben, müssen Sie kurz warten. Zuerst ist es 1 Minute, danach jedes Mal doppelt so lange, bis zu höchstens {longest} Minuten. So kann niemand Ihr Passwort oder Ihren Code erraten.',
  'info.trouble.phone':
    'Neues Telefon? Verknüpfen Sie die neue App, solange Sie die alte noch haben. Das tun Sie bei Ihren eigenen Schlüsseln.',
  'info.level.title': 'Wie sicher ist dieser Schlüssel?',

  'mine.title': 'Meine Schlüssel',
  'mine.username': 'Benutzername',
  'mine.activated': 'In Gebrauch seit',
  'mine.last-used': 'Zuletzt benutzt',
  'mine.never-used': 'Noch nicht benutzt',

  'app.title': 'Eine neue App verknüpfen',
  'app.lead':
    'Das tun Sie beim ersten Mal. Sie tun es auch, wenn Sie ein neues Telefon haben oder eine andere App benutzen möchten.',
  'app.step.install': 'Installieren Sie auf Ihrem Telefon eine App, die Codes erzeugt.',
  'app.step.scan': 'Scannen Sie mit dieser App den QR-Code, den wir Ihnen zeigen.',
  'app.step.confirm': 'Geben Sie den Code ein, den die App dann zeigt.',
  'app.until':
    'Haben Sie schon eine App? Sie funktioniert, bis Sie diesen Code eingeben. Danach funktioniert nur die neue.',
  'app.continue': 'Weiter',
  'app.back': 'Zurück zu meinen Schlüsseln',

  'link.title': 'Verknüpfen Sie Ihre App und geben Sie den Code ein',
  'link.scan': 'Öffnen Sie Ihre App und scannen Sie diesen QR-Code.',
  'link.qr': 'QR-Code mit dem geheimen Schlüssel für Ihre App',
  'link.text': 'Können Sie nicht scannen? Wählen Sie in Ihrer App „Schlüssel eingeben“ und tippen Sie das ab:',
  'link.account': 'Konto',
  'link.secret': 'Geheimer Schlüssel',
  'link.kind': 'Art',
  'link.kind.totp': 'Zeitbasiert, 6 Ziffern, 30 Sekunden',
  'link.secrecy':
    'Zeigen Sie das niemandem. Wer diesen QR-Code scannt, kann dieselben Codes erzeugen. Er gilt {minutes} Minuten.',
  'link.code': 'Code',
  'link.code.hint': 'Die 6 Ziffern, die Ihre App jetzt zeigt.',
  'link.confirm': 'Bestätigen',
  'link.error.empty': 'Geben Sie den Code ein, den Ihre App zeigt.',
  'link.error.form': 'Ein Code hat 6 Ziffern. Prüfen Sie Ihre Eingabe.',
  'link.error.wrong':
    'Dieser Code stimmt nicht. Warten Sie auf den nächsten Code in Ihrer App und versuchen Sie es noch einmal. Klappt es immer noch nicht? Prüfen Sie, ob die Uhr Ihres Telefons richtig geht.',
  'link.over.title': 'Es gibt keine App, die Sie bestätigen müssen',
  'link.over':
    'Das Verknüpfen dauerte zu lange, oder es war schon fertig. Jetzt wurde nichts geändert. Beginnen Sie neu, wenn Sie noch eine App verknüpfen möchten.',
  'error.summary': 'Es gibt ein Problem',
};
