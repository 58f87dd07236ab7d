import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  'right.DienstenchequesErkendeOnderneming': 'Service vouchers for recognised companies',
  'right.until': 'Until {date} included',
  'right.no-end': 'No end date',
  'mail.given.subject': 'You were given a user right at {company}',
  'mail.given.text':
    'Hello {name}\n\n{by} gave you the user right "{right}" at {company}.\n\nFor these establishments:\n{establishments}\n\n{until}.\n\nSign in to the Secure Zone:\n{zone}\n\nIs this not right? Ask {by}.',
  'mail.ended.subject': 'Your user right at {company} has ended',
  'mail.ended.text':
    'Hello {name}\n\n{by} ended your user right "{right}" at {company}.\nYou can no longer work with it in the Secure Zone.\n\nIs this not right? Ask {by}.',
};
