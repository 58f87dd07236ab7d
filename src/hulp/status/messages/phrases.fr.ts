import type { Texts } from '#web/languages.ts';
import type { nl } from './phrases.nl.ts';

export const fr: Texts<typeof nl> = {
  'phrase.news': 'Il y a du nouveau à ce sujet. Appelez-nous si vous voulez en savoir plus.',
  'phrase.key.down': 'Cette clé numérique ne fonctionne pas pour l’instant. Utilisez une autre clé.',
  'phrase.key.slow': 'Cette clé numérique fonctionne mal pour l’instant. Si cela ne va pas, utilisez une autre clé.',
  'phrase.key.maintenance':
    'Un entretien de cette clé numérique est prévu. Elle ne fonctionnera peut-être pas à ce moment-là.',
  'phrase.key.restored': 'Cette clé numérique fonctionne de nouveau.',
  'phrase.site.down': 'Ce site ne fonctionne pas pour l’instant. Réessayez plus tard.',
  'phrase.site.slow': 'Ce site fonctionne mal pour l’instant. Attendez un moment et réessayez.',
  'phrase.site.maintenance': 'Un entretien de ce site est prévu. Il ne fonctionnera peut-être pas à ce moment-là.',
  'phrase.site.restored': 'Ce site fonctionne de nouveau.',
  'phrase.mail.down':
    'Nos courriels ne partent pas pour l’instant. Vous les recevrez dès que cela fonctionnera de nouveau.',
  'phrase.mail.slow': 'Nos courriels arrivent plus tard pour l’instant.',
  'phrase.mail.maintenance':
    'Un entretien de nos courriels est prévu. Ils arriveront peut-être plus tard à ce moment-là.',
  'phrase.mail.restored': 'Nos courriels arrivent de nouveau.',
  'phrase.all.down': 'Nos sites ne fonctionnent pas pour l’instant. Réessayez plus tard.',
  'phrase.all.slow': 'Nos sites fonctionnent mal pour l’instant. Attendez un moment et réessayez.',
  'phrase.all.maintenance': 'Un entretien de nos sites est prévu. Ils ne fonctionneront peut-être pas à ce moment-là.',
  'phrase.all.restored': 'Nos sites fonctionnent de nouveau.',
};
