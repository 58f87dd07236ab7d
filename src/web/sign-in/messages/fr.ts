import type { Texts } from '../../languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'out.title': 'Vous êtes déconnecté',
  'out.what':
    'Votre visite est terminée. Travaillez-vous sur un ordinateur partagé ? Fermez alors aussi votre navigateur.',
  again: 'Se connecter',
  'cookies.title': 'Votre connexion n’a pas pu aboutir',
  'cookies.what':
    'Votre navigateur n’a pas rendu les données de votre connexion. Cela arrive quand les cookies sont désactivés, ou quand la connexion a duré plus de 20 minutes.',
  'cookies.on': 'Comment activer les cookies',
  'cookies.step1': 'Ouvrez les paramètres de votre navigateur.',
  'cookies.step2': 'Choisissez « Confidentialité et sécurité », ou cherchez « cookies ».',
  'cookies.step3':
    'Autorisez les cookies pour ce site. Nous les utilisons seulement pour vous connecter en toute sécurité.',
  'cookies.step4': 'Revenez ensuite sur cette page et recommencez.',
  'away.title': 'La connexion ne fonctionne pas pour l’instant',
  'away.what': 'La gestion des accès ne répond pas. Cela ne vient pas de vous.',
  'away.next': 'Attendez quelques minutes et réessayez.',
  'denied.title': 'Vous n’êtes pas connecté',
  'denied.what': 'Vous êtes revenu sans vous connecter, ou vous n’avez pas encore d’accès.',
  'denied.next':
    'Avez-vous lu dans la gestion des accès ce qui manque ? Demandez alors de l’aide à la personne qui y était indiquée.',
  'refused.title': 'Cette connexion a été refusée',
  'refused.what':
    'La réponse de la gestion des accès n’était pas correcte. Pour votre sécurité, nous n’allons pas plus loin.',
  'refused.next': 'Recommencez. Cela se produit encore ? Appelez alors la ligne d’aide.',
  home: 'Vers la page d’accueil',
  'go-on.title': 'Continuez où vous étiez',
  'go-on.what':
    'Votre session s’est terminée avant l’arrivée de ce formulaire. Nous avons encore ce que vous avez rempli.',
  'go-on.how':
    'Avec le bouton, vous l’envoyez à nouveau. Si vous l’avez déjà fait entre-temps, il n’y a rien à faire ici.',
  'go-on.button': 'Continuer avec ce que vous avez rempli',
  'go-on.leave': 'Partir sans envoyer',
};
