import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'site.name': 'Guichet de démonstration',
  'site.question': 'Qui sont les personnes de démonstration, et qu’ont-elles reçu ?',
  'site.zone': 'Beveiligde Zone',
  'site.btb': 'Gestion des gestionnaires d’accès (BTB)',
  'site.gebruikersbeheer': 'Gebruikersbeheer',
  'site.sleutels': 'Bureau d’enregistrement',
  'nav.desk': 'Personnes de démonstration',
  'nav.mail': 'Boîte de réception',
  'nav.style': 'Style',
  'desk.title': 'Personnes de démonstration',
  'desk.intro':
    'Choisissez une personne et ouvrez le site sous « Essayer ». Choisissez-y une clé numérique. La carte et itsme sont imités : le lecteur de carte et le téléphone s’ouvrent d’eux-mêmes. Pour un code, utilisez les données ci-dessous. Le code de l’application change toutes les 30 secondes et fonctionne une seule fois ; le code par SMS se trouve dans les messages.',
  'desk.refresh': 'Montrer de nouveaux codes',
  'desk.help': 'Quelque chose ne marche pas ? Vers l’aide',
  'desk.caption': 'Données de connexion des personnes de démonstration',
  'desk.person': 'Personne',
  'desk.username': 'Nom d’utilisateur',
  'desk.password': 'Mot de passe',
  'desk.code': 'Code actuel',
  'desk.secondsLeft': 'encore {seconds} s',
  'desk.pin': 'Code PIN de la carte',
  'desk.phone': 'Téléphone',
  'mail.text': 'SMS',
  'desk.insz': 'Numéro de registre national',
  'desk.try': 'Essayer',
  'desk.open': 'Ouvrir',
  'desk.openAs': 'Ouvrir {site}',
  'desk.mails': 'Messages',
  'desk.mails.one': '{count} message',
  'desk.mails.other': '{count} messages',
  'desk.mails.none': 'Aucun message',
  'story.anna':
    'Représentant légal de Helder & Proper et de De Strijkwinkel. Désignez dans BTB un gestionnaire d’accès principal.',
  'story.bart':
    'Gestionnaire d’accès principal de Helder & Proper. Donnez le droit à quelqu’un dans Gebruikersbeheer, ou arrêtez-le.',
  'story.chadia':
    'A le droit pour l’unité d’établissement de Gand (Gent). Entrez dans la zone : vous voyez seulement Gent.',
  'story.dirk': 'A une clé numérique, mais aucun droit. Essayez la zone et lisez qui peut aider.',
  'story.elif': 'A le droit pour toutes les unités d’établissement de Helder & Proper.',
  'story.jo': 'Client de Helder & Proper. A une clé numérique, et encore rien à faire dans la zone.',
  'story.guido':
    'Gestionnaire local principal du OCMW Voorbeeld. Liez un collègue et nommez un gestionnaire local, avec des limites.',
  'story.hanne':
    'Travaille au bureau d’enregistrement Gemeente Voorbeeld. Donnez un code d’activation à quelqu’un, ou demandez une modification. Elle répond aussi à la ligne d’aide, sur la page /lijn de l’aide.',
  'story.ilse':
    'Collègue de Hanne. Vérifiez ce que Hanne demande : quatre yeux voient mieux que deux. Ilse lit aussi les réactions sur l’aide, à la page /beheer du site d’aide.',
  'story.karel':
    'Représentant permanent de Voorbeeld Beheer, qui est administrateur de Poetsgroep Noord. Désignez quelqu’un dans BTB.',
  'story.lien': 'Curateur de Wasserij Voorbij, qui est en faillite. Désignez quelqu’un dans BTB.',
  'story.mehdi':
    'Membre d’un comité de direction chez Samen Schoon : représente seulement avec d’autres. Lisez dans BTB ce qui est alors possible.',
  'story.nora':
    'A chez Kuishulp De Linde une fonction que nous ne connaissons pas. Lisez dans BTB ce qui est alors possible.',
  'story.fatima': 'A le droit pour Poetshulp Verleden, une entreprise dont l’agrément a été retiré.',
  'itsme.name': 'itsme (imité)',
  'itsme.question': 'Confirmez-vous sur votre téléphone que c’est vous ?',
  'itsme.title': 'Confirmez dans l’application itsme',
  'itsme.asks': '{client} demande qui vous êtes : votre nom et votre numéro de registre national.',
  'itsme.withCode': 'Confirmez avec votre code itsme.',
  'itsme.withFinger': 'Confirmez avec votre code itsme ou votre empreinte.',
  'itsme.what':
    'Cette page est le téléphone de la personne de démonstration. En réalité, cela se passe dans l’application, avec un code ou une empreinte.',
  'itsme.person': 'Qui tient le téléphone ?',
  'itsme.call': 'Je suis au téléphone',
  'itsme.newAccount': 'J’ai créé un nouveau compte itsme',
  'itsme.confirm': 'Confirmer dans l’application itsme',
  'itsme.refuse': 'Refuser',
  'itsme.gone': 'Il n’y a rien à confirmer',
  'mail.title': 'Messages pour {person}',
  'mail.all': 'Les messages les plus récents',
  'mail.empty': 'Pas encore de messages',
  'mail.emptyNext':
    'Les e-mails et les SMS apparaissent ici dès qu’un système les envoie. Désignez par exemple un gestionnaire d’accès principal dans BTB.',
  'mail.to': 'À',
  'mail.from': 'De',
  'mail.received': 'Reçu',
  'mail.back': 'Vers les personnes de démonstration',
  'mail.unknown': 'Cette personne n’existe pas dans la démonstration',
};
