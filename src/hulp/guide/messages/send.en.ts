import type { Texts } from '#web/languages.ts';
import type { nl } from './send.nl.ts';

export const en: Texts<typeof nl> = {
  'send.lacks.ceased':
    'KBO says that {company} has stopped. If that is wrong, would you have the data corrected through the registry of the court or an enterprise counter?',
  'send.lacks.not-recognised':
    '{company} is not recognised for service vouchers. So nobody of ours can get in. What is needed for a recognition?',
  'send.lacks.not-yet-recognised': 'The recognition of {company} begins on {date}. Would you check that day?',
  'send.lacks.suspended':
    'The recognition of {company} has been suspended since {date}. What is needed to lift the suspension?',
  'send.lacks.no-representative':
    'KBO knows nobody who may represent {company} today, and nobody manages access. Would you have the functions put in order through the registry of the enterprise court or a notary?',
  'send.lacks.undecided-representative':
    'KBO cannot say who may represent {company} alone. Would you make a request with documents in BTB?',
  'send.lacks.not-accepted':
    'Somebody is invited to manage access for {company}, and has not accepted yet. Would you sign in to BTB and accept?',
  'send.lacks.nobody-in-charge':
    'Nobody manages access for {company}. Would you have a head of the local administrators appointed?',
  'send.lacks.no-relation':
    'I am not linked to {company} yet. Would you link me in User rights? And would you give me the right for the establishments where I work?',
  'send.lacks.relation-over':
    'I am not linked to {company} any more. Would you link me again in User rights? And would you give me the right for the establishments where I work?',
  'send.lacks.relation-not-begun': 'My link to {company} begins later. Would you change the first day in User rights?',
  'send.lacks.right-not-given':
    'I have no right at {company} yet. Would you give it to me in User rights, for the establishments where I work?',
  'send.lacks.right-ended':
    'My right at {company} has not been valid since {date}. Would you give it to me again in User rights?',
  'send.lacks.right-not-begun':
    'My right at {company} begins only on {date}. Would you change the first day in User rights?',
  'send.lacks.no-context':
    'My right at {company} names no establishment. Would you add the establishments where I work in User rights?',
  'send.lacks.no-recognised-place':
    'The establishments of my right at {company} are no part of the recognition. Would you add a recognised establishment in User rights?',
  'send.text': `Hello

I cannot enter the Secure Zone.

{lacks}
{there}
The explanation, step by step:
{link}

Thank you
{person}`,
};
