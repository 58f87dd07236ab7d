import type { Texts } from '#web/languages.ts';
import type { nl } from './send.nl.ts';

export const fr: Texts<typeof nl> = {
  'send.lacks.ceased':
    'Selon la BCE (KBO), {company} a cessé ses activités. Si c’est faux, voulez-vous faire corriger les données par un guichet d’entreprises ?',
  'send.lacks.not-recognised':
    '{company} n’est pas agréée pour les titres-services. C’est pourquoi personne chez nous ne peut entrer. Que faut-il pour un agrément ?',
  'send.lacks.not-yet-recognised': 'L’agrément de {company} commence le {date}. Voulez-vous vérifier cette date ?',
  'send.lacks.suspended':
    'L’agrément de {company} est suspendu depuis le {date}. Que faut-il pour lever la suspension ?',
  'send.lacks.no-representative':
    'La BCE (KBO) ne connaît personne qui peut représenter {company} aujourd’hui, et personne ne gère les accès. Voulez-vous faire mettre les fonctions en ordre par un guichet d’entreprises ?',
  'send.lacks.undecided-representative':
    'La BCE (KBO) ne peut pas dire qui peut représenter {company} seul. Voulez-vous faire une demande avec documents dans BTB ?',
  'send.lacks.not-accepted':
    'Quelqu’un est invité à gérer les accès de {company}, et n’a pas encore accepté. Voulez-vous vous connecter à BTB et accepter ?',
  'send.lacks.nobody-in-charge':
    'Personne ne gère les accès de {company}. Voulez-vous faire désigner un chef des gestionnaires locaux ?',
  'send.lacks.no-relation':
    'Je ne suis pas encore lié à {company}. Voulez-vous me lier dans Gebruikersbeheer ? Et voulez-vous me donner le droit pour les établissements où je travaille ?',
  'send.lacks.relation-over':
    'Je ne suis plus lié à {company}. Voulez-vous me lier à nouveau dans Gebruikersbeheer ? Et voulez-vous me donner le droit pour les établissements où je travaille ?',
  'send.lacks.relation-not-begun':
    'Mon lien avec {company} commence plus tard. Voulez-vous adapter la date de début dans Gebruikersbeheer ?',
  'send.lacks.right-not-given':
    'Je n’ai pas encore de droit chez {company}. Voulez-vous me le donner dans Gebruikersbeheer, pour les établissements où je travaille ?',
  'send.lacks.right-ended':
    'Mon droit chez {company} ne vaut plus depuis le {date}. Voulez-vous me le redonner dans Gebruikersbeheer ?',
  'send.lacks.right-not-begun':
    'Mon droit chez {company} ne commence que le {date}. Voulez-vous adapter la date de début dans Gebruikersbeheer ?',
  'send.lacks.no-context':
    'Mon droit chez {company} ne cite aucun établissement. Voulez-vous ajouter dans Gebruikersbeheer les établissements où je travaille ?',
  'send.lacks.no-recognised-place':
    'Les établissements de mon droit chez {company} ne font pas partie de l’agrément. Voulez-vous ajouter un établissement agréé dans Gebruikersbeheer ?',
  'send.text': `Bonjour

Je ne peux pas entrer dans la Beveiligde Zone.

{lacks}
{there}
L’explication, étape par étape :
{link}

Merci
{person}`,
};
