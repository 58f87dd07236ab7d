import type { Texts } from '#web/languages.ts';
import type { nl } from './scripts.nl.ts';

export const fr: Texts<typeof nl> = {
  'ask.company': 'Quel numéro se trouve sur la facture de l’entreprise ?',
  'say.company': 'La BCE ne connaît pas ce numéro, ou dit que l’entreprise a cessé. Faites d’abord corriger la BCE.',
  'who.company': 'L’entreprise elle-même, par un guichet d’entreprises.',

  'ask.recognition': 'L’entreprise a-t-elle reçu une lettre sur son agrément ?',
  'say.recognition': 'Sans agrément valable aujourd’hui, la zone ne s’ouvre pas. Nous ne pouvons pas le changer.',
  'who.recognition': 'Le service qui agrée l’entreprise.',

  'ask.looks': 'Voulez-vous modifier quelque chose, ou seulement regarder ?',
  'say.looks': 'Vous pouvez tout regarder. Modifier est impossible avec ce droit, ou avec cet agrément.',
  'who.looks': 'Qui gère les accès, ou le service qui agrée l’entreprise.',

  'ask.representative': 'Quelle fonction avez-vous dans l’entreprise, et depuis quand ?',
  'say.representative':
    'La BCE ne dit pas aujourd’hui que vous représentez l’entreprise. Faites-y vérifier votre fonction.',
  'who.representative': 'L’entreprise elle-même, par un guichet d’entreprises.',

  'ask.documents': 'Avez-vous un acte ou une décision qui dit que vous décidez seul ?',
  'say.documents':
    'Demandez-le dans BTB avec des documents. Deux collaborateurs les examinent. Cela dure quelques semaines.',
  'who.documents': 'Les collaborateurs de BTB, sur une demande avec documents.',

  'ask.charge': 'Quelqu’un est-il déjà invité à gérer les accès ?',
  'say.charge': 'Quelqu’un doit gérer les accès. Qui est invité s’identifie dans BTB et accepte.',
  'who.charge': 'Le représentant légal, ou la personne invitée.',

  'ask.task': 'Qui vous a désigné, et pour quelles unités ?',
  'say.task': 'Votre tâche ne le permet pas, ou ne vaut pas aujourd’hui. Demandez à qui vous a désigné.',
  'who.task': 'Le gestionnaire principal des accès ou le représentant légal.',

  'ask.no-key': 'Avez-vous une eID avec code PIN, ou itsme ?',
  'say.no-key': 'Il vous faut d’abord une clé numérique. Choisissez-la ensemble sur la page des clés.',
  'who.no-key': 'L’appelant lui-même, ou un bureau d’enregistrement.',

  'ask.weak-key': 'Avec quoi vous êtes-vous identifié ?',
  'say.weak-key': 'Identifiez-vous à nouveau avec une clé plus forte : l’eID ou itsme.',
  'who.weak-key': 'L’appelant lui-même.',

  'ask.blocked-key': 'Avez-vous reçu un e-mail disant que votre clé est bloquée ou supprimée ?',
  'say.blocked-key': 'Identifiez-vous avec une autre clé. Débloquez ensuite celle-ci dans Mijn digitale sleutels.',
  'who.blocked-key': 'L’appelant lui-même, ou un bureau d’enregistrement.',

  'ask.refused-key': 'La carte est-elle valable, et l’app itsme est-elle à jour ?',
  'say.refused-key': 'Essayez encore une fois. Si cela échoue, utilisez une autre clé.',
  'who.refused-key': 'L’appelant lui-même, avec la commune ou avec itsme.',

  'ask.identity': 'Votre numéro national a-t-il changé récemment ? Ne le faites pas dire.',
  'say.identity':
    'Identifiez-vous avec l’eID ou itsme, pour que nous vous reconnaissions. Ne lisez jamais votre numéro.',
  'who.identity': 'L’appelant lui-même, ou un bureau d’enregistrement.',

  'ask.sign-in': 'Avez-vous choisi une entreprise ? Les cookies sont-ils permis ?',
  'say.sign-in': 'Fermez la page, recommencez à la zone et choisissez votre entreprise.',
  'who.sign-in': 'L’appelant lui-même. Si cela dure, qui gère le site.',

  'ask.relation': 'Pour quelle entreprise travaillez-vous, et qui y gère les accès ?',
  'say.relation': 'Vous n’êtes pas encore lié. Demandez-le à qui gère les accès, avec le texte de votre écran.',
  'who.relation': 'Qui gère les accès, dans Gebruikersbeheer.',

  'ask.right': 'Qui vous a donné votre droit auparavant ?',
  'say.right':
    'Vous n’avez pas aujourd’hui de droit qui ouvre la zone. Nous ne pouvons pas le donner : demandez dans l’entreprise.',
  'who.right': 'Qui gère les accès, dans Gebruikersbeheer.',

  'ask.right-later': 'À partir de quel jour avez-vous besoin d’un accès ?',
  'say.right-later': 'C’est prêt, mais cela commence plus tard. Attendez ce jour, ou demandez une autre date.',
  'who.right-later': 'Qui gère les accès, dans Gebruikersbeheer.',

  'ask.places': 'Dans quelle unité travaillez-vous ?',
  'say.places': 'Votre droit ne nomme aucune unité agréée. Demandez d’ajouter la bonne unité.',
  'who.places': 'Qui gère les accès, dans Gebruikersbeheer.',

  'ask.staff': 'Quelle page vouliez-vous ouvrir ?',
  'say.staff': 'Cette page est pour le personnel. Il ne manque rien à votre propre accès.',
  'who.staff': 'Qui gère le système, si l’appelant est quand même du personnel.',
};
