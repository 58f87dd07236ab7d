import type { Texts } from '#web/languages.ts';
import type { nl } from './mails.nl.ts';

export const en: Texts<typeof nl> = {
  'role.chief-access-manager': 'chief access manager',
  'role.co-chief-access-manager': 'co-chief access manager',
  'role.access-manager': 'access manager',

  'mail.invited.subject': 'Will you be {role} of {company}?',
  'mail.invited.chief-access-manager': `Hello {name}

{by} asks you to be {role}
of {company}. You then decide who may work with the government
on behalf of the company.

Read what that means, and answer by {lastDay}:
{link}

You need your digital key. Did you not expect this?
Then do nothing: without an answer, nothing happens.
`,
  'mail.invited.co-chief-access-manager': `Hello {name}

{by} asks you to be {role}
of {company}. You then decide, beside the chief access manager,
who may work with the government on behalf of the company.

Read what that means, and answer by {lastDay}:
{link}

You need your digital key. Did you not expect this?
Then do nothing: without an answer, nothing happens.
`,
  'mail.invited.access-manager': `Hello {name}

{by} asks you to be {role}
of {company}. You then give rights to colleagues, for a part of
the company. The invitation says which part.

Answer by {lastDay}:
{link}

You need your digital key. Did you not expect this?
Then do nothing: without an answer, nothing happens.
`,
  'mail.accepted.subject': 'Accepted: {role} of {company}',
  'mail.accepted': `Hello {by}

{name} has accepted and is now {role}
of {company}. Rights are given in Gebruikersbeheer.

You find the appointment here:
{link}
`,
  'mail.declined.subject': 'Declined: {role} of {company}',
  'mail.declined': `Hello {by}

{name} does not want to be {role} of {company}.
Nothing else has changed. Appoint somebody else:
{link}
`,
  'mail.expired.subject': 'No answer: {role} of {company}',
  'mail.expired': `Hello {by}

{name} did not answer your invitation for {company}
in time. The invitation has expired. You can send it again:
{link}
`,
  'mail.withdrawn.subject': 'Withdrawn: invitation of {company}',
  'mail.withdrawn': `Hello {name}

The invitation to be {role} of {company}
was withdrawn. You need not do anything.
`,
  'mail.ended.subject': 'Ended: {role} of {company}',
  'mail.ended': `Hello {name}

{who} ended your task as {role} of {company}.
You can no longer give rights for that company. Questions? Speak
with that person, or with a legal representative of the company.
`,
  'mail.replaced.subject': 'Succeeded: {role} of {company}',
  'mail.replaced': `Hello {name}

{successor} has taken over from you as {role} of {company}.
You can no longer give rights for that company. Questions? Speak
with a legal representative of the company.
`,
  'mail.suspended.subject': 'Suspended: {role} of {company}',
  'mail.suspended': `Hello {name}

{who} suspended you as {role} of {company}.
As long as that lasts, you cannot give rights for that company.
Questions? Speak with that person, or with a legal representative
of the company.
`,
  'mail.resumed.subject': 'Resumed: {role} of {company}',
  'mail.resumed': `Hello {name}

{who} lifted your suspension: you are {role} of
{company} again. You can give rights once more.
`,
  'mail.resigned.subject': 'Resigned: {role} of {company}',
  'mail.resigned': `Hello {by}

At their own request {name} is not {role}
of {company} any more. What that person gave still holds. Appoint
somebody else if that is needed:
{link}
`,
  'mail.goodbye.subject': 'You are no {role} of {company} any more',
  'mail.goodbye': `Hello {name}

You stopped as {role} of {company}. Your own rights do not
change by it.

Was it not you? Call 1700.
`,
  'mail.nobody-left.subject': 'Nobody manages access to {company} any more',
  'mail.nobody-left': `Hello {by}

{company} has no chief access manager any more. Who has rights
keeps them; nobody can give or change rights now, except a legal
representative. Appoint somebody:
{link}
`,
};
