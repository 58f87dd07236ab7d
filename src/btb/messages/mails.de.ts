import type { Texts } from '#web/languages.ts';
import type { nl } from './mails.nl.ts';

export const de: Texts<typeof nl> = {
  'role.chief-access-manager': 'Hauptzugangsverwalter',
  'role.co-chief-access-manager': 'Mit-Hauptzugangsverwalter',
  'role.access-manager': 'Zugangsverwalter',

  'mail.invited.subject': 'Werden Sie {role} von {company}?',
  'mail.invited.chief-access-manager': `Guten Tag {name}

{by} bittet Sie, {role}
von {company} zu werden. Sie entscheiden dann, wer für das
Unternehmen bei den Behörden arbeiten darf.

Lesen Sie, was das bedeutet. Antworten Sie bis einschließlich {lastDay}:
{link}

Sie brauchen Ihren digitalen Schlüssel. Haben Sie das nicht erwartet?
Dann brauchen Sie nichts zu tun: Ohne Antwort geschieht nichts.
`,
  'mail.invited.co-chief-access-manager': `Guten Tag {name}

{by} bittet Sie, {role}
von {company} zu werden. Neben dem Hauptzugangsverwalter
entscheiden Sie dann, wer für das Unternehmen bei den Behörden
arbeiten darf.

Lesen Sie, was das bedeutet. Antworten Sie bis einschließlich {lastDay}:
{link}

Sie brauchen Ihren digitalen Schlüssel. Haben Sie das nicht erwartet?
Dann brauchen Sie nichts zu tun: Ohne Antwort geschieht nichts.
`,
  'mail.invited.access-manager': `Guten Tag {name}

{by} bittet Sie, {role}
von {company} zu werden. Sie geben dann anderen im Unternehmen
Rechte, für einen Teil des Unternehmens. Welchen Teil, lesen Sie
in der Einladung.

Antworten Sie bis einschließlich {lastDay}:
{link}

Sie brauchen Ihren digitalen Schlüssel. Haben Sie das nicht erwartet?
Dann brauchen Sie nichts zu tun: Ohne Antwort geschieht nichts.
`,
  'mail.accepted.subject': 'Angenommen: {role} von {company}',
  'mail.accepted': `Guten Tag {by}

{name} hat angenommen und ist jetzt {role}
von {company}. Rechte gibt man in Gebruikersbeheer.

Die Ernennung sehen Sie hier:
{link}
`,
  'mail.declined.subject': 'Abgelehnt: {role} von {company}',
  'mail.declined': `Guten Tag {by}

{name} möchte nicht {role} von {company} werden.
Sonst wurde nichts geändert. Ernennen Sie jemand anderen:
{link}
`,
  'mail.expired.subject': 'Keine Antwort: {role} von {company}',
  'mail.expired': `Guten Tag {by}

{name} hat nicht rechtzeitig auf Ihre Einladung für
{company} geantwortet. Die Einladung ist verfallen.
Sie können sie neu senden:
{link}
`,
  'mail.withdrawn.subject': 'Zurückgezogen: Einladung von {company}',
  'mail.withdrawn': `Guten Tag {name}

Die Einladung, {role} von {company} zu werden,
ist zurückgezogen. Sie brauchen nichts zu tun.
`,
  'mail.ended.subject': 'Beendet: {role} von {company}',
  'mail.ended': `Guten Tag {name}

{who} hat Ihre Aufgabe als {role} von
{company} beendet. Sie können für dieses Unternehmen keine
Rechte mehr geben. Fragen? Sprechen Sie mit dieser Person oder mit
einem gesetzlichen Vertreter des Unternehmens.
`,
  'mail.replaced.subject': 'Aufgabe übernommen: {role} von {company}',
  'mail.replaced': `Guten Tag {name}

{successor} hat Ihre Aufgabe als {role} von {company}
übernommen. Sie können für dieses Unternehmen keine Rechte mehr
geben. Fragen? Sprechen Sie mit einem gesetzlichen Vertreter des
Unternehmens.
`,
  'mail.suspended.subject': 'Ausgesetzt: {role} von {company}',
  'mail.suspended': `Guten Tag {name}

{who} hat Ihre Aufgabe als {role} von {company}
ausgesetzt. Solange das dauert, können Sie für dieses Unternehmen
keine Rechte geben. Fragen? Sprechen Sie mit dieser Person oder mit
einem gesetzlichen Vertreter des Unternehmens.
`,
  'mail.resumed.subject': 'Wieder aufgenommen: {role} von {company}',
  'mail.resumed': `Guten Tag {name}

{who} hat die Aussetzung aufgehoben: Sie sind wieder {role}
von {company}. Sie können wieder Rechte geben.
`,
  'mail.resigned.subject': 'Rücktritt: {role} von {company}',
  'mail.resigned': `Guten Tag {by}

{name} ist auf eigenen Wunsch nicht mehr {role}
von {company}. Was diese Person gegeben hat, gilt weiter.
Ernennen Sie jemand anderen, wenn das nötig ist:
{link}
`,
  'mail.goodbye.subject': 'Sie sind nicht mehr {role} von {company}',
  'mail.goodbye': `Guten Tag {name}

Sie haben als {role} von {company} aufgehört. Ihre eigenen
Benutzerrechte ändern sich dadurch nicht.

Waren Sie das nicht selbst? Rufen Sie 1700 an.
`,
  'mail.nobody-left.subject': 'Niemand verwaltet mehr die Zugänge von {company}',
  'mail.nobody-left': `Guten Tag {by}

{company} hat keinen Hauptzugangsverwalter mehr. Wer Rechte
hat, behält sie. Geben oder ändern kann sie jetzt nur noch ein
gesetzlicher Vertreter. Ernennen Sie jemanden:
{link}
`,
};
