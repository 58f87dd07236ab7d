import type { Texts } from '../languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  'layout.error': 'Error: ',
  'layout.skip': 'Skip to the content',
  'layout.brand': 'Secure Zone',
  'layout.home': 'Secure Zone, to the first page of {system}',
  'layout.here': 'Where you are',
  'layout.acting': 'Signed in as',
  'layout.acting.for': 'for',
  'layout.signOut': 'Sign out',
  'layout.navigation': 'Pages of {system}',
  'layout.languages': 'Language',
  'layout.demo': 'Demonstration, not a website of any government',
  'layout.footer': 'About this website',
  'layout.operator': 'This website is run by {operator}.',
  'layout.help': 'Help',
  'layout.question': 'Question or complaint',
  'layout.accessibility': 'Accessibility',
  'layout.privacy': 'Privacy',
  'layout.cookies': 'Cookies',
  'layout.claims': 'What we meet',
  'layout.contact': 'Contact:',
  'errors.title': 'Something is not filled in correctly',
  'idle.title': 'Are you still there?',
  'idle.text':
    'You have not done anything for a while. In five minutes we sign you out, to protect your details. What you saved stays saved.',
  'idle.stay': 'Stay signed in',
  'idle.ended.title': 'You are no longer signed in',
  'idle.ended.text':
    'You did nothing for too long. Did you fill something in? Go back and send it: we keep it until you are signed in again.',
  'idle.back': 'Back to the page',
  'idle.again': 'Sign in again',
};
