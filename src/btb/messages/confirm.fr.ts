import type { Texts } from '#web/languages.ts';
import type { nl } from './confirm.nl.ts';

export const fr: Texts<typeof nl> = {
  'confirm.title': 'Confirmer des désignations',
  'confirm.lead':
    'La fonction de la personne qui a désigné ces gestionnaires est terminée. Les désignations restent valables. Vérifiez qu’elles sont encore exactes, et confirmez-les.',
  'confirm.by': '{name}, {function} jusqu’au {date} inclus',
  'confirm.choose': 'Quelles désignations confirmez-vous ?',
  'confirm.hint': 'Une désignation n’est plus exacte ? Ne la cochez pas, et mettez-y fin sur la page de l’entreprise.',
  'confirm.button': 'Confirmer',
  'confirm.back': 'Retour à l’entreprise',
  'confirm.none.title': 'Il n’y a rien à confirmer',
  'confirm.none': 'Toutes les désignations de cette entreprise sont en ordre.',
  'confirm.nothing-chosen': 'Choisissez au moins une désignation. Rien n’a été modifié.',
  'confirm.done': 'C’est fait',
  'confirm.done.one': 'Vous avez confirmé {count} désignation.',
  'confirm.done.other': 'Vous avez confirmé {count} désignations.',
  'confirm.waiting.one':
    '{count} désignation attend votre confirmation : la fonction de la personne qui l’a faite est terminée.',
  'confirm.waiting.other':
    '{count} désignations attendent votre confirmation : la fonction de la personne qui les a faites est terminée.',
  'confirm.open': 'Vérifier et confirmer',

  'mail.to-confirm.subject': 'À vérifier : désignations pour {company}',
  'mail.to-confirm': `Bonjour

La fonction de {name} ({function})
chez {company} a pris fin le {day}.
{name} ne peut plus désigner personne pour l’entreprise.

Les personnes déjà désignées le restent. Un représentant
légal actuel vérifie les désignations et les confirme.
Nombre de désignations : {count}
{link}
`,
};
