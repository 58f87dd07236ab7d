import type { Texts } from '../../languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  'problem.home': 'To the start page',
  'problem.back': 'Back to the form',
  'problem.request': 'Technical code: {requestId}',
  'problem.not-found.title': 'This page does not exist',
  'problem.not-found.what': 'The address is wrong, or the page has moved.',
  'problem.not-found.next': 'Check the address, or begin again at the start page.',
  'problem.too-large.title': 'What you sent is too large',
  'problem.too-large.what': 'One of the fields holds far more text than it needs. Nothing was changed.',
  'problem.too-large.next':
    'Go back with the button of your browser: what you typed is still there. Shorten the text and try again.',
  'problem.file-too-large.title': 'The file is too large',
  'problem.file-too-large.what': 'We did not keep this file. What you added before is still there.',
  'problem.file-too-large.next':
    'Make the file smaller: scan in black and white, or take a photo with fewer pixels. Then go back and try again.',
  'problem.too-many-files.title': 'You sent too much at once',
  'problem.too-many-files.what': 'We kept none of these files. What you added before is still there.',
  'problem.too-many-files.next': 'Go back and choose fewer files at a time.',
  'problem.no-form.title': 'This is no form of this website',
  'problem.no-form.what': 'We only read forms that stand on this website. Nothing was changed.',
  'problem.no-form.next': 'Open the page again and fill in the form there.',
  'problem.malformed.title': 'We cannot read this request',
  'problem.malformed.what': 'What your browser or program sent is incomplete or badly formed. Nothing was changed.',
  'problem.malformed.next': 'Open the page again and try once more.',
  'problem.form-expired.title': 'This form has expired',
  'problem.form-expired.what': 'The form no longer belongs to your present visit. Nothing was changed.',
  'problem.form-expired.next': 'Open the page again and fill in the form once more.',
  'problem.foreign-origin.title': 'This request does not come from this website',
  'problem.foreign-origin.what':
    'Another website tried to do something here in your name. That was refused. Nothing was changed.',
  'problem.foreign-origin.next': 'Did you do this yourself? Then open this website directly and try it there.',
  'problem.no-cookies.title': 'Your browser refuses cookies',
  'problem.no-cookies.what':
    'Without cookies we cannot know that this form comes from you. We use them only to sign you in safely.',
  'problem.no-cookies.next':
    'Open the settings of your browser, choose "Privacy" or "Cookies", and allow cookies for this website. Then load the page again.',
  'no-cookies.back':
    'We received nothing. Go back with your browser’s button: what you filled in is usually still there.',
  'no-cookies.steps': 'How to allow cookies in your browser',
  'no-cookies.call': 'Does it not work? Call us',
  'no-cookies.access': 'Access and signing in:',
  'no-cookies.zone': 'Working in the Secure Zone:',
  'problem.too-many.title': 'One moment please',
  'problem.too-many.what': 'Too many requests came one after the other. Nothing was changed.',
  'problem.too-many.next': 'Wait a minute and try again.',
  'problem.database-away.title': 'This does not work just now',
  'problem.database-away.what': 'Our system cannot reach its data. Nothing was changed.',
  'problem.database-away.next':
    'Try again in a few minutes. Go back with the button of your browser: what you typed is still there.',
  'problem.unexpected.title': 'Something went wrong on our side',
  'problem.unexpected.what': 'This is our mistake, not yours.',
  'problem.unexpected.next': 'Try again. If it fails again, ask for help and say when it happened.',
  'session.title': 'You are no longer signed in',
  'session.idle': 'You did nothing for half an hour. That is why we signed you out.',
  'session.too-old': 'You were signed in for twelve hours. Longer is not allowed.',
  'session.signed-out': 'You signed out, perhaps in another window.',
  'session.provider': 'Your access was ended elsewhere: you signed out, or your right was changed or ended.',
  'session.gone':
    'Your browser did not send your sign-in. You signed out, perhaps in another window, or your cookies were removed.',
  'session.kept':
    'What you sent arrived when you were no longer signed in. Nothing was changed. We keep it for half an hour: after signing in you go on with it.',
  'session.not-kept':
    'What you sent arrived when you were no longer signed in. Nothing was changed. We did not keep it.',
  'session.fill-in': 'After signing in you come back to the form. Fill it in there again.',
  'session.typed': 'This is what you wrote',
  'session.typed.how': 'Copy this text before you go on. After signing in you come back to the form.',
  'session.copy': 'Copy the text',
  'session.copied': 'Copied.',
  'session.next': 'Sign in again. If you may no longer enter, you will read there who can help you.',
  'session.again': 'Sign in',
};
