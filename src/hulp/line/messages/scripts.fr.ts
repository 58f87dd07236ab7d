import type { Texts } from '#web/languages.ts';
import type { nl } from './scripts.nl.ts';

export const fr: Texts<typeof nl> = {
  'ask.company': 'Quel numéro se trouve sur la facture de l’entreprise ?',
  'say.company':
    'La BCE (KBO) ne connaît pas ce numéro, ou dit que l’entreprise a cessé ses activités. Faites d’abord corriger la BCE.',
  'who.company': 'L’entreprise elle-même, par le greffe ou un guichet d’entreprises.',

  'ask.recognition': 'L’entreprise a-t-elle reçu une lettre sur son agrément ?',
  'say.recognition': 'Sans agrément valable aujourd’hui, la zone ne s’ouvre pas. Nous ne pouvons pas le changer.',
  'who.recognition': 'Le service qui agrée l’entreprise.',

  'ask.looks': 'Voulez-vous modifier quelque chose, ou seulement regarder ?',
  'say.looks':
    'Vous pouvez tout regarder. Vous ne pouvez rien modifier avec ce droit, ou plus rien modifier avec cet agrément.',
  'who.looks': 'La personne qui gère les accès, ou le service qui agrée l’entreprise.',

  'ask.representative': 'Quelle fonction avez-vous dans l’entreprise, et depuis quand ?',
  'say.representative':
    'Selon la BCE, vous ne représentez pas l’entreprise aujourd’hui. Faites-y vérifier votre fonction.',
  'who.representative': 'L’entreprise elle-même, par le greffe du tribunal de l’entreprise ou par un notaire.',

  'ask.documents': 'Avez-vous un acte ou une décision qui dit que vous pouvez décider seul ?',
  'say.documents':
    'Demandez-le dans BTB avec des documents. Deux collaborateurs les examinent. Cela dure quelques semaines.',
  'who.documents': 'Les collaborateurs de BTB, sur une demande avec documents.',

  'ask.charge': 'Quelqu’un est-il déjà invité à gérer les accès ?',
  'say.charge': 'Quelqu’un doit gérer les accès. La personne invitée se connecte à BTB et accepte.',
  'who.charge': 'Le représentant légal, ou la personne invitée.',

  'ask.task': 'Qui vous a désigné, et pour quelles unités ?',
  'say.task':
    'Votre rôle ne le permet pas, ou n’est pas valable aujourd’hui. Demandez-le à la personne qui vous a désigné.',
  'who.task': 'Le gestionnaire d’accès principal ou le représentant légal.',

  'ask.no-key': 'Avez-vous une eID avec code PIN, ou itsme ?',
  'say.no-key': 'Il vous faut d’abord une clé numérique. Choisissez-la ensemble sur la page des clés.',
  'who.no-key': 'La personne qui appelle, ou un bureau d’enregistrement.',

  'ask.weak-key': 'Avec quelle clé vous êtes-vous connecté ?',
  'say.weak-key': 'Connectez-vous à nouveau avec une clé plus forte : l’eID ou itsme.',
  'who.weak-key': 'La personne qui appelle.',

  'ask.blocked-key': 'Avez-vous reçu un e-mail disant que votre clé est bloquée ou supprimée ?',
  'say.blocked-key': 'Connectez-vous avec une autre clé. Débloquez ensuite celle-ci dans Mijn digitale sleutels.',
  'who.blocked-key': 'La personne qui appelle, ou un bureau d’enregistrement.',

  'ask.refused-key': 'La carte est-elle valable, et l’application itsme est-elle à jour ?',
  'say.refused-key': 'Essayez encore une fois. Si cela échoue, utilisez une autre clé.',
  'who.refused-key': 'La personne qui appelle, avec la commune ou avec itsme.',

  'ask.identity': 'Votre numéro de registre national a-t-il changé récemment ? Ne demandez pas le numéro.',
  'say.identity':
    'Connectez-vous avec l’eID ou itsme, pour que nous vous reconnaissions à nouveau. Ne lisez jamais votre numéro à voix haute.',
  'who.identity': 'La personne qui appelle, ou un bureau d’enregistrement.',

  'ask.sign-in': 'Avez-vous choisi une entreprise pendant la connexion ? Les cookies sont-ils autorisés ?',
  'say.sign-in': 'Fermez la page, recommencez à la zone et choisissez votre entreprise.',
  'who.sign-in': 'La personne qui appelle. Si cela continue, la personne qui gère le site.',

  'ask.relation': 'Pour quelle entreprise travaillez-vous, et qui y gère les accès ?',
  'say.relation':
    'Vous n’êtes pas encore lié à l’entreprise. Demandez-le à la personne qui gère les accès, avec le texte sur votre écran.',
  'who.relation': 'La personne qui gère les accès, dans Gebruikersbeheer.',

  'ask.right': 'Qui vous a donné votre droit auparavant ?',
  'say.right':
    'Aujourd’hui, vous n’avez pas de droit qui ouvre la zone. Nous ne pouvons pas le donner : demandez-le dans l’entreprise.',
  'who.right': 'La personne qui gère les accès, dans Gebruikersbeheer.',

  'ask.right-later': 'À partir de quel jour avez-vous besoin d’un accès ?',
  'say.right-later': 'C’est prêt, mais cela commence plus tard. Attendez ce jour, ou demandez une autre date de début.',
  'who.right-later': 'La personne qui gère les accès, dans Gebruikersbeheer.',

  'ask.places': 'Dans quelle unité d’établissement travaillez-vous ?',
  'say.places': 'Votre droit ne cite aucune unité d’établissement agréée. Demandez d’ajouter la bonne unité.',
  'who.places': 'La personne qui gère les accès, dans Gebruikersbeheer.',

  'ask.staff': 'Quelle page vouliez-vous ouvrir ?',
  'say.staff': 'Cette page est réservée aux collaborateurs. Il ne manque rien à votre propre accès.',
  'who.staff': 'La personne qui gère le système, si la personne qui appelle est quand même un collaborateur.',
};
