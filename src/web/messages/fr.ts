import type { Texts } from '../languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'layout.error': 'Erreur : ',
  'layout.skip': 'Aller au contenu',
  'layout.brand': 'Beveiligde Zone',
  'layout.home': 'Beveiligde Zone, vers la page d’accueil de {system}',
  'layout.here': 'Où vous êtes',
  'layout.acting': 'Connecté en tant que',
  'layout.acting.for': 'au nom de',
  'layout.signOut': 'Se déconnecter',
  'layout.navigation': 'Pages de {system}',
  'layout.languages': 'Langue',
  'layout.demo': 'Démonstration, ce n’est pas un site officiel',
  'layout.footer': 'À propos de ce site',
  'layout.operator': 'Ce site est géré par {operator}.',
  'layout.help': 'Aide',
  'layout.question': 'Question ou plainte',
  'layout.accessibility': 'Accessibilité',
  'layout.privacy': 'Vie privée',
  'layout.cookies': 'Cookies',
  'layout.claims': 'Ce que nous respectons',
  'layout.contact': 'Contact :',
  'errors.title': 'Un champ n’est pas rempli correctement',
  'idle.title': 'Êtes-vous encore là ?',
  'idle.text':
    'Vous n’avez rien fait depuis un moment. Dans cinq minutes, nous vous déconnectons pour protéger vos données. Ce que vous avez enregistré reste enregistré.',
  'idle.stay': 'Rester connecté',
  'idle.ended.title': 'Vous n’êtes plus connecté',
  'idle.ended.text':
    'Vous n’avez rien fait pendant trop longtemps. Vous aviez rempli quelque chose ? Revenez et envoyez-le : nous le gardons jusqu’à ce que vous soyez reconnecté.',
  'idle.back': 'Revenir à la page',
  'idle.again': 'Se reconnecter',
};
