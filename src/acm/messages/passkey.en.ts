import type { Texts } from '#web/languages.ts';
import type { nl } from './passkey.nl.ts';

export const en: Texts<typeof nl> = {
  'key.passkey': 'Passkey',
  'choose.hint.passkey': 'Your finger, your face or the PIN of your device.',
  'choose.passkey': 'Do you have a passkey already? Use it here.',
  'passkey.title': 'Use your passkey',
  'passkey.what':
    'Your device asks for your finger, your face or your PIN. All of that stays on your device: we never see it.',
  'passkey.begin': 'Use my passkey',
  'passkey.noScript': 'A passkey needs JavaScript, which is off in your browser. Switch it on, or choose another key.',
  'passkey.problem.working': 'Look at the window of your device.',
  'passkey.problem.cancelled':
    'You stopped, or there is no passkey of yours on this device. Nothing happened. Try again, or choose another key.',
  'passkey.problem.unsupported': 'This browser cannot use a passkey here. Choose another key.',
  'passkey.problem.other': 'The passkey did not work. Try again, or choose another key.',
  'passkey.refused.over': 'It took too long, or this page was used before. Begin again.',
  'passkey.refused.removed': 'You removed this passkey. Remove it from your device too, and choose another key.',
  'passkey.refused.copied':
    'This passkey is blocked, because somebody may have a copy of it. Choose another strong key, and see at My digital keys what happened.',
  'passkey.refused.other': 'This passkey was not accepted. Begin again. If it still fails, choose another key.',
  'more.what.passkey':
    'You sign in with your telephone, computer or security key. You need no password. It is a key of this system itself: the real ACM does not know it.',
  'more.need.passkey.first': 'A device with a screen lock: a finger, a face or a PIN.',
  'more.need.passkey.second':
    'A passkey that you added at My digital keys, after signing in with your card or with itsme.',
  'more.note.passkey': 'Some services need a stronger key, such as the identity card or itsme.',
  'claims.ours': 'Not of the real ACM',
  'claims.ours.passkey': 'With a passkey, acr says: {urn}. That key and its name are ours.',
};
