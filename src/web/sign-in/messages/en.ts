import type { Texts } from '../../languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  'out.title': 'You are signed out',
  'out.what': 'Your visit is closed. Do you work on a shared computer? Then close your browser too.',
  again: 'Sign in',
  'cookies.title': 'Your sign-in could not be finished',
  'cookies.what':
    'Your browser did not give back the details of your sign-in. That happens when cookies are off, or when the sign-in took longer than 20 minutes.',
  'cookies.on': 'How to turn cookies on',
  'cookies.step1': 'Open the settings of your browser.',
  'cookies.step2': 'Choose "Privacy and security", or search for "cookies".',
  'cookies.step3': 'Allow cookies for this website. We use them only to sign you in safely.',
  'cookies.step4': 'Then come back to this page and begin again.',
  'away.title': 'Signing in does not work just now',
  'away.what': 'Access management does not answer. It is not your fault.',
  'away.next': 'Wait a few minutes and try again.',
  'denied.title': 'You are not signed in',
  'denied.what': 'You came back without signing in, or you have no access yet.',
  'denied.next': 'Did you read at access management what is missing? Then ask the person named there for help.',
  'refused.title': 'This sign-in was refused',
  'refused.what': 'The answer of access management was not right. For your safety we do not go on.',
  'refused.next': 'Begin again. If it happens once more, call the help line.',
  home: 'To the start page',
  'go-on.title': 'Go on where you were',
  'go-on.what': 'Your session ended before this form arrived. We still have what you filled in.',
  'go-on.how': 'The button sends it again. If you did so in the meantime, there is nothing to do here.',
  'go-on.button': 'Go on with what you filled in',
  'go-on.leave': 'Leave without sending',
};
