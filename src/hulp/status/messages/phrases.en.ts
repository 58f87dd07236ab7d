import type { Texts } from '#web/languages.ts';
import type { nl } from './phrases.nl.ts';

export const en: Texts<typeof nl> = {
  'phrase.news': 'There is news about this. Call us if you want to know more.',
  'phrase.key.down': 'This digital key does not work now. Use another key.',
  'phrase.key.slow': 'This digital key has problems now. If it fails, use another key.',
  'phrase.key.maintenance': 'There will be maintenance of this digital key. It may not work then.',
  'phrase.key.restored': 'This digital key works again.',
  'phrase.site.down': 'This site does not work now. Try again later.',
  'phrase.site.slow': 'This site has problems now. Wait a moment and try again.',
  'phrase.site.maintenance': 'There will be maintenance of this site. It may not work then.',
  'phrase.site.restored': 'This site works again.',
  'phrase.mail.down': 'Our mails do not leave now. You get them as soon as it works again.',
  'phrase.mail.slow': 'Our mails arrive later now.',
  'phrase.mail.maintenance': 'There will be maintenance of our mails. They may arrive later then.',
  'phrase.mail.restored': 'Our mails arrive again.',
  'phrase.all.down': 'Our sites do not work now. Try again later.',
  'phrase.all.slow': 'Our sites have problems now. Wait a moment and try again.',
  'phrase.all.maintenance': 'There will be maintenance of our sites. They may not work then.',
  'phrase.all.restored': 'Our sites work again.',
};
