import type { Texts } from '#web/languages.ts';
import type { nl } from './send.nl.ts';

export const fr: Texts<typeof nl> = {
  'send.lacks.ceased':
    'Selon la BCE (KBO), {company} a cessé ses activités. Est-ce faux ? Pouvez-vous faire corriger les données par le greffe ou un guichet d’entreprises ?',
  'send.lacks.not-recognised':
    '{company} n’est pas agréée pour les titres-services. C’est pourquoi personne chez nous ne peut entrer. Que faut-il pour obtenir un agrément ?',
  'send.lacks.not-yet-recognised':
    'L’agrément de {company} commence le {date}. Pouvez-vous vérifier si cette date est correcte ?',
  'send.lacks.suspended':
    'L’agrément de {company} est suspendu depuis le {date}. Que faut-il pour lever la suspension ?',
  'send.lacks.no-representative':
    'La BCE (KBO) ne connaît personne qui peut représenter {company} aujourd’hui, et personne ne gère les accès. Pouvez-vous faire corriger les fonctions par le greffe du tribunal de l’entreprise ou par un notaire ?',
  'send.lacks.undecided-representative':
    'La BCE (KBO) ne peut pas dire qui peut représenter {company} seul. Pouvez-vous faire une demande avec documents dans BTB ?',
  'send.lacks.not-accepted':
    'Quelqu’un est invité à gérer les accès de {company}, et n’a pas encore accepté. Pouvez-vous vous connecter à BTB et accepter ?',
  'send.lacks.nobody-in-charge':
    'Personne ne gère les accès de {company}. Pouvez-vous faire désigner un gestionnaire local principal ?',
  'send.lacks.no-relation':
    'Je ne suis pas encore lié à {company}. Pouvez-vous me lier dans Gebruikersbeheer ? Et pouvez-vous me donner le droit pour les unités d’établissement où je travaille ?',
  'send.lacks.relation-over':
    'Je ne suis plus lié à {company}. Pouvez-vous me lier à nouveau dans Gebruikersbeheer ? Et pouvez-vous me donner le droit pour les unités d’établissement où je travaille ?',
  'send.lacks.relation-not-begun':
    'Mon lien avec {company} commence plus tard. Pouvez-vous adapter la date de début dans Gebruikersbeheer ?',
  'send.lacks.right-not-given':
    'Je n’ai pas encore de droit pour {company}. Pouvez-vous me le donner dans Gebruikersbeheer, pour les unités d’établissement où je travaille ?',
  'send.lacks.right-ended':
    'Mon droit pour {company} n’est plus valable depuis le {date}. Pouvez-vous me le redonner dans Gebruikersbeheer ?',
  'send.lacks.right-not-begun':
    'Mon droit pour {company} commence seulement le {date}. Pouvez-vous adapter la date de début dans Gebruikersbeheer ?',
  'send.lacks.no-context':
    'Mon droit pour {company} ne cite aucune unité d’établissement. Pouvez-vous ajouter dans Gebruikersbeheer les unités d’établissement où je travaille ?',
  'send.lacks.no-recognised-place':
    'Les unités d’établissement de mon droit pour {company} ne font pas partie de l’agrément. Pouvez-vous ajouter une unité d’établissement agréée dans Gebruikersbeheer ?',
  'send.text': `Bonjour

Je ne peux pas entrer dans la Beveiligde Zone.

{lacks}
{there}
L’explication, étape par étape :
{link}

Merci
{person}`,
};
