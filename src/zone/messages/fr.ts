import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'site.name': 'Beveiligde Zone',
  'site.question': 'Gérez ici vos prestations, vos travailleurs et vos titres-services.',
  'nav.overview': 'Aperçu',
  'nav.workers': 'Travailleurs',
  'nav.profile': 'Mon profil',
  next: 'Continuer',
  switch: 'Changer de qualité',
  'front.title': 'Votre Beveiligde Zone',
  'front.what':
    'Ici, votre entreprise agréée gère ses prestations, ses travailleurs et ses titres-services. Vous prouvez qui vous êtes avec votre clé numérique. Il n’y a pas de mot de passe séparé pour la zone.',
  'front.signIn': 'Se connecter',
  'front.safe.title': 'Pourquoi est-ce sûr ?',
  'front.safe.what':
    'La gestion des accès des autorités (ACM) contrôle qui vous êtes. Votre entreprise décide qui a accès, et pour quelles unités d’établissement. Ainsi, aucun inconnu n’accède aux données de vos travailleurs et de vos clients.',
  'front.steps.title': 'Obtenir l’accès en trois étapes',
  'front.steps.intro': 'Vous le faites une seule fois. Ensuite, il vous suffit de vous connecter.',
  'front.step1': 'Désignez un gestionnaire d’accès principal',
  'front.step1.who': 'Le représentant légal de votre entreprise',
  'front.step1.what':
    'Cette personne figure sous « Fonctions » dans la BCE (KBO). Elle se désigne elle-même ou désigne quelqu’un d’autre de l’entreprise.',
  'front.step1.kbo': 'Chercher dans la BCE (KBO)',
  'front.step1.btb': 'Vers la gestion des gestionnaires d’accès (BTB)',
  'front.step2': 'Donnez le droit à un collaborateur',
  'front.step2.who':
    'Le gestionnaire d’accès principal (dans une administration locale : le gestionnaire local principal)',
  'front.step2.what':
    'Cherchez le collaborateur et donnez-lui le droit « Titres-services pour entreprises agréées ». Sous « contexte », choisissez les unités d’établissement concernées. Le collaborateur n’est pas encore lié ? Il vous faut alors son numéro de registre national.',
  'front.step2.link': 'Vers Gebruikersbeheer',
  'front.step3': 'Connectez-vous avec votre clé numérique',
  'front.step3.who': 'Le collaborateur',
  'front.step3.what':
    'Procurez-vous d’abord une clé numérique. La première fois, la zone montre ce que vous pouvez voir.',
  'front.step3.link': 'Vers Mijn digitale sleutels',
  'front.keys.title': 'La clé numérique',
  'front.keys.what':
    'Choisissez une de ces façons de prouver qui vous êtes. La gestion des accès montre celles que vous pouvez utiliser.',
  'front.keys.moreAbout': 'Plus d’infos sur la clé {key}',
  'key.itsme': 'itsme',
  'front.key.itsme':
    'L’application itsme sur votre téléphone. Vous hésitez ? Prenez celle-ci : c’est la façon la plus rapide.',
  'key.eid': 'Carte d’identité (eID) avec lecteur de carte',
  'front.key.eid': 'Votre carte, votre code PIN et un lecteur de carte relié à votre ordinateur.',
  'key.csamtotp': 'Code de sécurité via application mobile',
  'front.key.csamtotp': 'Un nom d’utilisateur et un mot de passe, plus un code d’une application sur votre téléphone.',
  'key.csamsms': 'Code de sécurité par SMS',
  'key.passkey': 'Clé d’accès',
  'front.key.csamsms': 'Un nom d’utilisateur et un mot de passe, plus un code que vous recevez par SMS.',
  'key.eidashigh': 'Clé européenne reconnue',
  'key.eidassubstantial': 'Clé européenne reconnue (niveau substantiel)',
  'front.key.eidashigh':
    'Votre portefeuille numérique (EU Wallet) d’un État membre. Il n’est pas confirmé que la vraie page montre cette clé.',
  'front.keys.more': 'Plus d’infos',
  'front.help.title': 'Cela ne marche pas ?',
  'front.help.all': 'Vers toute l’aide pour obtenir l’accès',
  'front.help.noAccess': 'Je ne peux pas entrer',
  'front.help.noAccessWhat':
    'Connectez-vous. Vous lirez alors quelle étape manque, qui peut la faire, et quel texte vous pouvez lui transmettre.',
  'front.help.guide': 'Vers le guide d’accès',
  'front.help.cookies': 'La page ne s’ouvre pas après la connexion',
  'front.help.cookiesWhat':
    'Votre navigateur refuse alors probablement les cookies. Ouvrez les paramètres et choisissez « Confidentialité » ou « Cookies ». Autorisez les cookies pour ce site et pour la gestion des accès.',
  'front.help.call': 'Appelez gratuitement le 1700',
  'front.help.callWhat': 'La ligne d’information vous aide pour la connexion et pour les trois étapes.',
  'welcome.title': 'Est-ce correct ?',
  'welcome.what':
    'Vous êtes dans la zone pour la première fois au nom de cette entreprise. Vérifiez si tout est correct.',
  'welcome.wrong': 'Quelque chose n’est pas correct ?',
  'welcome.wrongWhat':
    'Demandez alors au gestionnaire d’accès principal de votre entreprise d’adapter votre droit dans Gebruikersbeheer.',
  'profile.title': 'Mon profil',
  'profile.person': 'Nom',
  'profile.company': 'Entreprise',
  'profile.recognition': 'Numéro d’agrément',
  'profile.establishments': 'Unités d’établissement',
  'profile.key': 'Clé numérique',
  'profile.confirmed': 'Vous l’avez confirmé le {at}.',
  'key.unknown': 'Non communiquée par la gestion des accès',
  'overview.title': 'Aperçu',
  'overview.company': 'Numéro d’entreprise {number} · agrément {recognition}',
  'overview.establishments.one': 'Votre unité d’établissement',
  'overview.establishments.other': 'Vos unités d’établissement',
  'overview.workers.one': 'Vous voyez {count} travailleur.',
  'overview.workers.other': 'Vous voyez {count} travailleurs.',
  'overview.toWorkers': 'Voir les travailleurs',
  'establishment.name': 'Unité d’établissement',
  'establishment.municipality': 'Commune',
  'establishment.number': 'Numéro d’unité d’établissement',
  'workers.title': 'Travailleurs',
  'workers.caption': 'Travailleurs de vos unités d’établissement',
  'workers.search': 'Chercher par nom',
  'workers.searchButton': 'Chercher',
  'workers.count.one': '{count} travailleur',
  'workers.count.other': '{count} travailleurs',
  'workers.name': 'Nom',
  'workers.insz': 'Numéro de registre national',
  'workers.establishment': 'Unité d’établissement',
  'workers.since': 'En service depuis',
  'workers.state': 'État',
  'workers.state.active': 'En service',
  'workers.state.left': 'Plus en service',
  'workers.empty': 'Pas encore de travailleurs',
  'workers.emptyNext':
    'Aucun travailleur n’est encore enregistré pour vos unités d’établissement. Vous en attendiez ? Vérifiez alors sous « Mon profil » si vous voyez les bonnes unités.',
  'workers.notFound': 'Personne ne correspond à « {search} »',
  'workers.notFoundNext':
    'Vérifiez comment vous avez écrit le nom, ou cherchez une partie du nom. Vous voyez seulement les travailleurs de vos propres unités d’établissement.',
  'workers.all': 'Afficher tous les travailleurs',
  'workers.pages': 'Parcourir les travailleurs',
  'workers.previous': 'Précédent',
  'workers.next': 'Suivant',
  'workers.page': 'Page {number}',
  'withdrawn.label': 'Attention',
  'withdrawn.notice':
    'L’agrément de cette entreprise a été retiré le {since}. Vous pouvez encore lire et terminer ce qui est en cours, mais rien commencer de nouveau.',
  'look.notice': 'Ici, vous pouvez seulement regarder. Votre droit d’utilisateur ne permet aucune modification.',
  'look.title': 'Vous ne pouvez pas modifier ceci',
  'look.what':
    'Pour {company}, votre droit d’utilisateur est « consultation » : vous voyez tout mais vous ne modifiez rien. Rien n’a été modifié.',
  'look.next':
    'Devez-vous quand même pouvoir modifier ? Demandez-le au gestionnaire d’accès principal de votre entreprise.',
  'look.tag': 'Consultation seulement',
  'refused.title': 'Vous ne pouvez pas utiliser la zone pour l’instant',
  'refused.tag': 'Pas d’accès',
  'refused.openEnd': 'pas encore connu',
  'refused.no-organisation': 'Vous vous êtes connecté sans entreprise.',
  'refused.no-establishment': 'Votre droit ne cite aucune unité d’établissement de cette entreprise.',
  'refused.not-recognised': 'Cette entreprise n’est pas agréée pour les titres-services.',
  'refused.not-yet-recognised': 'L’agrément de cette entreprise commence seulement le {from}.',
  'refused.suspended':
    'L’agrément de cette entreprise est suspendu depuis le {since}. Dernier jour de la suspension : {until}.',
  'refused.next.no-organisation': 'Déconnectez-vous, reconnectez-vous et choisissez votre entreprise.',
  'refused.next.no-establishment':
    'Demandez au gestionnaire d’accès principal de choisir les bonnes unités d’établissement dans Gebruikersbeheer.',
  'refused.next.not-recognised':
    'Ce n’est pas exact ? Contactez alors l’autorité qui donne l’agrément. Travaillez-vous pour une autre entreprise ? Changez alors de qualité.',
  'refused.next.not-yet-recognised':
    'Revenez à partir de ce jour. La date n’est pas exacte ? Contactez alors l’autorité qui donne l’agrément.',
  'refused.next.suspended':
    'Le représentant légal a reçu une lettre à ce sujet. Cette personne peut contacter l’autorité qui donne l’agrément.',
};
