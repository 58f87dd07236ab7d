import type { Texts } from '#web/languages.ts';
import type { nl } from './passkey.nl.ts';

export const fr: Texts<typeof nl> = {
  'key.passkey': 'Clé d’accès (passkey)',
  'choose.hint.passkey': 'Votre doigt, votre visage ou le code de votre appareil.',
  'choose.passkey': 'Vous avez déjà une clé d’accès ? Utilisez-la ici.',
  'passkey.title': 'Utilisez votre clé d’accès',
  'passkey.what':
    'Votre appareil demande votre doigt, votre visage ou votre code. Tout cela reste sur votre appareil : nous ne le voyons jamais.',
  'passkey.begin': 'Utiliser ma clé d’accès',
  'passkey.noScript':
    'Une clé d’accès a besoin de JavaScript, qui est désactivé dans votre navigateur. Activez-le, ou choisissez une autre clé.',
  'passkey.problem.working': 'Regardez la fenêtre de votre appareil.',
  'passkey.problem.cancelled':
    'Vous avez arrêté, ou vous n’avez pas de clé d’accès sur cet appareil. Rien ne s’est passé. Réessayez, ou choisissez une autre clé.',
  'passkey.problem.unsupported': 'Ce navigateur ne peut pas utiliser de clé d’accès ici. Choisissez une autre clé.',
  'passkey.problem.other': 'La clé d’accès n’a pas fonctionné. Réessayez, ou choisissez une autre clé.',
  'passkey.refused.over': 'Cela a duré trop longtemps, ou cette page a déjà servi. Recommencez.',
  'passkey.refused.removed':
    'Vous avez supprimé cette clé d’accès. Supprimez-la aussi sur votre appareil, et choisissez une autre clé.',
  'passkey.refused.copied':
    'Cette clé d’accès est bloquée, car quelqu’un en a peut-être une copie. Choisissez une autre clé forte, et regardez dans Mijn digitale sleutels ce qui s’est passé.',
  'passkey.refused.other':
    'Cette clé d’accès n’a pas été acceptée. Recommencez. Si cela ne marche pas, choisissez une autre clé.',
  'more.what.passkey':
    'Vous vous connectez avec votre téléphone, votre ordinateur ou une clé de sécurité. Il ne faut pas de mot de passe. C’est une clé de ce système : le vrai ACM ne la connaît pas.',
  'more.need.passkey.first': 'Un appareil que vous déverrouillez avec un doigt, un visage ou un code.',
  'more.need.passkey.second':
    'Une clé d’accès que vous avez déjà ajoutée dans Mijn digitale sleutels. Vous pouvez le faire après une connexion avec votre carte ou avec itsme.',
  'more.note.passkey': 'Certains services demandent une clé plus forte, comme la carte d’identité ou itsme.',
  'claims.ours': 'Pas dans le vrai ACM',
  'claims.ours.passkey': 'Avec une clé d’accès, acr contient : {urn}. Cette clé et son nom sont les nôtres.',
};
