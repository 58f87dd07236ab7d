import type { Texts } from '#web/languages.ts';
import type { nl } from './news.nl.ts';

export const fr: Texts<typeof nl> = {
  'key.eid': 'Carte d’identité (eID) avec lecteur de carte',
  'key.itsme': 'itsme',
  'key.csamtotp': 'Code de sécurité via application mobile',
  'key.csamsms': 'Code de sécurité par SMS',
  'key.eidashigh': 'Clé européenne reconnue',
  'key.eidassubstantial': 'Clé européenne reconnue (niveau substantiel)',
  'text.code':
    '{code} est votre code pour {application}. Il fonctionne 5 minutes, une seule fois. Ne le donnez à personne, pas même à une ligne d’aide.\n\n@{host} #{code}',
  'device.unknown': 'un appareil inconnu',
  'device.browser-on-system': '{browser} sur {system}',
  'alarm.mail':
    'Bonjour\n\n{what}\n\nÉtait-ce vous ? Vous n’avez alors rien à faire.\n\nCe n’était pas vous ? Ouvrez alors tout de suite ce lien. La clé est bloquée et tout le monde est déconnecté :\n\n{link}\n\nLe lien fonctionne 30 jours. Nous ne vous demandons jamais d’envoyer un mot de passe ou un code par e-mail.\n\nMijn digitale sleutels',
  'alarm.new-key.subject': 'Une nouvelle clé numérique à votre nom',
  'alarm.new-key':
    'Le {when}, une nouvelle clé numérique a été mise en service à votre nom : {key}. Appareil : {device}.',
  'alarm.removed-key.subject': 'Une clé numérique a été supprimée',
  'alarm.removed-key': 'Le {when}, une clé numérique à votre nom a été supprimée : {key}. Appareil : {device}.',
  'alarm.new-device.subject': 'Connexion sur un nouvel appareil',
  'alarm.new-device':
    'Le {when}, quelqu’un s’est connecté avec votre clé {key}, sur un appareil que nous ne connaissions pas encore : {device}.',
  'alarm.changed-login.subject': 'Votre nom d’utilisateur ou votre mot de passe a été modifié',
  'alarm.changed-login':
    'Le {when}, le nom d’utilisateur ou le mot de passe de vos clés numériques a été modifié. Appareil : {device}.',
  'alarm.changed-contact.subject': 'Votre adresse e-mail ou votre téléphone a été modifié',
  'alarm.changed-contact':
    'Le {when}, l’adresse e-mail ou le téléphone où nous vous joignons a été modifié. Appareil : {device}.',
};
