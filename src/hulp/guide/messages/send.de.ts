import type { Texts } from '#web/languages.ts';
import type { nl } from './send.nl.ts';

export const de: Texts<typeof nl> = {
  'send.lacks.ceased':
    'Laut ZDU (KBO) besteht {company} nicht mehr. Stimmt das nicht? Lassen Sie die Daten dann bitte über die Gerichtskanzlei oder einen Unternehmensschalter berichtigen.',
  'send.lacks.not-recognised':
    '{company} ist nicht für Dienstleistungsschecks zugelassen. Deshalb hat niemand von uns Zugang. Was ist für eine Zulassung nötig?',
  'send.lacks.not-yet-recognised':
    'Die Zulassung von {company} beginnt am {date}. Würden Sie prüfen, ob dieses Datum stimmt?',
  'send.lacks.suspended':
    'Die Zulassung von {company} ist seit dem {date} ausgesetzt. Was ist nötig, um die Aussetzung aufzuheben?',
  'send.lacks.no-representative':
    'Die ZDU (KBO) kennt niemanden, der {company} heute vertreten darf, und niemand verwaltet die Zugänge. Würden Sie die Funktionen über die Kanzlei des Unternehmensgerichts oder einen Notar in Ordnung bringen lassen?',
  'send.lacks.undecided-representative':
    'Die ZDU (KBO) kann nicht sagen, wer {company} allein vertreten darf. Würden Sie in BTB einen Antrag mit Dokumenten stellen?',
  'send.lacks.not-accepted':
    'Jemand ist eingeladen, die Zugänge von {company} zu verwalten, und hat noch nicht angenommen. Würden Sie sich in BTB anmelden und annehmen?',
  'send.lacks.nobody-in-charge':
    'Niemand verwaltet die Zugänge von {company}. Würden Sie einen lokalen Hauptverwalter ernennen lassen?',
  'send.lacks.no-relation':
    'Ich bin noch nicht mit {company} verknüpft. Würden Sie mich in Gebruikersbeheer verknüpfen? Und würden Sie mir das Recht geben, für die Niederlassungseinheiten, in denen ich arbeite?',
  'send.lacks.relation-over':
    'Ich bin nicht mehr mit {company} verknüpft. Würden Sie mich in Gebruikersbeheer wieder verknüpfen? Und würden Sie mir das Recht geben, für die Niederlassungseinheiten, in denen ich arbeite?',
  'send.lacks.relation-not-begun':
    'Meine Verknüpfung mit {company} beginnt erst später. Würden Sie das Anfangsdatum in Gebruikersbeheer anpassen?',
  'send.lacks.right-not-given':
    'Ich habe noch kein Recht bei {company}. Würden Sie es mir in Gebruikersbeheer geben, für die Niederlassungseinheiten, in denen ich arbeite?',
  'send.lacks.right-ended':
    'Mein Recht bei {company} gilt seit dem {date} nicht mehr. Würden Sie es mir in Gebruikersbeheer wieder geben?',
  'send.lacks.right-not-begun':
    'Mein Recht bei {company} beginnt erst am {date}. Würden Sie das Anfangsdatum in Gebruikersbeheer anpassen?',
  'send.lacks.no-context':
    'Mein Recht bei {company} nennt keine Niederlassungseinheit. Würden Sie in Gebruikersbeheer die Niederlassungseinheiten hinzufügen, in denen ich arbeite?',
  'send.lacks.no-recognised-place':
    'Die Niederlassungseinheiten meines Rechts bei {company} gehören nicht zur Zulassung. Würden Sie in Gebruikersbeheer eine zugelassene Niederlassungseinheit hinzufügen?',
  'send.text': `Guten Tag

Ich habe keinen Zugang zur Beveiligde Zone.

{lacks}
{there}
Die Erklärung, Schritt für Schritt:
{link}

Vielen Dank
{person}`,
};
