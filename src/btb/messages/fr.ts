import type { Texts } from '#web/languages.ts';
import { fr as confirm } from './confirm.fr.ts';
import { fr as exception } from './exception.fr.ts';
import { fr as guide } from './guide.fr.ts';
import { fr as history } from './history.fr.ts';
import { fr as mails } from './mails.fr.ts';
import { fr as managers } from './managers.fr.ts';
import type { nl } from './nl.ts';
import { fr as reasons } from './reasons.fr.ts';

export const fr: Texts<typeof nl> = {
  'site.name': 'Gestion des gestionnaires d’accès (BTB)',
  'site.question': 'Qui gère les accès d’une entreprise ?',
  'nav.front': 'À propos de BTB',
  'nav.companies': 'Mes entreprises',
  'nav.invitations': 'Mes invitations',
  'sign-in': 'Se connecter',
  continue: 'Continuer',
  'error.summary': 'Il y a un problème',
  warning: 'Attention',

  'key.csamtotp': 'Code de sécurité via application mobile',
  'key.eid': 'Carte d’identité (eID)',
  'key.itsme': 'itsme',
  'key.csamsms': 'Code de sécurité par SMS',
  'key.passkey': 'Clé d’accès',
  'key.eidashigh': 'Clé européenne reconnue',
  'key.eidassubstantial': 'Clé européenne reconnue (niveau substantiel)',
  'key.other': 'Autre clé ({name})',

  'front.title': 'Choisissez qui gère les accès de votre entreprise',
  'front.lead':
    'Chaque entreprise a besoin d’une personne qui décide qui peut travailler en son nom auprès des autorités. Cette personne s’appelle le gestionnaire d’accès principal. Le représentant légal la désigne ici. Elle peut se faire aider, et désigner des co-gestionnaires d’accès principaux. Elle peut aussi désigner des gestionnaires d’accès pour une partie de l’entreprise.',
  'front.how.title': 'Comment cela se passe-t-il ?',
  'front.how.appoint': 'Vous désignez quelqu’un',
  'front.how.appoint.who': 'Représentant légal',
  'front.how.appoint.text':
    'Vous choisissez votre entreprise et indiquez qui vous désignez : vous-même ou un collègue.',
  'front.how.accept': 'Cette personne accepte',
  'front.how.accept.who': 'Gestionnaire d’accès principal',
  'front.how.accept.text': 'Elle reçoit un e-mail, se connecte ici et accepte dans les {days} jours.',
  'front.how.rights': 'Cette personne donne des droits',
  'front.how.rights.who': 'Gestionnaire d’accès principal',
  'front.how.rights.text':
    'Cela se fait dans Gebruikersbeheer : qui peut faire quoi, pour quelles unités d’établissement et jusqu’à quand.',
  'front.who.title': 'Qui peut agir ici ?',
  'front.who.representative':
    'Les personnes qui figurent aujourd’hui dans la BCE (KBO) comme représentant légal d’une entreprise. Par exemple un administrateur.',
  'front.who.invited': 'Les personnes qui ont reçu une invitation à gérer des accès, et celles qui en ont accepté une.',
  'front.who.kbo': 'Vérifiez qui est représentant selon la BCE (KBO)',
  'front.keys.title': 'Avec quelle clé ?',
  'front.keys.accepted': 'Vous avez besoin d’une de ces clés numériques :',
  'front.keys.real':
    'Le BTB des autorités accepte la carte d’identité (eID) et itsme. Ce BTB-ci est réglé autrement : la liste ci-dessus est valable ici.',
  'front.term': 'Le délai de {days} jours est le nôtre. Les autorités ne publient pas le leur.',

  'companies.title': 'Mes entreprises',
  'companies.lead': 'Vous êtes aujourd’hui le représentant légal de ces entreprises.',
  'companies.snapshot': 'Selon les données de la BCE (KBO) du {date}.',
  'companies.caption': 'Entreprises que vous représentez',
  'companies.column.company': 'Entreprise',
  'companies.column.function': 'Votre fonction dans la BCE',
  'companies.column.state': 'Gestionnaire d’accès principal',
  'companies.column.action': 'Ce que vous pouvez faire',
  'companies.function': '{name}, depuis le {since}',
  'companies.function.of': '{name}, depuis le {since}, comme représentant permanent de {holder}',
  'companies.open': 'Voir',
  'companies.open.label': 'Voir {company}',
  'companies.appoint': 'Désigner quelqu’un',
  'companies.appoint.label': 'Désigner quelqu’un pour {company}',
  'companies.more':
    'Voici les {most} premières. Votre entreprise n’y figure pas ? Mettez son numéro à la fin de cette adresse.',
  'companies.managed.title': 'Où vous gérez des accès',
  'companies.managed.one': '{role} depuis le {since}',
  'companies.managed.next': 'Vous donnez des droits et y mettez fin dans Gebruikersbeheer.',
  'companies.managed.open': 'Ouvrir Gebruikersbeheer',
  'companies.invited.one': 'Vous avez {count} invitation à gérer des accès.',
  'companies.invited.other': 'Vous avez {count} invitations à gérer des accès.',
  'companies.invited.open': 'Voir vos invitations',

  'state.in-charge': 'En ordre',
  'state.invitation-open': 'Attend une réponse',
  'state.nobody-in-charge': 'Personne',

  'none.title': 'Vous n’êtes pas aujourd’hui représentant légal dans la BCE (KBO)',
  'none.lead': 'Vous ne pouvez donc désigner personne ici. Nous avons consulté les données de la BCE du {date}.',
  'none.lead.empty': 'Vous ne pouvez donc désigner personne ici. Les données de la BCE ne sont pas encore chargées.',
  'none.what': 'Que pouvez-vous faire ?',
  'none.check': 'Vérifiez dans la BCE qui représente votre entreprise.',
  'none.check.link': 'Chercher votre entreprise dans la BCE (KBO)',
  'none.ask': 'Quelqu’un d’autre y figure ? Demandez à cette personne de vous désigner ici.',
  'none.update':
    'Venez-vous d’être nommé ? Attendez que la BCE connaisse votre fonction et que les données soient renouvelées ici. Il y a une erreur dans la BCE ? Faites-la corriger par un guichet d’entreprises ou par le greffe.',

  'refused.title': 'Vous ne pouvez pas agir ici pour cette entreprise',
  'refused.back': 'Vers mes entreprises',
  'refused.snapshot': 'Nous avons consulté les données de la BCE (KBO) du {date}.',
  'refused.kbo': 'Voir cette entreprise dans la BCE (KBO)',
  'missing.title': 'Cette page n’existe pas',
  'missing.company':
    'Nous ne trouvons pas d’entreprise avec ce numéro. Vérifiez le numéro, ou choisissez votre entreprise dans la liste.',
  'missing.appointment':
    'Nous ne trouvons pas cette désignation. Vérifiez l’adresse, ou choisissez votre entreprise dans la liste.',
  'missing.request':
    'Nous ne trouvons pas de demande pour vous à cette adresse. Elle a peut-être déjà avancé, ou elle est terminée.',
  'missing.invitation':
    'Nous ne trouvons pas d’invitation pour vous à cette adresse. Est-elle pour quelqu’un d’autre ? Cette personne doit alors se connecter.',
  'key.refused.title': 'Cette clé ne suffit pas ici',
  'key.refused.key-not-accepted':
    'Vous vous êtes connecté avec : {used}. BTB demande une autre clé. Rien n’a été modifié.',
  'key.refused.key-not-told':
    'Nous ne savons pas avec quelle clé vous vous êtes connecté. Vous ne pouvez donc rien faire ici. Rien n’a été modifié.',
  'key.refused.next': 'Déconnectez-vous, puis reconnectez-vous avec une de ces clés :',
  'number.refused.title': 'Nous ne connaissons pas votre numéro de registre national',
  'number.refused':
    'La connexion ne nous a pas transmis votre numéro de registre national. Sans ce numéro, nous ne pouvons pas vous trouver dans la BCE (KBO). Rien n’a été modifié. Déconnectez-vous, puis reconnectez-vous.',

  'company.back': 'Vers mes entreprises',
  'company.number': 'Numéro d’entreprise',
  'company.you': 'Vous représentez cette entreprise comme',
  'company.managers.title': 'Qui gère les accès ?',
  'company.managers.none.title': 'Personne ne gère les accès',
  'company.managers.none':
    'Tant que c’est le cas, seul un représentant légal peut donner des droits pour cette entreprise.',
  'company.invitations.title': 'Invitations',
  'company.invitations.none.title': 'Il n’y a pas d’invitations',
  'company.invitations.none': 'Si vous désignez un collègue, vous verrez ici sa réponse.',
  'company.invitations.next':
    'Dès que quelqu’un accepte, cette personne figure ci-dessus. L’e-mail n’est pas arrivé ? L’invitation se trouve aussi dans BTB, sous « Mes invitations ».',
  'company.column.person': 'Personne',
  'company.column.state': 'Situation',
  'company.column.action': 'Ce que vous pouvez faire',
  'company.appoint': 'Désigner quelqu’un',
  'company.appoint.self': 'Vous désigner vous-même',
  'company.details': 'Détails',
  'company.details.label': 'Détails : {name}',

  'appoint.back': 'Retour',
  'appoint.self.who': 'Vous vous désignez vous-même : {name}.',
  'appoint.insz': 'Numéro de registre national',
  'appoint.insz.hint':
    'De la personne que vous désignez. Il figure au dos de la carte d’identité, par exemple 93.11.21-984.28. Un numéro BIS convient aussi.',
  'appoint.givenName': 'Prénom',
  'appoint.familyName': 'Nom de famille',
  'appoint.familyName.hint':
    'Comme sur la carte d’identité. Si le nom n’est pas exact, cette personne ne peut pas accepter.',
  'appoint.email': 'Adresse e-mail',
  'appoint.email.hint': 'Nous y envoyons l’invitation.',
  'appoint.email.hint.self': 'Nous y envoyons les messages sur cette désignation.',
  'appoint.phone': 'Numéro de téléphone',
  'appoint.phone.hint': 'Par exemple 0499 00 00 00.',
  'appoint.declared': 'Déclaration',
  'appoint.declared.choice': 'Je déclare que cette personne travaille dans l’organisation.',

  'check.title': 'Vérifiez et confirmez',
  'check.insz': 'Numéro de registre national',
  'check.email': 'Adresse e-mail',
  'check.phone': 'Numéro de téléphone',
  'check.within': 'Lien avec l’organisation',
  'check.within.declared': 'Travaille dans l’organisation (vous le déclarez)',
  'check.within.representative': 'Est représentant légal',
  'check.what.other':
    'Après votre confirmation, {name} reçoit un e-mail. {name} peut accepter jusqu’au {lastDay} inclus. C’est seulement ensuite que {name} peut donner des droits.',
  'check.what.self':
    'Après votre confirmation, vous êtes tout de suite {role}. Vous pouvez alors donner des droits, aussi à vous-même.',
  'check.reply': 'Votre propre adresse e-mail (facultatif)',
  'check.reply.hint': 'Nous vous ferons alors connaître la réponse. Vous la voyez aussi toujours ici.',
  'check.confirm': 'Confirmer',
  'check.change': 'Modifier',

  'done.invited': 'L’invitation est envoyée',
  'done.accepted': 'Vous êtes {role}',
  'done.next.title': 'Que se passe-t-il maintenant ?',
  'done.next.invited':
    '{name} reçoit un e-mail, se connecte et accepte. C’est possible jusqu’au {lastDay} inclus. D’ici là, {name} ne peut pas encore donner de droits.',
  'done.next.accepted':
    'Vous pouvez maintenant donner des droits pour {company} dans Gebruikersbeheer, aussi à vous-même.',
  'detail.title': 'Désignation de {name}',
  'detail.back': 'Retour à {company}',
  'detail.state': 'Situation',
  'detail.by': 'Désignation par',
  'detail.by.value': '{name}, {function} depuis le {since} (BCE du {snapshot})',
  'detail.on': 'Date de la désignation',

  'stop.keep': 'Ne rien modifier',
  'stop.refused.answered-already':
    'Une réponse est arrivée entre-temps. Rien n’a été modifié. Voyez la situation ci-dessous.',
  'stop.refused.not-accepted':
    'L’invitation n’est pas encore acceptée. Rien n’a été modifié. Vous pouvez par contre la retirer.',
  'stop.refused.over': 'C’était déjà terminé. Rien n’a été modifié.',

  'invitations.title': 'Mes invitations',
  'invitations.lead': 'Entreprises qui vous demandent de gérer des accès.',
  'invitations.caption': 'Vos invitations',
  'invitations.none.title': 'Vous n’avez pas d’invitations',
  'invitations.none':
    'Vous en attendez une ? Demandez à la personne qui devait vous désigner de vérifier votre numéro de registre national.',
  'invitations.column.company': 'Entreprise',
  'invitations.column.by': 'Par',
  'invitations.open.label': 'Lire et répondre : {company}',
  'invitations.see.label': 'Voir : {company}',

  'invitation.back': 'Vers mes invitations',
  'invitation.title': 'Voulez-vous devenir {role} pour {company} ?',
  'invitation.lead':
    '{by} représente {company} et vous demande de gérer les accès. Vous pouvez répondre jusqu’au {lastDay} inclus.',
  'invitation.lead.manager':
    '{by} est {capacity} pour {company} et vous demande d’aider à gérer les accès. Vous pouvez répondre jusqu’au {lastDay} inclus.',
  'invitation.means.part':
    'Vous donnez des droits aux personnes qui travaillent auprès des autorités au nom de l’entreprise. Vous ne pouvez pas donner plus que ce qui figure ci-dessous.',
  'invitation.means.title': 'Qu’est-ce que cela signifie ?',
  'invitation.means.decide':
    'Vous décidez qui peut travailler auprès des autorités au nom de l’entreprise, pour quelles unités d’établissement et jusqu’à quand.',
  'invitation.means.responsible': 'Vous en êtes responsable. Quand quelqu’un s’en va, vous lui retirez ses droits.',
  'invitation.means.recorded': 'Tout ce que vous faites est conservé, avec votre nom, la clé et l’heure.',
  'invitation.means.stop':
    'Un représentant légal, ou une personne au-dessus de vous, peut toujours suspendre votre rôle ou y mettre fin.',
  'invitation.means.resign': 'Vous pouvez toujours y mettre fin vous-même, sous « Mes rôles ».',
  'invitation.details.title': 'Ces données sur vous viennent de {by}',
  'invitation.name': 'Nom',
  'invitation.accept': 'Accepter',
  'invitation.decline': 'Refuser',
  'invitation.done.accepted': 'Vous êtes {role}',
  'invitation.done.accepted.text': 'Votre rôle pour {company} a commencé.',
  'invitation.done.declined': 'Vous avez refusé',
  'invitation.done.declined.text':
    'Vous ne serez pas {role} pour {company}. Était-ce une erreur ? Demandez à {by} de vous inviter à nouveau.',
  'invitation.next':
    'Donnez maintenant des droits dans Gebruikersbeheer, aussi à vous-même si vous devez y travailler.',
  'invitation.next.link': 'Aller à Gebruikersbeheer',
  'invitation.over':
    'Cette invitation n’est plus ouverte. Elle est encore nécessaire ? Demandez à {by} de vous inviter à nouveau.',
  ...confirm,
  ...exception,
  ...guide,
  ...history,
  ...managers,
  ...reasons,
  ...mails,
};
