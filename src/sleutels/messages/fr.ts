import type { Texts } from '#web/languages.ts';
import { fr as passkey } from '../passkey/messages/fr.ts';
import { fr as mine } from './mine.fr.ts';
import { fr as news } from './news.fr.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  ...news,
  ...mine,
  ...passkey,
  'site.name': 'Mijn digitale sleutels',
  'site.question': 'Qui êtes-vous, et à quel point est-ce sûr ?',
  'nav.front': 'Clés numériques',
  'nav.mine': 'Mes clés',

  'front.title': 'Avec une clé numérique, vous montrez qui vous êtes',
  'front.lead':
    'Une clé numérique sert à vous connecter auprès des autorités. Elle est à vous seul. Vous utilisez la même clé pour chaque site de cette chaîne.',
  'front.works.title': 'Quelles clés existent ?',
  'front.mine.title': 'Vos propres clés',
  'front.mine.stranger':
    'Connectez-vous. Vous voyez alors vos clés et leur dernière utilisation, et vous pouvez lier une nouvelle application.',
  'front.mine.member':
    'Vous êtes connecté. Vous voyez vos clés et leur dernière utilisation, et vous pouvez lier une nouvelle application.',
  'front.mine.open': 'Voir vos clés',
  'sign-in': 'Se connecter',
  'more-info': 'Plus d’infos',
  'more-info.label': 'Plus d’infos sur la clé {key}',
  'not-confirmed': 'Cette règle est la nôtre. La vraie clé ne publie pas la sienne.',

  'info.needs.title': 'De quoi avez-vous besoin ?',
  'info.needs.name': 'le nom d’utilisateur de votre clé numérique',
  'info.needs.password': 'le mot de passe de votre clé numérique',
  'info.needs.app':
    'un téléphone ou une tablette avec une application qui crée des codes. Toute application de ce type convient',
  'info.how.title': 'Comment vous connecter ?',
  'info.how.choose': 'Choisissez cette clé sur la page de connexion.',
  'info.how.password': 'Indiquez votre nom d’utilisateur et votre mot de passe.',
  'info.how.code': 'Ouvrez l’application sur votre téléphone. Vous voyez un code de 6 chiffres. Indiquez ce code.',
  'info.code.title': 'À propos du code',
  'info.code.life':
    'L’application montre un nouveau code toutes les 30 secondes. Nous acceptons encore un instant un code qui vient d’expirer.',
  'info.code.once':
    'Un code fonctionne une seule fois. Vous voulez vous connecter encore une fois tout de suite ? Attendez alors le code suivant.',
  'info.code.offline':
    'L’application n’a pas besoin d’internet. Mais l’horloge de votre téléphone doit être à l’heure.',
  'info.code.never': 'Ne donnez votre code à personne. Nous ne le demandons jamais au téléphone ou dans un message.',
  'info.trouble.title': 'Si cela ne marche pas',
  'info.trouble.clock':
    'Votre code n’est pas correct ? Laissez votre téléphone régler l’heure lui-même, et essayez le code suivant.',
  'info.trouble.pause':
    'Après {tries} erreurs, vous devez attendre un peu. D’abord 1 minute, puis chaque fois le double, jusqu’à {longest} minutes au maximum. Ainsi, personne ne peut deviner votre mot de passe ou votre code.',
  'info.trouble.phone':
    'Un nouveau téléphone ? Liez la nouvelle application tant que vous avez encore l’ancienne. Vous le faites dans vos propres clés.',
  'info.level.title': 'À quel point cette clé est-elle sûre ?',

  'mine.title': 'Mes clés',
  'mine.username': 'Nom d’utilisateur',
  'mine.activated': 'En service depuis',
  'mine.last-used': 'Dernière utilisation',
  'mine.never-used': 'Pas encore utilisée',

  'app.title': 'Lier une nouvelle application',
  'app.lead':
    'Vous le faites la première fois, ou quand vous avez un nouveau téléphone ou voulez utiliser une autre application.',
  'app.step.install': 'Installez sur votre téléphone une application qui crée des codes.',
  'app.step.scan': 'Scannez avec cette application le code QR que nous vous montrons.',
  'app.step.confirm': 'Indiquez le code que l’application montre alors.',
  'app.until':
    'Vous avez déjà une application ? Elle fonctionne jusqu’à ce que vous indiquiez ce code. Ensuite, seule la nouvelle fonctionne.',
  'app.continue': 'Continuer',
  'app.back': 'Retour à mes clés',

  'link.title': 'Liez votre application et indiquez le code',
  'link.scan': 'Ouvrez votre application et scannez ce code QR.',
  'link.qr': 'Code QR avec la clé secrète pour votre application',
  'link.text': 'Vous ne pouvez pas scanner ? Choisissez dans votre application « saisir une clé » et recopiez ceci :',
  'link.account': 'Compte',
  'link.secret': 'Clé secrète',
  'link.kind': 'Type',
  'link.kind.totp': 'Basée sur l’heure, 6 chiffres, 30 secondes',
  'link.secrecy':
    'Ne montrez ceci à personne. Toute personne qui scanne ce code QR peut créer les mêmes codes. Il fonctionne pendant {minutes} minutes.',
  'link.code': 'Code',
  'link.code.hint': 'Les 6 chiffres que votre application montre maintenant.',
  'link.confirm': 'Confirmer',
  'link.error.empty': 'Indiquez le code que montre votre application.',
  'link.error.form': 'Un code compte 6 chiffres. Vérifiez ce que vous avez indiqué.',
  'link.error.wrong':
    'Ce code n’est pas correct. Attendez le code suivant dans votre application et réessayez. Toujours pas correct ? Vérifiez que l’horloge de votre téléphone est à l’heure.',
  'link.over.title': 'Vous n’avez pas d’application à confirmer',
  'link.over':
    'La liaison a duré trop longtemps, ou elle était déjà faite. Rien n’a été modifié. Recommencez si vous voulez encore lier une application.',
  'error.summary': 'Il y a un problème',
};
