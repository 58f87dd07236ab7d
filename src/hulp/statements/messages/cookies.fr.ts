import type { Texts } from '#web/languages.ts';
import type { nl } from './cookies.nl.ts';

export const fr: Texts<typeof nl> = {
  'cookies.title': 'Cookies',
  'cookies.lead':
    'Nous utilisons seulement les cookies nécessaires. C’est pourquoi nous ne demandons pas votre accord.',
  'cookies.necessary':
    'Un cookie est un petit fichier qu’un site garde dans votre navigateur. Les nôtres servent à vous connecter, à vous protéger et à garder votre langue. Nous ne suivons personne et il n’y a pas de publicité.',
  'cookies.table': 'Chaque cookie que nous plaçons',
  'cookies.column.name': 'Nom',
  'cookies.column.purpose': 'Utilité',
  'cookies.site': 'Où : {site}',
  'cookies.life': 'Durée : {life}',
  'cookies.site.each': 'chaque site',
  'cookies.site.forms': 'chaque site avec un formulaire',
  'cookies.site.sign-in': 'chaque site où vous vous connectez',
  'cookies.life.session': 'jusqu’à la fermeture du navigateur',
  'cookies.life.minute.one': '{count} minute',
  'cookies.life.minute.other': '{count} minutes',
  'cookies.life.hour.one': '{count} heure',
  'cookies.life.hour.other': '{count} heures',
  'cookies.life.day.one': '{count} jour',
  'cookies.life.day.other': '{count} jours',
  'cookies.life.or': '{one} ou {other}, selon votre clé',
  'cookies.name.signed': 'et {name}, sa signature',
  'cookies.name.what': 'Chaque nom commence par le site : {example} est la session de la Beveiligde Zone.',
  'cookies.safe.title': 'Comment sont-ils protégés ?',
  'cookies.safe.script': 'Aucun script ne peut les lire (HttpOnly).',
  'cookies.safe.site': 'Un formulaire d’un autre site ne les reçoit pas (SameSite=Lax).',
  'cookies.safe.https': 'Sur internet, ils passent seulement par une connexion sécurisée (Secure).',
  'cookies.safe.storage': 'Nous ne gardons rien d’autre dans votre navigateur : pas de local storage non plus.',
  'cookies.law.title': 'Pourquoi ne demandons-nous pas d’accord ?',
  'cookies.law':
    'Il n’en faut pas pour les cookies strictement nécessaires à ce que vous demandez. C’est l’explication de l’Autorité de protection des données. L’article 10/2 de la loi du 30 juillet 2018 en est la base.',
  'cookies.refuse.title': 'Vous ne voulez pas de cookies ?',
  'cookies.refuse':
    'Sans cookies, vous pouvez lire l’aide, mais vous ne pouvez pas vous connecter. Vous les effacez dans votre navigateur.',
  'cookies.refuse.how': 'Comment autoriser ou effacer les cookies',
  'cookies.checked': 'Un test ouvre chaque page et compare chaque cookie avec ce tableau.',
  'cookie.session':
    'Vous garde connecté. Après {minutes} minutes sans activité ou après {hours} heures, il n’est plus valable.',
  'cookie.sign-in': 'Suit une connexion jusqu’à ce qu’elle soit terminée.',
  'cookie.form': 'Prouve qu’un formulaire vient de notre propre page.',
  'cookie.language': 'Retient la langue que vous avez choisie.',
  'cookie.provider': 'Retient que vous êtes connecté, pour ne pas recommencer sur chaque site.',
  'cookie.interaction': 'Garde ensemble votre connexion et votre navigateur.',
  'cookie.resume': 'Vous ramène à votre connexion après le choix d’une clé.',
  'cookie.attempt': 'Accompagne le mot de passe que vous avez donné, jusqu’à ce que vous indiquiez le code.',
  'cookie.proved': 'Retient que votre clé était bonne, pendant que vous lisez un avertissement.',
  'cookie.device': 'Reconnaît votre navigateur, pour vous avertir si quelqu’un se connecte sur un autre appareil.',
  'cookie.passkey': 'Retient qu’une clé d’accès a servi dans ce navigateur, mais pas à qui elle est.',
  'cookie.activation':
    'Retient que vous avez donné le code du bureau d’enregistrement, jusqu’à ce que votre clé soit prête.',
  'cookie.controle': 'Vérifie si votre navigateur renvoie les cookies.',
  'cookie.vraag':
    'Vous montre votre question ou votre plainte, après que vous l’avez ouverte avec le lien ou votre code. Après {caseHours} heures, il ne compte plus.',
  'cookie.verstuurd': 'Vous montre la confirmation après l’envoi d’une question ou d’une plainte.',
};
