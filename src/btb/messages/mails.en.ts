import type { Texts } from '#web/languages.ts';
import type { nl } from './mails.nl.ts';

export const en: Texts<typeof nl> = {
  'mail.invited.subject': 'Will you be chief access manager of {company}?',
  'mail.invited': `Hello {name}

{representative} represents {company} and asks you
to be its chief access manager. You then decide who may work with
the government on behalf of the company.

Read what that means, and answer by {lastDay}:
{link}

You need your digital key. Did you not expect this?
Then do nothing: without an answer, nothing happens.
`,
  'mail.accepted.subject': 'Accepted: chief access manager of {company}',
  'mail.accepted': `Hello {representative}

{name} has accepted and is now chief access manager of
{company}. Rights are given in Gebruikersbeheer.

You find the appointment here:
{link}
`,
  'mail.declined.subject': 'Declined: chief access manager of {company}',
  'mail.declined': `Hello {representative}

{name} does not want to be chief access manager of {company}.
Nothing else has changed. Appoint somebody else:
{link}
`,
  'mail.expired.subject': 'No answer: chief access manager of {company}',
  'mail.expired': `Hello {representative}

{name} did not answer your invitation for {company}
in time. The invitation has expired. You can invite again:
{link}
`,
  'mail.withdrawn.subject': 'Withdrawn: invitation of {company}',
  'mail.withdrawn': `Hello {name}

The invitation to be chief access manager of {company}
was withdrawn. You need not do anything.
`,
  'mail.ended.subject': 'Ended: chief access manager of {company}',
  'mail.ended': `Hello {name}

You are not chief access manager of {company} any more. You can
no longer give rights for that company. Questions? Speak with
a legal representative of the company.
`,
};
