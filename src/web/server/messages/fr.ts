import type { Texts } from '../../languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'problem.home': 'Vers la page d’accueil',
  'problem.back': 'Retour au formulaire',
  'problem.request': 'Identifiant technique : {requestId}',
  'problem.not-found.title': 'Cette page n’existe pas',
  'problem.not-found.what': 'L’adresse n’est pas correcte, ou la page a été déplacée.',
  'problem.not-found.next': 'Vérifiez l’adresse, ou recommencez à la page d’accueil.',
  'problem.too-large.title': 'Votre envoi est trop volumineux',
  'problem.too-large.what': 'Un des champs contient beaucoup plus de texte que nécessaire. Rien n’a été modifié.',
  'problem.too-large.next':
    'Revenez avec le bouton de votre navigateur : ce que vous avez rempli est encore là. Raccourcissez le texte et réessayez.',
  'problem.file-too-large.title': 'Le fichier est trop volumineux',
  'problem.file-too-large.what':
    'Nous n’avons pas conservé ce fichier. Ce que vous avez ajouté auparavant est encore là.',
  'problem.file-too-large.next':
    'Réduisez le fichier : scannez en noir et blanc, ou prenez une photo avec moins de pixels. Revenez ensuite et réessayez.',
  'problem.too-many-files.title': 'Vous avez envoyé trop de fichiers à la fois',
  'problem.too-many-files.what':
    'Nous n’avons conservé aucun de ces fichiers. Ce que vous avez ajouté auparavant est encore là.',
  'problem.too-many-files.next': 'Revenez et choisissez moins de fichiers à la fois.',
  'problem.no-form.title': 'Ce n’est pas un formulaire de ce site',
  'problem.no-form.what': 'Nous lisons seulement les formulaires de ce site. Rien n’a été modifié.',
  'problem.no-form.next': 'Ouvrez la page à nouveau et remplissez le formulaire à cet endroit.',
  'problem.malformed.title': 'Nous ne pouvons pas lire cette demande',
  'problem.malformed.what':
    'L’envoi de votre navigateur ou de votre programme est incomplet ou mal formé. Rien n’a été modifié.',
  'problem.malformed.next': 'Ouvrez la page à nouveau et réessayez.',
  'problem.form-expired.title': 'Ce formulaire a expiré',
  'problem.form-expired.what': 'Le formulaire n’appartient plus à votre visite actuelle. Rien n’a été modifié.',
  'problem.form-expired.next': 'Ouvrez la page à nouveau et remplissez encore une fois le formulaire.',
  'problem.foreign-origin.title': 'Cette demande ne vient pas de ce site',
  'problem.foreign-origin.what':
    'Un autre site a essayé de faire quelque chose ici en votre nom. Nous l’avons refusé. Rien n’a été modifié.',
  'problem.foreign-origin.next':
    'L’avez-vous fait vous-même ? Ouvrez alors directement ce site et réessayez à cet endroit.',
  'problem.no-cookies.title': 'Votre navigateur refuse les cookies',
  'problem.no-cookies.what':
    'Sans cookies, nous ne savons pas que ce formulaire vient de vous. Nous les utilisons seulement pour vous connecter en toute sécurité.',
  'problem.no-cookies.next':
    'Ouvrez les paramètres de votre navigateur. Choisissez « Confidentialité » ou « Cookies », et autorisez les cookies pour ce site. Rechargez ensuite la page.',
  'no-cookies.back':
    'Nous n’avons rien reçu. Revenez avec le bouton de votre navigateur : ce que vous avez rempli est en général encore là.',
  'no-cookies.steps': 'Autoriser les cookies dans votre navigateur',
  'no-cookies.call': 'Vous n’y arrivez pas ? Appelez-nous',
  'no-cookies.access': 'Accès et identification :',
  'no-cookies.zone': 'Travailler dans la Beveiligde Zone :',
  'problem.too-many.title': 'Un peu de patience',
  'problem.too-many.what': 'Nous avons reçu trop de demandes à la suite. Rien n’a été modifié.',
  'problem.too-many.next': 'Attendez une minute et réessayez.',
  'problem.database-away.title': 'Cela ne fonctionne pas pour l’instant',
  'problem.database-away.what': 'Notre système ne peut pas atteindre ses données. Rien n’a été modifié.',
  'problem.database-away.next':
    'Réessayez dans quelques minutes. Revenez avec le bouton de votre navigateur : ce que vous avez rempli est encore là.',
  'problem.unexpected.title': 'Une erreur s’est produite chez nous',
  'problem.unexpected.what': 'C’est notre erreur, pas la vôtre.',
  'problem.unexpected.next':
    'Réessayez. Si cela ne marche toujours pas, demandez de l’aide et dites quand c’est arrivé.',
  'session.title': 'Vous n’êtes plus connecté',
  'session.idle': 'Vous n’avez rien fait pendant une demi-heure. Nous vous avons donc déconnecté.',
  'session.too-old': 'Vous étiez connecté depuis douze heures. C’est le maximum.',
  'session.signed-out': 'Vous vous êtes déconnecté, peut-être dans une autre fenêtre.',
  'session.provider':
    'Votre accès a pris fin ailleurs : vous vous êtes déconnecté, ou votre droit a été modifié ou retiré.',
  'session.gone':
    'Votre navigateur n’a pas transmis votre connexion. Vous vous êtes déconnecté, peut-être dans une autre fenêtre, ou vos cookies ont été effacés.',
  'session.kept':
    'Ce que vous avez envoyé est arrivé quand vous n’étiez plus connecté. Rien n’a été modifié. Nous le gardons une demi-heure : après la connexion, vous pouvez continuer.',
  'session.not-kept':
    'Ce que vous avez envoyé est arrivé quand vous n’étiez plus connecté. Rien n’a été modifié. Nous ne l’avons pas gardé.',
  'session.fill-in': 'Après la connexion, vous revenez au formulaire. Remplissez-le à nouveau.',
  'session.typed': 'Voici ce que vous avez écrit',
  'session.typed.how': 'Copiez ce texte avant de continuer. Après la connexion, vous revenez au formulaire.',
  'session.copy': 'Copier le texte',
  'session.copied': 'Copié.',
  'session.next': 'Connectez-vous à nouveau. Si vous n’avez plus accès, vous lirez alors qui peut vous aider.',
  'session.again': 'Se connecter',
};
