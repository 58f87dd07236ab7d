import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  reference: 'Votre référence est',
  'reference.what':
    'Appelez gratuitement le 1700 et lisez-la à voix haute. Qui l’entend ne voit que ce refus et sa raison.',
  'reference.none':
    'Vous avez déjà reçu beaucoup de références cette heure. Si vous appelez la ligne d’aide, lisez l’une des précédentes.',
  guide: 'Voir chaque étape dans le guide d’accès',
};
