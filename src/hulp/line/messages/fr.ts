import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'nav.mine': 'Regarder ensemble',
  'back.board': 'Vers le tableau de la ligne d’aide',
  'back.mine': 'Vers « regarder ensemble »',
  'error.summary': 'Il y a un problème',

  'refused.title': 'Cette page est réservée à la ligne d’aide',
  'refused.who': '{person}, vous n’êtes pas sur la liste de la ligne d’aide.',
  'refused.front': 'Vers l’aide',
  'weak.title': 'Utilisez une clé plus forte',
  'weak.what': 'Qui répond à la ligne d’aide s’identifie avec l’eID ou itsme.',
  'weak.go': 'S’identifier avec l’eID ou itsme',

  'look-up.label': 'Référence',
  'look-up.hint': 'Par exemple BZ-7K2M-PD4Q. Minuscules et espaces sont permis.',
  'look-up.button': 'Chercher',
  'look-up.title': 'Chercher une référence',
  'look-up.of': 'Référence {reference}',
  'look-up.no-reference': 'Ce n’est pas une référence. Redemandez-la : deux groupes de quatre signes.',
  'look-up.unknown': 'Nous ne connaissons pas cette référence. Elle est mal entendue, ou date de plus de six mois.',
  'look-up.too-many': 'Vous avez beaucoup cherché cette heure. Attendez l’heure suivante.',

  'board.title': 'Ligne d’aide',
  'board.own': 'Vos demandes de regarder ensemble',
  'board.own.none': 'Vous n’avez encore rien demandé',
  'board.own.none.what': 'Cherchez une référence. Vous pouvez le demander là.',
  'board.refusals': 'Refus des dernières heures',
  'board.refusals.what':
    'Nombres de tous les systèmes ensemble, jusqu’au {time}. La veille, ce sont les 24 heures d’avant.',
  'board.links': 'Par maillon',
  'board.link': 'Maillon',
  'board.hour': '1 heure',
  'board.four': '4 heures',
  'board.day': '24 heures',
  'board.before': 'La veille',
  'board.trend': 'Différence',
  'board.reasons': 'Par raison',
  'board.reasons.none': 'Personne n’a été refusé',
  'board.reasons.none.what': 'Ici se trouvent les raisons des deux derniers jours, avec ce que vous pouvez dire.',
  'board.scripts': 'Toutes les raisons, avec ce qu’il faut demander et dire',
  'trend.more': 'Plus',
  'trend.less': 'Moins',
  'trend.same': 'Comme d’habitude',

  'at.company': 'Entreprise',
  'at.recognition': 'Agrément',
  'at.representative': 'Représentant',
  'at.manager': 'Gestion des accès',
  'at.key': 'Clé numérique',
  'at.relation': 'Lien de travail',
  'at.right': 'Droit d’utilisateur',
  'at.entry': 'Identification',
  'at.other': 'Hors de la chaîne',

  'fact.reference': 'Référence',
  'fact.reason': 'Raison',
  'fact.when': 'Quand',
  'fact.asked': 'Demandé',
  'fact.application': 'Où',
  'fact.company': 'Numéro d’entreprise',
  'fact.state': 'État',
  'fact.why': 'Pourquoi',
  'fact.seen': 'Ce que vous montrez',
  'fact.not-seen': 'Ce qui est impossible',
  'fact.long': 'Combien de temps',
  'fact.until': 'Jusqu’au',
  'fact.answer-until': 'Réponse avant',
  'fact.opened': 'Regardé',
  'fact.caller': 'De qui',

  'ask.title': 'Demander de regarder ensemble',
  'ask.what':
    'L’appelant approuve lui-même, sur la page « Regarder ensemble » de l’aide. Ne demandez jamais un code ou un mot de passe.',
  'ask.reason': 'Pourquoi voulez-vous regarder ?',
  'ask.reason.hint': 'L’appelant lit cette phrase, et l’entreprise aussi, plus tard.',
  'ask.company.hint': 'Ce refus ne nomme aucune entreprise. Demandez le numéro à l’appelant.',
  'ask.error.reason': 'Dites pourquoi en une phrase : entre dix et trois cents signes.',
  'ask.error.company': 'Ce n’est pas un numéro d’entreprise. Redemandez-le à l’appelant.',
  'ask.button': 'Demander de regarder ensemble',
  'ask.not.nobody': 'C’est impossible ici : ce refus ne concerne personne que nous connaissons.',
  'ask.not.own': 'Ce refus est le vôtre. Un collègue peut vous aider.',
  'ask.not.too-many': 'Cette personne a reçu beaucoup de demandes cette heure. Attendez l’heure suivante.',

  'script.title': 'Ce qu’il faut demander et dire',
  'script.none': 'Il n’y a plus de texte pour cette ancienne raison.',
  'script.ask': 'Demandez',
  'script.say': 'Dites',
  'script.who': 'Qui le règle',
  'script.pages': 'Ouvrez ensemble',

  'state.asked': 'Attend une réponse',
  'state.expired': 'Sans réponse',
  'state.withdrawn': 'Retirée',
  'state.refused': 'Refusée',
  'state.open': 'Approuvée',
  'state.stopped': 'Arrêtée',
  'state.over': 'Terminée',

  'follow.title': 'Regarder ensemble',
  'follow.asked': 'L’appelant peut répondre jusqu’au {time}.',
  'follow.expired': 'Il n’y a pas eu de réponse. Redemandez si l’appelant le veut.',
  'follow.withdrawn': 'Vous avez retiré la demande.',
  'follow.refused': 'L’appelant ne le veut pas. C’est bien ainsi : aidez avec la raison.',
  'follow.open': 'Vous regardez jusqu’au {time}.',
  'follow.stopped': 'C’est arrêté.',
  'follow.over': 'Le temps est écoulé.',
  'follow.withdraw': 'Retirer la demande',
  'follow.stop': 'Arrêter de regarder',
  'follow.chain': 'Ce que voit l’appelant',
  'follow.chain.what': '« Vous » est ici l’appelant. Vous ne pouvez rien modifier, ni donner un droit.',
  'watch.again': 'Regarder à nouveau',
  'watch.changed': 'Quelque chose a changé. Regardez à nouveau.',

  'mine.title': 'Regarder ensemble',
  'mine.lead':
    'Vous appelez la ligne d’aide ? Un collaborateur peut demander de regarder avec vous. Vous décidez ici, sur votre écran.',
  'mine.none': 'Personne ne le demande maintenant',
  'mine.none.what': 'Vous êtes en ligne ? Regardez à nouveau dans un instant.',
  'mine.asked': '{name} demande de regarder avec vous',
  'mine.open': '{name} regarde maintenant avec vous',
  'mine.seen': 'Les étapes de votre accès à {company} : ce qui est en ordre, ce qui manque et qui peut le régler.',
  'mine.not-seen': 'Modifier quelque chose, vous donner un droit, ou voir votre numéro national ou vos codes.',
  'mine.long': 'Quinze minutes. Vous pouvez toujours l’arrêter.',
  'mine.check': 'La personne au téléphone dit-elle aussi s’appeler {name} ? Sinon, refusez.',
  'mine.approve': 'Laisser regarder',
  'mine.refuse': 'Refuser',
  'mine.stop': 'Arrêter maintenant',
  'mine.past': 'Avant',
  'mine.companies': 'Entreprises que vous gérez',
  'mine.done': 'C’est fait',
  'mine.done.goedgekeurd': 'La ligne d’aide peut maintenant regarder.',
  'mine.done.geweigerd': 'Vous avez refusé. Personne ne voit rien.',
  'mine.done.gestopt': 'C’est arrêté.',
  'mine.done.te-laat': 'Cette demande n’attend plus de réponse.',

  'minutes.one': '{count} minute',
  'minutes.other': '{count} minutes',
  'opened.none': 'Jamais',
  'opened.one': '{count} fois',
  'opened.other': '{count} fois',

  'company.title': 'Regards de la ligne d’aide : {company}',
  'company.lead': 'La ligne d’aide a vu les étapes de l’accès de ces personnes, après leur accord.',
  'company.none': 'Personne n’a encore regardé',
  'company.none.what': 'Quand quelqu’un l’approuve, vous lisez ici qui a regardé et pourquoi.',
  'company.unknown': 'Quelqu’un dont vous ne voyez pas le nom ici',

  'mail.subject': '{name} de la ligne d’aide regarde avec vous',
  'mail.text': `Bonjour

Vous avez approuvé que {name} de la ligne d’aide regarde avec vous.

Pourquoi : {reason}
Du {from} au {until}.

On voit seulement les étapes de votre accès, et on ne peut rien modifier.
Vous pouvez l’arrêter, et lire ce qui a été regardé :
{link}

Ce n’était pas vous ? Arrêtez-le sur cette page et appelez la ligne d’aide.`,
};
