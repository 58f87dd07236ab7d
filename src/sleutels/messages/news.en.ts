import type { Texts } from '#web/languages.ts';
import type { nl } from './news.nl.ts';

export const en: Texts<typeof nl> = {
  'key.eid': 'Identity card (eID) with card reader',
  'key.itsme': 'itsme',
  'key.csamtotp': 'Security code by mobile app',
  'key.csamsms': 'Security code by text message',
  'key.eidashigh': 'Recognised European key',
  'key.eidassubstantial': 'Recognised European key (level substantial)',
  'text.code':
    '{code} is your code for {application}. It works for 5 minutes, once. Give it to nobody, not even a help line.\n\n@{host} #{code}',
  'device.unknown': 'an unknown device',
  'device.browser-on-system': '{browser} on {system}',
  'alarm.mail':
    'Hello\n\n{what}\n\nWas this you? Then you need not do anything.\n\nWas this not you? Then open this link at once. The key is blocked and everybody is signed out:\n\n{link}\n\nThe link works for 30 days. We never ask you to mail a password or a code.\n\nMy digital keys',
  'alarm.new-key.subject': 'A new digital key in your name',
  'alarm.new-key': 'On {when} a new digital key was taken into use in your name: {key}. Device: {device}.',
  'alarm.removed-key.subject': 'A digital key was removed',
  'alarm.removed-key': 'On {when} a digital key in your name was removed: {key}. Device: {device}.',
  'alarm.new-device.subject': 'Signed in on a new device',
  'alarm.new-device':
    'On {when} somebody signed in with your key {key}, on a device that we did not know yet: {device}.',
  'alarm.changed-login.subject': 'Your user name or password was changed',
  'alarm.changed-login': 'On {when} the user name or password of your digital keys was changed. Device: {device}.',
  'alarm.changed-contact.subject': 'Your mail address or telephone was changed',
  'alarm.changed-contact':
    'On {when} the mail address or telephone by which we reach you was changed. Device: {device}.',
};
