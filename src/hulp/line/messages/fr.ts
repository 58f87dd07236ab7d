import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'nav.mine': 'Regarder ensemble',
  'back.board': 'Vers le tableau de la ligne d’aide',
  'back.mine': 'Vers « regarder ensemble »',
  'error.summary': 'Il y a un problème',

  'refused.title': 'Cette page est réservée à la ligne d’aide',
  'refused.who': '{person}, vous n’êtes pas sur la liste des personnes qui répondent à la ligne d’aide.',
  'refused.front': 'Vers l’aide',
  'weak.title': 'Utilisez une clé plus forte',
  'weak.what': 'Les personnes qui répondent à la ligne d’aide se connectent avec l’eID ou itsme.',
  'weak.go': 'Se connecter avec l’eID ou itsme',

  'look-up.label': 'Référence',
  'look-up.hint': 'Par exemple BZ-7K2M-PD4Q. Les minuscules et les espaces sont permis.',
  'look-up.button': 'Chercher',
  'look-up.title': 'Chercher une référence',
  'look-up.of': 'Référence {reference}',
  'look-up.no-reference': 'Ce n’est pas une référence. Redemandez-la : deux groupes de quatre caractères.',
  'look-up.unknown':
    'Nous ne connaissons pas cette référence. Vous l’avez mal entendue, ou elle date de plus de six mois.',
  'look-up.too-many': 'Vous avez fait beaucoup de recherches pendant cette heure. Attendez l’heure suivante.',

  'board.title': 'Ligne d’aide',
  'board.own': 'Vos demandes de regarder ensemble',
  'board.own.none': 'Vous n’avez encore demandé à personne de regarder ensemble',
  'board.own.none.what': 'Cherchez une référence. Vous pourrez y faire la demande.',
  'board.refusals': 'Refus des dernières heures',
  'board.refusals.what':
    'Nombres pour tous les systèmes ensemble, jusqu’au {time}. « La veille » couvre les 24 heures d’avant.',
  'board.links': 'Par maillon',
  'board.link': 'Maillon',
  'board.hour': '1 heure',
  'board.four': '4 heures',
  'board.day': '24 heures',
  'board.before': 'La veille',
  'board.trend': 'Différence',
  'board.reasons': 'Par raison',
  'board.reasons.none': 'Aucun accès n’a été refusé',
  'board.reasons.none.what': 'Vous trouvez ici les raisons des deux derniers jours, avec ce que vous pouvez dire.',
  'board.scripts': 'Toutes les raisons, avec ce qu’il faut demander et dire',
  'trend.more': 'Plus',
  'trend.less': 'Moins',

  'at.company': 'Entreprise',
  'at.recognition': 'Agrément',
  'at.representative': 'Représentant',
  'at.manager': 'Gestion des accès',
  'at.key': 'Clé numérique',
  'at.relation': 'Lien avec l’entreprise',
  'at.right': 'Droit d’utilisateur',
  'at.entry': 'Connexion',
  'at.other': 'Hors de la chaîne',

  'fact.reference': 'Référence',
  'fact.reason': 'Raison',
  'fact.when': 'Quand',
  'fact.asked': 'Demandé',
  'fact.application': 'Où',
  'fact.company': 'Numéro d’entreprise',
  'fact.of': 'Entreprise',
  'fact.state': 'État',
  'fact.why': 'Pourquoi',
  'fact.seen': 'Ce que vous montrez',
  'fact.not-seen': 'Ce que la ligne d’aide ne peut pas faire',
  'fact.long': 'Combien de temps',
  'fact.until': 'Jusqu’au',
  'fact.answer-until': 'Réponse avant',
  'fact.opened': 'Regardé',
  'fact.caller': 'De qui',

  'ask.title': 'Demander de regarder ensemble',
  'ask.what':
    'La personne qui appelle donne elle-même son accord, sur la page « Regarder ensemble » de l’aide. Ne demandez jamais de code ni de mot de passe.',
  'ask.reason': 'Pourquoi voulez-vous regarder ?',
  'ask.reason.hint': 'La personne qui appelle lit cette phrase. L’entreprise la lit aussi, plus tard.',
  'ask.company.hint': 'Ce refus ne cite aucune entreprise. Demandez le numéro à la personne qui appelle.',
  'ask.error.reason': 'Dites pourquoi en une phrase : entre dix et trois cents caractères.',
  'ask.error.company': 'Ce n’est pas un numéro d’entreprise. Redemandez-le à la personne qui appelle.',
  'ask.button': 'Demander de regarder ensemble',
  'ask.not.nobody': 'Vous ne pouvez pas regarder ensemble ici : ce refus ne concerne personne que nous connaissons.',
  'ask.not.own': 'Ce refus vous concerne vous-même. Un collègue peut vous aider.',
  'ask.not.too-many': 'Cette personne a reçu beaucoup de demandes pendant cette heure. Attendez l’heure suivante.',

  'script.title': 'Ce qu’il faut demander et dire',
  'script.none': 'Il n’y a plus de texte pour cette ancienne raison.',
  'script.ask': 'Demandez',
  'script.say': 'Dites',
  'script.who': 'Qui peut le régler',
  'script.pages': 'Ouvrez ensemble',

  'state.asked': 'Attend une réponse',
  'state.expired': 'Sans réponse',
  'state.withdrawn': 'Retirée',
  'state.refused': 'Refusée',
  'state.open': 'Approuvée',
  'state.stopped': 'Arrêtée',
  'state.over': 'Terminée',

  'follow.title': 'Regarder ensemble',
  'follow.asked': 'La personne qui appelle peut répondre jusqu’au {time}.',
  'follow.expired': 'Il n’y a pas eu de réponse. Redemandez si la personne le veut.',
  'follow.withdrawn': 'Vous avez retiré la demande.',
  'follow.refused': 'La personne ne veut pas que vous regardiez. C’est bien ainsi : aidez-la avec la raison du refus.',
  'follow.open': 'Vous pouvez regarder jusqu’au {time}.',
  'follow.stopped': 'Vous ne regardez plus ensemble.',
  'follow.over': 'Le temps est écoulé.',
  'follow.withdraw': 'Retirer la demande',
  'follow.stop': 'Arrêter de regarder',
  'follow.chain': 'Ce que voit la personne qui appelle',
  'follow.chain.what':
    '« Vous » désigne ici la personne qui appelle. Vous ne pouvez rien modifier, ni donner un droit.',
  'watch.again': 'Regarder à nouveau',
  'watch.changed': 'Quelque chose a changé. Regardez à nouveau.',

  'mine.title': 'Regarder ensemble',
  'mine.lead':
    'Vous appelez la ligne d’aide ? Un collaborateur peut demander de regarder avec vous. Vous décidez ici, sur votre propre écran.',
  'mine.stranger': 'Connectez-vous pour répondre, ou pour voir qui a regardé avec vous auparavant.',
  'mine.sign-in': 'Connectez-vous',
  'mine.sign-in.hint': 'Chaque clé numérique convient. Ne lisez jamais un code au téléphone.',
  'mine.none': 'Personne ne demande maintenant de regarder avec vous',
  'mine.none.what': 'Vous êtes au téléphone avec nous ? Regardez à nouveau dans un instant.',
  'mine.asked': '{name} demande de regarder avec vous',
  'mine.open': '{name} regarde maintenant avec vous',
  'mine.seen': 'Les étapes de votre accès à {company} : ce qui est en ordre, ce qui manque et qui peut le régler.',
  'mine.not-seen':
    'Modifier quelque chose, vous donner un droit, ou voir votre numéro de registre national ou vos codes.',
  'mine.long': 'Quinze minutes. Vous pouvez arrêter à tout moment.',
  'mine.check': 'La personne au téléphone dit-elle aussi s’appeler {name} ? Si ce n’est pas le cas, refusez.',
  'mine.approve': 'Laisser regarder',
  'mine.refuse': 'Refuser',
  'mine.stop': 'Arrêter maintenant',
  'mine.past': 'Avant',
  'mine.companies': 'Entreprises que vous gérez',
  'mine.done': 'C’est fait',
  'mine.done.goedgekeurd': 'Le collaborateur peut maintenant regarder avec vous.',
  'mine.done.geweigerd': 'Vous avez refusé. Personne ne voit rien.',
  'mine.done.gestopt': 'Le collaborateur ne regarde plus avec vous.',
  'mine.done.te-laat': 'Cette demande n’attend plus de réponse.',

  'minutes.one': '{count} minute',
  'minutes.other': '{count} minutes',
  'opened.none': 'Jamais',
  'opened.one': '{count} fois',
  'opened.other': '{count} fois',

  'company.title': '« Regarder ensemble » pour {company}',
  'company.lead': 'La ligne d’aide a vu les étapes de l’accès de ces personnes, après leur accord.',
  'company.none': 'Personne n’a encore regardé',
  'company.none.what': 'Quand quelqu’un donne son accord, vous lisez ici quand c’était.',
  'company.unknown': 'Quelqu’un dont vous ne voyez pas le nom ici',
  'company.role': 'Quelqu’un de la ligne d’aide',

  'mail.subject': '{name} de la ligne d’aide regarde avec vous',
  'mail.text': `Bonjour

Vous avez accepté que {name} de la ligne d’aide regarde avec vous.

Pourquoi : {reason}
Du {from} au {until}.

Un collaborateur voit seulement les étapes de votre accès, et ne peut rien modifier.
Vous pouvez y mettre fin, et lire ce que cette personne a regardé :
{link}

Ce n’était pas vous ? Mettez-y fin sur cette page et appelez la ligne d’aide.`,
};
