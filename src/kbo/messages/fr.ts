import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const fr: Texts<typeof nl> = {
  'site.name': 'KBO, registre des entreprises (BCE)',
  'site.question': 'Quelles entreprises existent, et qui les représente ?',
  'nav.search': 'Chercher',

  'front.title': 'Cherchez une entreprise',
  'front.lead':
    'Vous voyez ici si une entreprise existe, où elle travaille et qui la représente légalement. Vous n’avez pas besoin de vous connecter.',
  'front.what.title': 'Que trouvez-vous ici ?',
  'front.what.company': 'le numéro d’entreprise, le nom, la forme légale, la situation juridique et l’adresse',
  'front.what.establishments': 'les unités d’établissement, chacune avec son numéro et son adresse',
  'front.what.functions': 'qui a une fonction, et quelles fonctions représentent l’entreprise',
  'front.why.title': 'Pourquoi est-ce important ?',
  'front.why':
    'Le représentant légal d’une entreprise décide qui gère les accès de celle-ci. Vous ne figurez pas ici dans une fonction qui représente l’entreprise ? Vous ne pouvez alors désigner personne.',

  'search.label': 'Numéro ou nom',
  'search.hint':
    'Par exemple 1999.999.052, ou une partie du nom. Les majuscules et les accents n’ont pas d’importance.',
  'search.button': 'Chercher',
  'search.title': 'Résultats de la recherche',
  'search.title.for': 'Résultats de la recherche pour « {text} »',
  'search.count.one': '{count} entreprise trouvée.',
  'search.count.other': '{count} entreprises trouvées.',
  'search.count.more':
    'Beaucoup de noms correspondent. Vous voyez les {count} meilleurs. Tapez une plus grande partie du nom pour en trouver moins.',
  'search.caption': 'Entreprises trouvées',
  'search.column.name': 'Nom',
  'search.column.number': 'Numéro',
  'search.column.municipality': 'Commune',
  'search.column.status': 'Situation',
  'search.also': 'sous le nom {name}',
  'search.empty.title': 'Aucune entreprise trouvée',
  'search.empty.words':
    'Vérifiez l’orthographe, ou tapez moins : une partie du nom suffit. Vous pouvez aussi chercher par numéro.',
  'search.empty.short':
    'Tapez au moins trois lettres. Avec moins de lettres, nous cherchons seulement les noms qui commencent ainsi.',
  'search.empty.number':
    'Aucune entreprise ou unité d’établissement de ce registre n’a ce numéro. Le registre contient les entreprises actives, selon les dernières données du {date}.',
  'search.empty.wrong-number':
    'Ce numéro ne peut pas exister : les chiffres de contrôle ne sont pas corrects. Vérifiez si un chiffre est faux. Un numéro d’entreprise commence par 0 ou 1, un numéro d’unité d’établissement par 2 à 8.',
  'search.empty.page.title': 'Il n’y a plus de résultats',
  'search.empty.page': 'Cette page se trouve après la fin de la liste.',
  'search.empty.page.first': 'Vers les premiers résultats',
  'search.empty.register.title': 'Le registre est encore vide',
  'search.empty.register': 'Les données de la BCE ne sont pas encore chargées ici. Réessayez plus tard.',
  'search.nothing.title': 'Tapez un numéro ou un nom',
  'search.nothing': 'Indiquez ci-dessus quelle entreprise vous cherchez.',
  'search.too-long.title': 'Ce texte est trop long pour une recherche',
  'search.too-long': 'Tapez au maximum {count} caractères : un numéro, ou une partie du nom.',

  'pages.label': 'Pages',
  'pages.establishments.label': 'Pages des unités d’établissement',
  'pages.functions.label': 'Pages des fonctions',
  'pages.previous': 'Précédent',
  'pages.next': 'Suivant',
  'pages.one': 'Page {number}',

  'company.back': 'Chercher une autre entreprise',
  'company.number': 'Numéro d’entreprise',
  'company.status': 'Statut',
  'company.status.active': 'Active',
  'company.status.ceased': 'N’est plus dans le registre',
  'company.ceased':
    'Cette entreprise ne figure plus dans le registre depuis les données du {date}. Le registre contient seulement les entreprises actives. Plus personne ne peut la représenter pour gérer des accès.',
  'company.situation': 'Situation juridique',
  'company.situation.since-snapshot': 'selon les données du {date}',
  'situation.normal': 'Situation normale',
  'situation.winding-up': 'En dissolution ou en liquidation',
  'situation.closed': 'Liquidation clôturée',
  'situation.bankruptcy': 'Faillite',
  'situation.unknown': 'Situation avec le code {code}',
  'consequence.winding-up':
    'Dans cette situation, un liquidateur agit pour l’entreprise. Nous n’avons pas la confirmation de sa fonction dans le registre. Nous n’acceptons donc personne comme représentant.',
  'consequence.closed': 'L’entreprise est liquidée. Plus personne ne la représente.',
  'consequence.bankruptcy':
    'Cette entreprise est en faillite. Seul le curateur agit pour elle. Non confirmé : nous le déduisons du code 050 de la BCE.',
  'consequence.unknown':
    'Nous ne savons pas qui représente l’entreprise dans cette situation. Nous n’acceptons donc personne comme représentant.',
  'company.names': 'Autres noms',
  'company.name.name': 'nom',
  'company.name.abbreviation': 'abréviation',
  'company.name.commercial': 'nom commercial',
  'company.name.branch': 'nom d’une succursale',
  'company.name.other': 'autre nom',
  'company.form': 'Forme légale',
  'company.form.natural': 'Personne physique (entreprise individuelle)',
  'company.form.none': 'Inconnue',
  'company.form.code': 'Forme légale avec le code {code}',
  'company.since': 'Début',
  'company.address': 'Adresse du siège',
  'company.address.none': 'Non publiée',
  'address.box': 'boîte {box}',

  'establishments.title': 'Unités d’établissement',
  'establishments.column.number': 'Numéro d’unité d’établissement',
  'establishments.column.name': 'Nom',
  'establishments.column.address': 'Adresse',
  'establishments.column.since': 'Depuis',
  'establishments.empty.title': 'Pas d’unités d’établissement',
  'establishments.empty':
    'Selon le registre, cette entreprise n’a aucun lieu où elle travaille. Ce n’est pas exact ? Lisez ci-dessous comment faire corriger des données.',

  'functions.title': 'Fonctions',
  'functions.lead':
    'Les personnes qui ont aujourd’hui une fonction dans cette entreprise. Celles qui la représentent légalement sont signalées.',
  'functions.column.name': 'Nom',
  'functions.column.function': 'Fonction',
  'functions.column.represents': 'Représente l’entreprise',
  'functions.column.since': 'Depuis',
  'functions.represents': 'Représentant légal',
  'functions.represents.not': 'Non',
  'functions.represents.only-together': 'Seulement avec d’autres',
  'functions.represents.cannot-decide': 'Le registre ne nous permet pas de le savoir',
  'functions.of': 'comme représentant permanent de',
  'functions.until': 'jusqu’au {date} inclus',
  'functions.not-confirmed':
    'Non confirmé : nous ne connaissons pas la liste complète des fonctions qui représentent une entreprise. Nous suivons notre lecture du Code des sociétés et des associations.',
  'functions.empty.title': 'Aucune fonction connue',
  'functions.empty':
    'Aujourd’hui, personne ne figure dans le registre avec une fonction dans cette entreprise. Personne ne peut donc la représenter. Ce n’est pas exact ? Lisez ci-dessous comment faire corriger des données.',
  'function.00004': 'Représentant d’une unité TVA',
  'function.10002': 'Administrateur',
  'function.10003': 'Représentant permanent d’une personne morale',
  'function.10005': 'Membre du comité de direction',
  'function.10007': 'Administrateur délégué',
  'function.10021': 'Représentant permanent d’un commissaire',
  'function.20090': 'Connaissances de gestion de base',
  'function.90001': 'Curateur',
  'function.unknown': 'Fonction avec le code {code}',

  'wrong.title': 'Quelque chose n’est pas exact ?',
  'wrong.lead':
    'Nous montrons ce que contiennent les données de la BCE, et nous ne pouvons pas les changer. Faites corriger une erreur à la source :',
  'wrong.desk': 'adresse, unités d’établissement et activités : auprès d’un guichet d’entreprises agréé',
  'wrong.court':
    'fonctions et situation juridique d’une société ou d’une ASBL : par le greffe du tribunal de l’entreprise ou votre notaire',
  'wrong.then': 'Vous verrez ensuite la correction ici, quand les données suivantes seront chargées.',

  source:
    'Source : KBO Open Data, données du {date}. Les fonctions viennent d’un fichier séparé, du {functions} : les données ouvertes ne les contiennent pas.',
  'source.no-functions':
    'Source : KBO Open Data, données du {date}. Les fonctions ne sont pas encore chargées : les données ouvertes ne les contiennent pas.',
  'source.none': 'Aucune donnée de la BCE n’est encore chargée.',

  'missing.title': 'Entreprise introuvable',
  'missing.unknown':
    'Aucune entreprise avec le numéro {number} ne figure dans ce registre. Il contient les entreprises actives.',
  'missing.wrong':
    'Ce n’est pas un numéro d’entreprise. Un tel numéro compte dix chiffres et commence par 0 ou 1, comme 1999.999.052.',
};
