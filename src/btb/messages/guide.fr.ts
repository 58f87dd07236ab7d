import type { Texts } from '#web/languages.ts';
import type { nl } from './guide.nl.ts';

export const fr: Texts<typeof nl> = {
  'guide.step': 'Désigner quelqu’un pour {company}. Étape {step} sur 4',
  'guide.kept':
    'Après chaque étape, vous pouvez arrêter et continuer plus tard. Nous gardons vos réponses {days} jours.',
  'guide.later': 'Arrêter et continuer plus tard',
  'guide.later.hint':
    'Nous gardons {days} jours ce que vous avez rempli aux étapes précédentes. Vous êtes la seule personne à le voir.',
  'guide.begun':
    'Vous aviez déjà commencé et vous étiez à l’étape {step}. Nous gardons vos réponses jusqu’au {keepUntil} inclus.',
  'guide.begun.whom':
    'Vous aviez déjà commencé à désigner {name} et vous étiez à l’étape {step}. Nous gardons vos réponses jusqu’au {keepUntil} inclus.',
  'guide.go-on': 'Vers l’étape {step}',
  'guide.forget': 'Effacer',
  'guide.forgotten': 'Vos réponses sont effacées.',
  'guide.replaces':
    'Cette personne succède à {name}, actuellement {role} pour {company}. {name} garde ce rôle jusqu’à ce que la nouvelle personne accepte, et reçoit alors un e-mail.',

  'guide.who.title': 'Qui désignez-vous ?',
  'guide.who': 'Vous-même ou quelqu’un d’autre ?',
  'guide.who.self': 'Vous-même : {name}',
  'guide.who.self.hint': 'Vous n’avez pas besoin d’accepter : votre rôle commence tout de suite.',
  'guide.who.other': 'Quelqu’un d’autre',
  'guide.who.other.hint': 'Cette personne reçoit un e-mail et doit accepter.',
  'guide.who.empty': 'Choisissez : vous-même ou quelqu’un d’autre.',
  'guide.declared.hint': 'Nécessaire seulement si vous désignez quelqu’un d’autre.',

  'guide.details.title': 'Qui est cette personne ?',
  'guide.details.title.self': 'Comment pouvons-nous vous joindre ?',

  'guide.task.title': 'Que peut faire {name} ?',
  'guide.task.title.self': 'Quel est votre rôle ?',
  'task.role': 'Quel rôle ?',
  'task.role.hint.chief-access-manager': 'Décide de tous les accès de l’entreprise, et désigne d’autres personnes.',
  'task.role.hint.co-chief-access-manager':
    'Fait la même chose à côté du gestionnaire d’accès principal, et désigne des gestionnaires d’accès.',
  'task.role.hint.access-manager':
    'Donne des droits pour une partie de l’entreprise. Vous choisissez cette partie ci-dessous.',
  'task.role.empty': 'Choisissez un rôle.',
  'task.only-access-manager':
    'Cette personne devient gestionnaire d’accès. Vous ne pouvez pas donner plus que ce que vous avez : le reste ne figure pas ci-dessous.',
  'task.bounds.title': 'Seulement pour un gestionnaire d’accès : quelle partie ?',
  'task.bounds.lead':
    'Un gestionnaire d’accès principal et un co-gestionnaire d’accès principal gèrent tout. Pour eux, ne choisissez rien ci-dessous.',
  'task.services': 'Pour quels services cette personne peut-elle donner des droits ?',
  'task.services.empty': 'Choisissez au moins un service.',
  'task.services.not-offered':
    'Vous avez choisi un service qui n’existe plus, ou que vous ne pouvez pas donner. Choisissez à nouveau.',
  'task.establishments': 'Pour quelles unités d’établissement ?',
  'task.establishments.empty': 'Choisissez au moins une unité d’établissement.',
  'task.establishments.not-offered':
    'Vous avez choisi une unité d’établissement qui n’existe plus, ou que vous ne pouvez pas donner. Choisissez à nouveau.',
  'task.may-appoint': 'Désigner d’autres personnes',
  'task.may-appoint.yes': 'Peut désigner des gestionnaires d’accès, dans les mêmes limites',
  'task.until': 'Dernier jour (facultatif)',
  'task.until.hint': 'Par exemple 30 6 2027. Laissez vide s’il n’y a pas de fin.',
  'task.until.hint.latest': 'Au plus tard le {latest} : votre propre rôle prend alors fin. Par exemple 30 6 2027.',
  'task.until.not-a-date': 'Ce dernier jour n’existe pas. Indiquez un jour, un mois et une année.',
  'task.until.past': 'Le dernier jour est déjà passé. Choisissez un jour à partir d’aujourd’hui.',
  'task.until.too-late':
    'Vous ne pouvez pas donner pour plus longtemps que ce que vous avez. Choisissez au plus tard le {latest}.',
  'task.until.needed': 'Indiquez un dernier jour, au plus tard le {latest} : votre propre rôle prend alors fin.',
  'date.day': 'Jour',
  'date.month': 'Mois',
  'date.year': 'Année',

  'act.replace': 'Remplacer',
  'act.replace.label': 'Remplacer : {name}',
  'check.person': 'Personne',
  'check.mend': 'Modifiez ci-dessus ce qui n’est pas possible. Vous pourrez ensuite confirmer.',
  'check.replaces': 'Succède à',
};
