import type { Texts } from '#web/languages.ts';
import { en as passkey } from '../passkey/messages/en.ts';
import { en as mine } from './mine.en.ts';
import { en as news } from './news.en.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  ...news,
  ...mine,
  ...passkey,
  'site.name': 'My digital keys',
  'site.question': 'Who are you, and how sure is that?',
  'nav.front': 'Digital keys',
  'nav.mine': 'My keys',

  'front.title': 'A digital key shows who you are',
  'front.lead':
    'A digital key is what you sign in to the government with. It belongs to you alone. You use the same key for every website in this chain.',
  'front.works.title': 'Which key works now?',
  'front.mine.title': 'Your own keys',
  'front.mine.stranger': 'Sign in to see your keys and when they were last used, and to link a new app.',
  'front.mine.member': 'You are signed in. You can see your keys and when they were last used, and link a new app.',
  'front.mine.open': 'See your keys',
  'sign-in': 'Sign in',
  'more-info': 'More info',
  'more-info.label': 'More info about the key {key}',
  'not-confirmed': 'This rule is ours. The real key does not publish its own.',

  'info.needs.title': 'What do you need?',
  'info.needs.name': 'the user name of your digital key',
  'info.needs.password': 'the password of your digital key',
  'info.needs.app': 'a phone or tablet with an app that makes codes. Any app that knows such codes will do',
  'info.how.title': 'How do you sign in?',
  'info.how.choose': 'Choose this key on the page where you sign in.',
  'info.how.password': 'Enter your user name and your password.',
  'info.how.code': 'Open the app on your phone. You see a code of 6 digits. Enter that code.',
  'info.code.title': 'About the code',
  'info.code.life':
    'The app shows a new code every 30 seconds. We still accept a code for a moment after it has changed.',
  'info.code.once': 'A code works once. Do you want to sign in again at once? Wait for the next code.',
  'info.code.offline': 'The app needs no internet. The clock of your phone must be right.',
  'info.code.never': 'Give your code to nobody. We never ask for it by phone or in a message.',
  'info.trouble.title': 'When it does not work',
  'info.trouble.clock': 'Is your code not right? Let your phone set its time by itself, and try the next code.',
  'info.trouble.pause':
    'After {tries} mistakes you must wait: 1 minute at first, then twice as long each time, up to {longest} minutes. That way nobody can guess your password or code.',
  'info.trouble.phone': 'A new phone? Link the new app while you still have the old one. You do that at your own keys.',
  'info.level.title': 'How sure is this key?',

  'mine.title': 'My keys',
  'mine.username': 'User name',
  'mine.activated': 'In use since',
  'mine.last-used': 'Last used',
  'mine.never-used': 'Not used yet',

  'app.title': 'Link a new app',
  'app.lead': 'You do this the first time, or when you have a new phone or want to use another app.',
  'app.step.install': 'Put an app that makes codes on your phone.',
  'app.step.scan': 'Scan the square that we show you with that app.',
  'app.step.confirm': 'Enter the code that the app then shows.',
  'app.until':
    'Do you have an app already? It goes on working until you enter that code. After that only the new one works.',
  'app.continue': 'Continue',
  'app.back': 'Back to my keys',

  'link.title': 'Link your app and enter the code',
  'link.scan': 'Open your app and scan this square.',
  'link.qr': 'Square (QR) with the secret key for your app',
  'link.text': 'Can you not scan? Choose "enter a key" in your app and type this:',
  'link.account': 'Account',
  'link.secret': 'Secret key',
  'link.kind': 'Kind',
  'link.kind.totp': 'Time-based, 6 digits, 30 seconds',
  'link.secrecy':
    'Show this to nobody. Whoever scans this square can make the same codes. It works for {minutes} minutes.',
  'link.code': 'Code',
  'link.code.hint': 'The 6 digits that your app shows now.',
  'link.confirm': 'Confirm',
  'link.error.empty': 'Enter the code that your app shows.',
  'link.error.form': 'A code has 6 digits. Check what you entered.',
  'link.error.wrong':
    'This code is not right. Wait for the next code in your app and try again. Still not right? Check the clock of your phone.',
  'link.over.title': 'You have no app to confirm',
  'link.over':
    'Linking took too long, or it was done already. Nothing has changed now. Begin again if you still want to link an app.',
  'error.summary': 'There is a problem',
};
