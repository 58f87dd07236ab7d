import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'key.passkey': 'Clé d’accès (passkey)',
  'key.named': '{key} « {name} »',
  'info.lead.passkey':
    'Vous vous connectez avec votre téléphone, votre ordinateur ou une clé de sécurité. Il ne faut pas de mot de passe.',
  'passkey.copied.subject': 'Une clé d’accès est bloquée',
  'passkey.copied':
    'Bonjour\n\nLe {when}, votre clé d’accès « {name} » a été bloquée. Son compteur a reculé. Cela arrive quand quelqu’un en utilise une copie. Plus personne ne peut entrer avec elle. Toute personne connectée en votre nom a été déconnectée.\n\nQue faire maintenant ? Connectez-vous avec votre carte d’identité ou itsme. Regardez qui s’est connecté en votre nom. Supprimez cette clé d’accès et ajoutez-en une nouvelle.\n\n{link}\n\nMijn digitale sleutels',
  'passkey.card.none': 'Pas encore de clé d’accès',
  'passkey.card.add': 'Ajouter une clé d’accès',
  'passkey.card.more': 'Ajouter une autre clé d’accès',
  'passkey.card.rename': 'Modifier le nom',
  'passkey.card.kept': 'Où elle est conservée',
  'passkey.kept.device': 'Seulement sur l’appareil où vous l’avez créée.',
  'passkey.kept.here': 'Sur un seul appareil pour le moment. Elle peut aussi passer sur vos autres appareils.',
  'passkey.kept.elsewhere': 'Sur plusieurs appareils, par votre compte chez leur fabricant.',
  'passkey.kept.since': 'Ainsi depuis le {when}.',
  'passkey.done.passkey': 'Votre clé d’accès est ajoutée. Vous pouvez tout de suite vous connecter avec elle.',
  'passkey.done.renamed': 'Le nom de votre clé d’accès a été modifié.',
  'passkey.remove.device': 'Supprimez ensuite aussi la clé d’accès dans les paramètres de votre appareil.',
  'passkey.add.title': 'Ajouter une clé d’accès',
  'passkey.add.lead':
    'Une clé d’accès est une clé sur votre appareil. Vous l’ouvrez avec votre doigt, votre visage ou le code de cet appareil. Un faux site ne peut pas l’utiliser.',
  'passkey.add.own': 'Faites-le seulement sur un appareil qui est à vous.',
  'passkey.add.name': 'Comment appelez-vous cette clé d’accès ?',
  'passkey.add.name.hint': 'Vous la reconnaîtrez ainsi plus tard, par exemple « Mon téléphone ».',
  'passkey.add.go': 'Créer la clé d’accès',
  'passkey.rename.title': 'Donnez un autre nom à la clé d’accès',
  'passkey.rename.go': 'Enregistrer le nom',
  'passkey.noScript':
    'Une clé d’accès a besoin de JavaScript, qui est désactivé dans votre navigateur. Activez-le, ou utilisez une application qui crée des codes.',
  'passkey.problem.working': 'Regardez la fenêtre de votre appareil.',
  'passkey.problem.cancelled':
    'Vous avez arrêté, ou cela a duré trop longtemps. Rien ne s’est passé. Vous pouvez recommencer.',
  'passkey.problem.known': 'Vous avez déjà une clé d’accès sur cet appareil. Il n’en faut pas une deuxième ici.',
  'passkey.problem.unsupported':
    'Ce navigateur ne peut pas créer de clé d’accès ici. Mettez-le à jour, ou prenez un autre appareil.',
  'passkey.problem.other': 'La clé d’accès n’a pas pu être créée. Réessayez, ou prenez un autre appareil.',
  'passkey.error.empty': 'Donnez un nom à la clé d’accès.',
  'passkey.error.too-long': 'Un nom compte {most} caractères au maximum.',
  'passkey.error.over': 'Cela a duré trop longtemps, ou cette page a déjà servi. Créez de nouveau la clé d’accès.',
  'passkey.error.known': 'Cette clé d’accès est déjà ajoutée. Créez-en une nouvelle, ou prenez un autre appareil.',
  'passkey.error.key': 'Votre appareil a créé une clé que nous n’acceptons pas. Prenez un autre appareil.',
  'passkey.error.other': 'Cette clé d’accès n’a pas été acceptée. Créez-la de nouveau, ou prenez un autre appareil.',
  'passkey.refused.too-many.title': 'Vous avez déjà {most} clés d’accès',
  'passkey.refused.too-many': 'C’est le maximum. Supprimez d’abord celle que vous n’utilisez plus.',
  'passkey.refused.no-other-key.title': 'Une clé d’accès n’est jamais votre seule clé',
  'passkey.refused.no-other-key': 'Il vous faut d’abord une autre clé pour entrer.',
  'passkey.refused.nobody.title': 'Votre clé ne fonctionne plus',
  'passkey.refused.nobody': 'Connectez-vous à nouveau, avec une autre clé.',
  'passkey.info.device':
    'un téléphone, un ordinateur ou une clé de sécurité que vous déverrouillez avec un doigt, un visage ou un code',
  'passkey.info.high': 'une seule fois votre carte d’identité ou itsme, pour ajouter la clé d’accès',
  'passkey.info.choose':
    'Choisissez « Clé d’accès (passkey) » sur la page de connexion. Vous la voyez sur un appareil qui en a une.',
  'passkey.info.unlock': 'Donnez votre doigt, votre visage ou le code de votre appareil.',
  'passkey.info.site':
    'Une clé d’accès ne fonctionne que sur ce site. Un faux site ne reçoit rien, même si vous tombez dans le piège.',
  'passkey.info.more':
    'Vous pouvez avoir une clé d’accès sur chaque appareil. Donnez-leur un nom pour les reconnaître.',
  'passkey.info.backup':
    'Certains appareils partagent une clé d’accès avec vos autres appareils, par un compte chez Apple, Google ou Microsoft. Protégez bien ce compte.',
  'passkey.info.lost':
    'Vous n’avez plus votre appareil ? Connectez-vous avec une autre clé et bloquez la clé d’accès. C’est pourquoi elle n’est jamais votre seule clé.',
  'passkey.info.copied':
    'Si le compteur d’une clé d’accès recule, il y en a peut-être une copie. Nous la bloquons alors tout de suite.',
  'passkey.info.ours':
    'Cette clé appartient à ce système. Le vrai ACM ne la connaît pas, et nous avons aussi choisi son niveau nous-mêmes.',
};
