import type { Texts } from '#web/languages.ts';
import type { nl } from './exception.nl.ts';

export const fr: Texts<typeof nl> = {
  'exception.title': 'Demande avec documents',
  'exception.to': 'Faire une demande avec documents',
  'exception.back': 'Mes demandes avec documents',
  'exception.staff': 'Les collaborateurs de BTB',
  'exception.from-list': 'Manque-t-il ici une entreprise que vous pouvez représenter ?',
  'exception.from-front':
    'Vous n’avez aucune de ces clés, ou vous ne figurez pas dans la BCE (KBO) comme représentant ? Vous pouvez alors faire une demande avec documents.',
  'exception.from-key': 'Vous n’avez pas de telle clé ?',
  'exception.from-refusal': 'Pouvez-vous prouver avec des documents que vous pouvez décider ?',
  'exception.lead':
    'Vous ne pouvez désigner personne de la façon habituelle ? Envoyez alors des documents qui prouvent votre pouvoir. Deux collaborateurs les examinent.',
  'exception.for.key': 'Vous représentez l’entreprise, mais vous n’avez ni eID ni itsme.',
  'exception.for.register':
    'Vous ne figurez pas dans la BCE (KBO) comme représentant. Ou la BCE ne peut pas dire si vous pouvez décider seul.',
  'exception.how':
    'Si deux collaborateurs approuvent votre demande, nous attendons encore {days} jours. Les personnes qui représentent l’entreprise ou gèrent ses accès reçoivent un message. Elles peuvent faire opposition. Nous avons choisi ce nombre de jours nous-mêmes : il n’est pas confirmé.',
  'exception.new': 'Nouvelle demande',
  'exception.own': 'Vos demandes',
  'exception.none.title': 'Vous n’avez pas encore fait de demande',
  'exception.none': 'Vous verrez ici plus tard où en est votre demande.',
  'exception.column.whom': 'Pour qui',
  'exception.column.company': 'Entreprise',
  'exception.column.since': 'Commencée le',
  'exception.column.state': 'Situation',
  'exception.state.draft': 'Pas encore envoyée',
  'exception.state.sent': 'Envoyée',
  'exception.state.taken': 'En cours d’examen',
  'exception.state.more-asked': 'Informations demandées',
  'exception.state.waiting': 'Approuvée, délai d’opposition',
  'exception.state.objected': 'Opposition : nouvel examen',
  'exception.state.carried-out': 'Exécutée',
  'exception.state.refused': 'Refusée',
  'exception.state.withdrawn': 'Retirée',

  'exception.new.title': 'Nouvelle demande avec documents',
  'exception.company': 'Numéro d’entreprise',
  'exception.company.hint': 'Par exemple 1999.999.052. Il figure sur chaque facture de l’entreprise.',
  'exception.reason': 'Pourquoi n’est-ce pas possible de la façon habituelle ?',
  'exception.reason.hint':
    'Dites aussi ce que vos documents prouvent. Les personnes qui peuvent faire opposition peuvent lire ceci. N’écrivez pas de mots de passe ni de données médicales. 2000 caractères au maximum.',
  'exception.who': 'Qui devient gestionnaire d’accès principal ?',
  'exception.who.self': 'Moi-même, {name}',
  'exception.who.other': 'Quelqu’un d’autre',
  'exception.who.other.hint':
    'Indiquez alors ci-dessous le numéro de registre national et les noms. Pour vous-même, laissez-les vides.',
  'exception.other': 'Seulement pour quelqu’un d’autre',
  'exception.reach': 'Comment pouvons-nous vous joindre, vous et cette personne ?',
  'exception.email': 'Adresse e-mail de la personne qui devient gestionnaire d’accès principal',
  'exception.phone': 'Numéro de téléphone de la personne qui devient gestionnaire d’accès principal',
  'exception.own-email': 'Votre propre adresse e-mail',
  'exception.own-email.hint': 'Nous vous écrivons quand vous devez savoir ou faire quelque chose.',
  'exception.declaration': 'Déclaration',
  'exception.declared':
    'Je déclare que cette personne travaille dans l’entreprise, et que mes documents sont authentiques.',
  'exception.to-documents': 'Continuer vers les documents',
  'exception.error.company': 'Ce n’est pas un numéro d’entreprise. Vérifiez les chiffres.',
  'exception.error.who': 'Choisissez qui devient gestionnaire d’accès principal.',
  'exception.error.reason': 'Écrivez en quelques phrases pourquoi, en 2000 caractères au maximum.',
  'exception.may-not.no-company': 'La BCE (KBO) ne connaît pas cette entreprise.',
  'exception.may-not.company-ceased': 'Selon la BCE (KBO), cette entreprise a cessé ses activités.',
  'exception.may-not.not-declared': 'Cochez la déclaration. Sans elle, nous ne pouvons pas examiner votre demande.',
  'exception.may-not.asked-already': 'Vous avez déjà fait cette demande. Ouvrez-la dans la liste de vos demandes.',
  'exception.may-not.too-many-requests':
    'Vous avez déjà trois demandes en cours. Attendez une réponse, ou retirez-en une.',

  'exception.may-not.too-often': 'Vous avez déjà commencé dix demandes ces trente derniers jours. Réessayez plus tard.',
  'exception.of': 'Demande pour {name}',
  'exception.draft.lead':
    'Ajoutez vos documents et envoyez la demande. D’ici là, personne d’autre ne les voit. Vous pouvez revenir plus tard. Les personnes qui représentent ou gèrent l’entreprise pourront lire plus tard que vous l’avez demandé.',
  'exception.documents': 'Documents',
  'exception.document': 'document',
  'exception.no-documents': 'Il n’y a pas encore de documents.',
  'exception.size': '{kind}, {size} ko',
  'exception.add': 'Ajouter un document',
  'exception.add.hint': 'PDF ou JPEG, 5 Mo au maximum. Vous pouvez envoyer {most} documents, un par un.',
  'exception.add.button': 'Ajouter',
  'exception.remove': 'Supprimer',
  'exception.send': 'Envoyer la demande',
  'exception.answer': 'Votre réponse',
  'exception.answer.button': 'Envoyer la réponse',
  'exception.withdraw': 'Retirer la demande',
  'exception.file.none': 'Choisissez d’abord un fichier.',
  'exception.file.too-large': '{name} dépasse 5 Mo. Réduisez-le, ou envoyez-le en plusieurs parties.',
  'exception.file.empty': '{name} est vide. Choisissez un autre fichier.',
  'exception.file.other-kind': '{name} n’est ni un PDF ni un JPEG. Convertissez-le, ou prenez une photo du document.',
  'exception.file.broken':
    '{name} est abîmé : il n’est pas entièrement lisible. Enregistrez-le à nouveau et réessayez.',
  'exception.file.locked': '{name} est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
  'exception.file.active': '{name} contient un programme ou un autre fichier. Imprimez-le en PDF, et ajoutez ce PDF.',
  'exception.file.too-many':
    'Vous ne pouvez pas envoyer plus de cinq documents à la fois. Le document {name} n’a pas été ajouté.',
  'exception.file.too-many-in-all': '{name} ne peut pas être ajouté maintenant.',
  'exception.may-not-now.not-now': 'Ce n’est plus possible : la demande a déjà avancé. Regardez ci-dessous.',
  'exception.may-not-now.no-documents': 'Ajoutez d’abord au moins un document.',
  'exception.may-not-now.nothing-new': 'Écrivez une réponse, ou ajoutez un document.',
  'exception.told.sent':
    'Votre demande est envoyée. Vous recevez un e-mail dès que vous devez savoir ou faire quelque chose.',
  'exception.told.taken': 'Votre réponse est envoyée.',
  'exception.told.withdrawn': 'Votre demande est retirée.',
  'exception.steps': 'Ce qui s’est passé',
  'exception.step.sent': 'Demande envoyée',
  'exception.step.taken': 'Un collaborateur examine la demande',
  'exception.step.more-asked': 'Un collaborateur demande d’autres informations',
  'exception.step.answered': 'Réponse envoyée',
  'exception.step.approved': 'Première approbation',
  'exception.step.waiting': 'Deuxième approbation',
  'exception.step.objected': 'Opposition',
  'exception.step.carried-out': 'Exécutée',
  'exception.step.impossible': 'N’a pas pu être exécutée',
  'exception.step.refused': 'Refusée',
  'exception.step.withdrawn': 'Retirée',
  'exception.by.asker': 'demandeur',
  'exception.by.staff': 'collaborateur',
  'exception.by.representative': 'représentant de l’entreprise',
  'exception.by.manager': 'gestionnaire des accès',
  'exception.by.nobody': 'automatiquement',
  'exception.next': 'La suite',
  'exception.next.sent': 'Un collaborateur prend votre demande en charge.',
  'exception.next.taken': 'Deux collaborateurs examinent les documents.',
  'exception.next.more-asked': 'Vous répondez ci-dessus, avec de nouveaux documents ou avec une explication.',
  'exception.next.waiting':
    'Jusqu’au {lastDay} inclus, les personnes qui représentent ou gèrent l’entreprise peuvent faire opposition. Nous exécutons le lendemain.',
  'exception.next.objected': 'Deux collaborateurs réexaminent tout, en tenant compte de l’opposition.',
  'exception.again': 'Vous avez d’autres preuves ? Faites alors une nouvelle demande.',
  'exception.impossible.company-ceased': 'L’entreprise a cessé ses activités entre-temps.',
  'exception.impossible.in-charge-already': 'Entre-temps, cette personne gère déjà des accès de l’entreprise.',
  'exception.impossible.invited-already': 'Entre-temps, cette personne a déjà reçu une invitation.',
  'exception.asker': 'Demandeur',
  'exception.asker.self': '{name}, pour sa propre désignation (clé : {key})',
  'exception.asker.other': '{name}, pour la désignation de quelqu’un d’autre (clé : {key})',

  'files.to': 'Dossiers des collaborateurs',
  'files.title': 'Dossiers',
  'files.lead':
    'Demandes avec documents qui attendent un collaborateur ou la fin du délai d’opposition. La plus ancienne est en haut.',
  'files.weak.title': 'Utilisez une clé plus forte',
  'files.weak': 'Vous ouvrez les dossiers seulement avec votre eID ou avec itsme.',
  'files.show-number': 'Afficher',
  'files.prove.words': 'Voici ce que vous avez écrit. Copiez-le, car cette page ne le garde pas :',
  'files.number-hidden': 'Masqué',
  'files.unread':
    'Documents que vous n’avez pas encore ouverts : {count}. Vous pourrez approuver après les avoir ouverts.',
  'files.beyond-reach':
    'Selon la BCE (KBO), ces personnes ont une fonction, et nous ne connaissons pas leur adresse e-mail : {names}. Envoyez-leur une lettre avant d’approuver.',
  'files.none.title': 'Rien en attente',
  'files.none': 'Chaque demande est traitée.',
  'files.column.since': 'Dernière étape le',
  'files.yours': 'chez vous',
  'files.done': 'Votre étape est enregistrée.',
  'files.decide': 'Votre étape',
  'files.words': 'Ce que lit le demandeur',
  'files.words.hint':
    'Obligatoire pour demander d’autres informations ou pour refuser. Dites ce qui manque et comment y arriver.',
  'files.action.take': 'J’examine cette demande',
  'files.action.ask-more': 'Demander d’autres informations',
  'files.action.approve': 'Approuver',
  'files.action.refuse': 'Refuser',
  'files.nothing':
    'Vous ne pouvez rien faire ici maintenant : la demande attend quelqu’un d’autre, ou elle est terminée.',
  'files.prove': 'Pour décider, vous utilisez d’abord à nouveau votre clé numérique. Vous revenez ensuite ici.',
  'files.prove.go': 'Utiliser ma clé numérique',
  'files.may-not.about-oneself': 'Il s’agit de vous-même : un autre collaborateur décide.',
  'files.may-not.not-now': 'Ce n’est plus possible : la demande a déjà avancé.',
  'files.may-not.taken-already': 'Vous examinez déjà cette demande.',
  'files.may-not.not-in-charge': 'Un autre collaborateur examine cette demande. Reprenez-la d’abord.',
  'files.may-not.own-approval': 'Vous avez déjà donné votre approbation : quelqu’un d’autre doit donner la deuxième.',
  'files.may-not.not-read': 'Ouvrez d’abord chaque document.',
  'files.may-not.no-words': 'Écrivez ce que le demandeur doit savoir.',

  'objection.notice':
    'Les collaborateurs de BTB ont approuvé une demande : {name} devient gestionnaire d’accès principal. Vous pouvez faire opposition jusqu’au {lastDay} inclus.',
  'objection.to': 'Lire et faire opposition',
  'objection.title': 'Opposition à la désignation de {name}',
  'objection.lead':
    '{asker} a demandé que {name} devienne gestionnaire d’accès principal pour {company}. Deux collaborateurs l’ont approuvé.',
  'objection.what':
    'Ce n’est pas correct ? Faites alors opposition jusqu’au {lastDay} inclus. Rien ne se passe avant que deux collaborateurs aient tout réexaminé. La personne qui a fait la demande lit ce que vous écrivez, mais pas qui vous êtes.',
  'objection.why': 'Pourquoi n’est-ce pas correct ?',
  'objection.why.hint': 'Écrivez ce que vous savez. 2000 caractères au maximum.',
  'objection.button': 'Faire opposition',
  'objection.done': 'Votre opposition est envoyée. Deux collaborateurs réexaminent tout.',
  'objection.may-not.not-concerned': 'Vous n’avez ni fonction ni rôle dans cette entreprise.',
  'objection.may-not.own-request': 'C’est votre propre demande. Retirez-la si vous n’en voulez plus.',
  'objection.may-not.not-now': 'Ce n’est plus possible : la demande a déjà avancé.',
  'objection.may-not.too-late': 'Le délai d’opposition est passé.',
  'objection.may-not.objected-already':
    'Vous avez déjà fait opposition. Les collaborateurs l’ont lue, puis ont de nouveau approuvé la demande.',
  'objection.may-not.no-words': 'Écrivez pourquoi ce n’est pas correct.',

  'mail.exception.sent.subject': 'Reçue : votre demande pour {company}',
  'mail.exception.sent': `Bonjour {asker}

Nous avons reçu votre demande pour {company}. {appointee} devient alors gestionnaire d’accès principal. Deux collaborateurs examinent vos documents.

Vous voyez ici où en est votre demande :
{link}`,
  'mail.exception.more-asked.subject': 'Nous avons besoin d’informations : votre demande pour {company}',
  'mail.exception.more-asked': `Bonjour {asker}

Un collaborateur a encore besoin d’informations pour examiner votre demande pour {company}. Lisez lesquelles, et répondez ici :
{link}`,
  'mail.exception.waiting.subject': 'Approuvée : votre demande pour {company}',
  'mail.exception.waiting': `Bonjour {asker}

Deux collaborateurs ont approuvé votre demande pour {company}. {appointee} devient gestionnaire d’accès principal. Les personnes qui représentent l’entreprise ou gèrent ses accès peuvent faire opposition jusqu’au {lastDay} inclus. Nous exécutons le lendemain.

Vous voyez ici où en est votre demande :
{link}`,
  'mail.exception.objected.subject': 'Opposition : votre demande pour {company}',
  'mail.exception.objected': `Bonjour {asker}

Quelqu’un a fait opposition à votre demande pour {company}. Deux collaborateurs réexaminent tout. Lisez l’opposition ici :
{link}`,
  'mail.exception.refused.subject': 'Refusée : votre demande pour {company}',
  'mail.exception.refused': `Bonjour {asker}

Votre demande pour {company} est refusée. Lisez ici pourquoi, et ce que vous pouvez faire :
{link}`,
  'mail.exception.carried-out.subject': 'Exécutée : votre demande pour {company}',
  'mail.exception.carried-out': `Bonjour {asker}

Votre demande pour {company} est exécutée. Si vous vous êtes choisi vous-même, vous êtes maintenant gestionnaire d’accès principal. Si vous avez choisi quelqu’un d’autre, {appointee} a reçu une invitation.

{link}`,
  'mail.exception.object.subject': 'Attention : quelqu’un devient gestionnaire d’accès principal pour {company}',
  'mail.exception.object': `Bonjour

Les collaborateurs de BTB ont approuvé une demande avec documents de {asker} : {appointee} devient gestionnaire d’accès principal pour {company}.

Ce n’est pas correct ? Faites alors opposition jusqu’au {lastDay} inclus :
{link}`,
  'mail.exception.done.subject': 'Attention : nouveau gestionnaire d’accès principal pour {company}',
  'mail.exception.done': `Bonjour

La demande avec documents de {asker} est exécutée. {appointee} est gestionnaire d’accès principal pour {company}, ou a reçu une invitation à le devenir.

Ce n’est pas correct ? Les personnes qui représentent l’entreprise peuvent mettre fin à ce rôle :
{link}`,
};
