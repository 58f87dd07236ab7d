import type { Texts } from '#web/languages.ts';
import type { nl } from './scripts.nl.ts';

export const en: Texts<typeof nl> = {
  'ask.company': 'Which number stands on the company’s invoice?',
  'say.company': 'KBO does not know this number, or says the company has stopped. Have KBO put right first.',
  'who.company': 'The company itself, through the registry of the court or an enterprise counter.',

  'ask.recognition': 'Did the company get a letter about its recognition?',
  'say.recognition': 'Without a recognition that holds today the zone does not open. We cannot change that.',
  'who.recognition': 'The service that recognises the company.',

  'ask.looks': 'Do you want to change something, or only look?',
  'say.looks': 'You can look at everything. Changing is not possible with this right, or with this recognition.',
  'who.looks': 'Whoever manages access, or the service that recognises the company.',

  'ask.representative': 'Which function do you have in the company, and since when?',
  'say.representative': 'KBO does not say today that you represent the company. Have your function checked there.',
  'who.representative': 'The company itself, through the registry of the enterprise court or a notary.',

  'ask.documents': 'Do you have a deed or decision that says you may decide alone?',
  'say.documents': 'Ask for it in BTB with documents. Two people look at them. That takes some weeks.',
  'who.documents': 'Staff of BTB, on a request with documents.',

  'ask.charge': 'Was somebody invited already to manage access?',
  'say.charge': 'Somebody must manage access. Whoever was invited signs in at BTB and accepts.',
  'who.charge': 'The legal representative, or whoever was invited.',

  'ask.task': 'Who appointed you, and for which establishments?',
  'say.task': 'Your task does not allow this, or does not hold today. Ask whoever appointed you.',
  'who.task': 'The chief access manager or the legal representative.',

  'ask.no-key': 'Do you have an eID with a PIN, or itsme?',
  'say.no-key': 'You need a digital key first. Choose one together on the page about keys.',
  'who.no-key': 'The caller, or a registration office.',

  'ask.weak-key': 'What did you sign in with?',
  'say.weak-key': 'Sign in again with a stronger key: eID or itsme.',
  'who.weak-key': 'The caller.',

  'ask.blocked-key': 'Did you get a mail saying that your key was blocked or removed?',
  'say.blocked-key': 'Sign in with another key. Then unblock this one at My digital keys.',
  'who.blocked-key': 'The caller, or a registration office.',

  'ask.refused-key': 'Is the card valid, and is the itsme app up to date?',
  'say.refused-key': 'Try it once more. If it fails, use another key.',
  'who.refused-key': 'The caller, with the municipality or with itsme.',

  'ask.identity': 'Did your national number change lately? Do not let them say it.',
  'say.identity': 'Sign in with eID or itsme, so that we recognise you again. Never read out your number.',
  'who.identity': 'The caller, or a registration office.',

  'ask.sign-in': 'Did you choose a company when signing in? Are cookies allowed?',
  'say.sign-in': 'Close the page, begin again at the zone and choose your company.',
  'who.sign-in': 'The caller. If it goes on, whoever runs the site.',

  'ask.relation': 'Which company do you work for, and who manages access there?',
  'say.relation': 'You have no work relation yet. Ask whoever manages access, with the text on your screen.',
  'who.relation': 'Whoever manages access, in User rights.',

  'ask.right': 'Who gave you your right before?',
  'say.right': 'You have no right today that opens the zone. We cannot give it: ask in the company.',
  'who.right': 'Whoever manages access, in User rights.',

  'ask.right-later': 'From which day do you need access?',
  'say.right-later': 'It is ready, but begins later. Wait until that day, or ask for another first day.',
  'who.right-later': 'Whoever manages access, in User rights.',

  'ask.places': 'At which establishment do you work?',
  'say.places': 'Your right names no recognised establishment. Ask to have the right one added.',
  'who.places': 'Whoever manages access, in User rights.',

  'ask.staff': 'Which page did you want to open?',
  'say.staff': 'That page is for staff. Nothing is missing from your own access.',
  'who.staff': 'Whoever runs the system, if the caller is staff after all.',
};
