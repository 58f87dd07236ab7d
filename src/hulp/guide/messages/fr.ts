import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'guide.nav': 'Guide d’accès',
  'guide.title': 'Guide d’accès',
  'guide.lead':
    'Vous ne pouvez pas entrer dans la Beveiligde Zone ? Nous vérifions étape par étape ce qu’il faut, et disons qui peut vous aider.',
  'guide.company': 'Numéro d’entreprise',
  'guide.company.hint': 'Par exemple 1999.999.052. Il figure sur chaque facture de l’entreprise.',
  'guide.company.error':
    'Ce n’est pas un numéro d’entreprise. Vérifiez les chiffres, ou cherchez votre entreprise dans la BCE (KBO).',
  'guide.company.search': 'Chercher un numéro dans la BCE (KBO)',
  'guide.role': 'Qu’êtes-vous dans cette entreprise ?',
  'guide.role.error': 'Choisissez ce que vous êtes dans cette entreprise.',
  'guide.role.representative': 'Je la représente, par exemple comme gérant ou administrateur',
  'guide.role.manager': 'Je gère ses accès, ou je vais le faire',
  'guide.role.employee': 'J’y travaille',
  'guide.role.external': 'Je travaille pour elle, par exemple comme comptable',
  'guide.button': 'Vérifier',
  'guide.error.summary': 'Il y a un problème',
  'guide.other': 'Une autre entreprise',
  'guide.company.of': '{name} ({number})',
  'guide.company.unknown': 'Numéro d’entreprise {number}',
  'guide.reference': 'Votre référence est {reference}. Lisez-la quand vous appelez.',
  'guide.refused-here': 'C’est ici que l’accès vous a été refusé.',
  'guide.read-on': 'Lire toute l’explication',

  'guide.public':
    'Sans connexion, nous montrons les étapes générales, et ce que la BCE (KBO) publie sur cette entreprise. Connectez-vous pour voir où cela bloque pour vous.',
  'guide.own':
    'Nous ne trouvons aucun lien entre vous et cette entreprise. Vous voyez donc seulement vos propres clés et droits, et ce que la BCE (KBO) publie.',
  'guide.company-view': 'Voici votre situation aujourd’hui dans cette entreprise.',
  'guide.sign-in': 'Se connecter et continuer',
  'guide.sign-in.hint': 'Toute clé numérique convient.',

  'state.done': 'En ordre',
  'state.missing': 'Cela bloque ici',
  'state.later': 'Ensuite',
  'state.not-needed': 'Pas nécessaire maintenant',
  'state.not-known': 'Personne n’est connu',
  'state.hidden': 'Pas visible ici',

  'link.company': 'L’entreprise figure dans la BCE (KBO)',
  'link.recognition': 'L’entreprise est agréée pour les titres-services',
  'link.representative': 'La BCE (KBO) connaît quelqu’un qui peut représenter l’entreprise',
  'link.manager': 'Quelqu’un gère les accès de l’entreprise',
  'link.key': 'Vous avez une clé numérique assez forte',
  'link.relation': 'Vous êtes lié à l’entreprise',
  'link.right': 'Vous avez le droit d’utilisateur',
  'link.entry': 'Vous pouvez vous connecter',

  'who.company': 'L’entreprise',
  'who.recognition': 'L’autorité qui agrée',
  'who.representative': 'L’entreprise, par un guichet d’entreprises',
  'who.manager': 'Le représentant légal, dans BTB',
  'who.manager.local': 'Un collaborateur de Gebruikersbeheer, sur décision de l’administration',
  'who.key': 'Vous-même',
  'who.relation': 'La personne qui gère les accès, dans Gebruikersbeheer',
  'who.right': 'La personne qui gère les accès, dans Gebruikersbeheer',
  'who.entry': 'Vous-même',

  'general.company': 'Chaque entreprise a un numéro dans la Banque-Carrefour des Entreprises (BCE, KBO).',
  'general.recognition': 'Seules les entreprises agréées travaillent dans la Beveiligde Zone.',
  'general.representative': 'C’est le plus souvent un gérant ou un administrateur.',
  'general.manager': 'Le représentant peut aussi le faire lui-même.',
  'general.key': 'Par exemple itsme, votre eID ou un code sur votre téléphone.',
  'general.relation': 'Le système sait ainsi que vous travaillez pour cette entreprise.',
  'general.right': 'Il dit ce que vous pouvez faire, pour quels établissements et jusqu’à quand.',
  'general.entry': 'La Beveiligde Zone s’ouvre alors.',

  'note.representatives': 'Selon la BCE (KBO) : {names}.',
  'note.representative.undecided':
    'La BCE (KBO) connaît seulement des personnes dont il n’est pas sûr qu’elles peuvent décider seules.',
  'note.representative.none': 'La BCE (KBO) ne connaît personne aujourd’hui.',
  'note.givers': 'Aujourd’hui : {names}.',
  'note.manager.not-needed': 'Personne ne gère tout. Le représentant peut donner des droits lui-même.',
  'note.reading': 'L’agrément a été retiré le {date}. Vous pouvez encore regarder et terminer.',
  'note.keys': 'Vos clés : {names}.',
  'note.right.every': '{places}.',
  'note.right.until': '{places}, jusqu’au {date} inclus.',

  'because.unknown-company': 'La BCE (KBO) ne connaît pas ce numéro.',
  'because.ceased': 'Selon la BCE (KBO), cette entreprise a cessé ses activités.',
  'because.not-recognised': 'Cette entreprise n’est pas agréée.',
  'because.not-yet-recognised': 'L’agrément commence le {date}.',
  'because.suspended': 'L’agrément est suspendu depuis le {date}.',
  'because.no-representative':
    'La BCE (KBO) ne connaît personne qui peut représenter l’entreprise aujourd’hui, et personne ne gère les accès.',
  'because.undecided-representative':
    'La BCE (KBO) connaît des personnes avec une fonction, mais ne peut pas dire si l’une d’elles peut décider seule.',
  'because.not-accepted': 'Quelqu’un est invité à gérer les accès, et n’a pas encore accepté.',
  'because.own-invitation': 'Vous êtes invité à gérer les accès, et vous n’avez pas encore accepté.',
  'because.nobody-in-charge': 'Personne ne gère les accès de cette administration.',
  'because.no-key': 'Vous n’avez pas de clé numérique qui fonctionne maintenant.',
  'because.weak-key': 'Votre droit demande une clé plus forte. Il fonctionne avec : {keys}.',
  'because.no-relation': 'Vous n’êtes pas encore lié à cette entreprise.',
  'because.relation-over': 'Vous n’êtes plus lié à cette entreprise.',
  'because.relation-not-begun': 'Vous êtes lié, mais cela commence plus tard.',
  'because.right-not-given': 'Personne ne vous a donné le droit d’entrer.',
  'because.right-ended': 'Votre droit n’est plus valable depuis le {date}.',
  'because.right-not-begun': 'Votre droit commence le {date}.',
  'because.no-context': 'Votre droit ne cite aucun établissement.',
  'because.no-recognised-place': 'Les établissements de votre droit ne font pas partie de l’agrément.',

  'what.unknown-company': 'Vérifiez le numéro. Cherchez votre entreprise par son nom dans la BCE (KBO).',
  'what.ceased': 'Ce n’est pas correct ? Faites corriger la BCE (KBO) par un guichet d’entreprises.',
  'what.not-recognised': 'Demandez un agrément au service qui agrée les entreprises.',
  'what.not-yet-recognised': 'Attendez ce jour. La date est fausse ? Demandez-le au service qui vous a agréé.',
  'what.suspended': 'Demandez au service qui vous a agréé ce qu’il faut pour lever la suspension.',
  'what.no-representative': 'Faites mettre en ordre les fonctions dans la BCE (KBO) par un guichet d’entreprises.',
  'what.undecided-representative': 'Faites une demande avec des documents dans BTB. Deux collaborateurs les examinent.',
  'what.not-accepted': 'La personne invitée lit le mail, se connecte à BTB et accepte.',
  'what.own-invitation': 'Connectez-vous à BTB et acceptez. Ensuite vous pouvez donner des droits, aussi à vous-même.',
  'what.nobody-in-charge': 'Appelez-nous. Un collaborateur désigne le gestionnaire local principal.',
  'what.no-key': 'Activez une clé, ou débloquez une clé bloquée.',
  'what.weak-key': 'Connectez-vous avec une de ces clés, ou activez-en une.',
  'what.no-relation': 'Demandez d’être lié et de recevoir le droit.',
  'what.relation-over': 'Demandez d’être lié de nouveau et de recevoir le droit.',
  'what.relation-not-begun': 'Attendez ce jour, ou demandez de changer la date de début.',
  'what.right-not-given': 'Demandez de recevoir le droit.',
  'what.right-ended': 'Demandez de recevoir le droit de nouveau.',
  'what.right-not-begun': 'Attendez ce jour, ou demandez de changer la date de début.',
  'what.no-context': 'Demandez d’ajouter un établissement à votre droit.',
  'what.no-recognised-place': 'Demandez d’ajouter un établissement agréé à votre droit.',
  'what.self': 'Vous pouvez le faire vous-même : donnez-vous le droit dans Gebruikersbeheer.',

  'fixer.self': 'Vous le faites vous-même.',
  'fixer.chief-access-manager': 'Le gestionnaire d’accès principal le fait.',
  'fixer.access-manager': 'Un gestionnaire d’accès le fait.',
  'fixer.head-local-administrator': 'Le gestionnaire local principal le fait.',
  'fixer.local-administrator': 'Un gestionnaire local le fait.',
  'fixer.legal-representative': 'Le représentant légal le fait.',
  'fixer.invited-person': 'La personne invitée le fait.',
  'fixer.company-in-kbo': 'L’entreprise le fait elle-même, par un guichet d’entreprises.',
  'fixer.recognising-authority': 'L’autorité qui agrée le fait.',
  'fixer.staff': 'Des collaborateurs de l’administration le font.',
  'fixer.whoever-manages': 'La personne qui gère les accès le fait. Cela peut aussi être le représentant légal.',
  'fixer.names': '{fixer} Pour vous : {names}.',

  'time.self': 'Cela prend environ dix minutes.',
  'time.colleague': 'Cela prend environ cinq minutes à la personne qui le fait.',
  'time.staff':
    'Comptez quelques semaines : des collaborateurs examinent les documents, puis on peut encore s’y opposer.',
  'time.kbo': 'Comptez quelques jours avant que la BCE (KBO) soit adaptée.',
  'time.authority': 'La durée dépend du service.',

  'go.kbo': 'Chercher dans la BCE (KBO)',
  'go.kbo.company': 'Voir l’entreprise dans la BCE (KBO)',
  'go.btb.request': 'Faire une demande avec des documents',
  'go.btb.invitations': 'Voir les invitations dans BTB',
  'go.sleutels': 'Vers Mijn digitale sleutels',
  'go.gebruikersbeheer': 'Donner des droits dans Gebruikersbeheer',
  'go.ask': 'Demander le droit vous-même',
  'go.call': 'Voir qui vous pouvez appeler',
  'go.zone': 'Vers la Beveiligde Zone',

  'send.label': 'Texte à transmettre',
  'send.copy': 'Copier le texte',
  'send.copied': 'Copié',
  'send.mail': 'Mettre dans un mail',
  'send.subject': 'Accès à la Beveiligde Zone pour {company}',
  'send.text': `Bonjour

Je ne peux pas entrer dans la Beveiligde Zone pour {company}.

{because}
{what}

L’explication se trouve ici :
{link}

Merci
{person}`,
};
