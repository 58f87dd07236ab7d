import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  reference: 'Votre référence est',
  'reference.what':
    'Appelez gratuitement le 1700 et lisez-la à voix haute. La personne qui l’entend voit seulement ce refus et sa raison.',
  'reference.none':
    'Vous avez déjà reçu beaucoup de références pendant cette heure. Si vous appelez la ligne d’aide, lisez l’une des précédentes.',
  guide: 'Voir chaque étape dans le guide d’accès',
};
