import type { Texts } from '#web/languages.ts';
import type { nl } from './confirm.nl.ts';

export const en: Texts<typeof nl> = {
  'confirm.title': 'Confirm appointments',
  'confirm.lead':
    'The function of who appointed these people is over. The appointments go on. Check whether they are still right, and confirm them.',
  'confirm.by': '{name}, {function} up to and including {date}',
  'confirm.choose': 'Which appointments do you confirm?',
  'confirm.hint': 'Is an appointment no longer right? Leave it open, and end it at the company.',
  'confirm.button': 'Confirm',
  'confirm.back': 'Back to the company',
  'confirm.none.title': 'Nothing waits for your confirmation',
  'confirm.none': 'All appointments of this company are in order.',
  'confirm.nothing-chosen': 'Choose at least one appointment. Nothing was changed.',
  'confirm.done': 'Done',
  'confirm.done.one': 'You confirmed 1 appointment.',
  'confirm.done.other': 'You confirmed {count} appointments.',
  'confirm.waiting.one': '1 appointment waits for your confirmation, because the function of who appointed is over.',
  'confirm.waiting.other':
    '{count} appointments wait for your confirmation, because the function of who appointed is over.',
  'confirm.open': 'Check and confirm',

  'mail.to-confirm.subject': 'To check: appointments of {company}',
  'mail.to-confirm': `Hello

The function of {name} ({function})
at {company} ended on {day}.
{name} cannot appoint for the company any more.

Who was appointed stays so. A legal representative
of today checks that, and confirms it.
Number of appointments: {count}
{link}
`,
};
