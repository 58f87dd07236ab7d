import type { Texts } from '#web/languages.ts';
import type { nl } from './privacy.nl.ts';

export const fr: Texts<typeof nl> = {
  'privacy.title': 'Vie privée',
  'privacy.lead': 'Quelles données nous avons sur vous, pourquoi, qui les voit et combien de temps nous les gardons.',
  'privacy.who': 'Qui est responsable ?',
  'privacy.who.what': '{operator} est responsable de ces sites.',
  'privacy.contact': 'Questions sur vos données :',
  'privacy.ground': 'Pourquoi en avons-nous le droit ?',
  'privacy.ground.what':
    'Vos données servent à savoir qui vous êtes et ce que vous pouvez faire. La loi qui le permet dépend de l’organisation qui exploite ces sites. Elle n’est pas encore confirmée.',
  'privacy.ground.number':
    'Pour utiliser le numéro de registre national, la loi du 8 août 1983 demande une autorisation. Nous n’avons pas encore la confirmation de l’autorisation qui est valable ici.',
  'privacy.per-system': 'Quelles données, où ?',
  'privacy.question.what': 'Quelles données',
  'privacy.question.why': 'Pourquoi',
  'privacy.question.who': 'Qui les voit',
  'privacy.question.kept': 'Combien de temps',
  'privacy.mails': 'E-mails et SMS',
  'privacy.changes': 'Journal des modifications',
  'privacy.log': 'Journal technique',
  'privacy.others': 'Qui d’autre reçoit vos données ?',
  'privacy.others.itsme': 'Vous vous connectez avec itsme ? Dans ce cas, itsme sait à quel site vous vous connectez.',
  'privacy.others.card':
    'Vous utilisez votre carte d’identité ? Dans ce cas, nous demandons à son émetteur si elle est encore valable.',
  'privacy.others.sms':
    'Vous choisissez un code par SMS ? Dans ce cas, le service qui envoie les SMS reçoit votre numéro et le code.',
  'privacy.others.applications':
    'Vous vous connectez à une autre application ? Dans ce cas, elle reçoit votre nom et vos droits. Elle reçoit votre numéro de registre national seulement si c’est convenu.',
  'privacy.others.none': 'Personne d’autre ne reçoit vos données, et nous ne les utilisons pas pour la publicité.',
  'privacy.rights': 'Vos droits',
  'privacy.rights.what':
    'Vous pouvez consulter vos données, les faire corriger ou effacer, et vous opposer à leur utilisation. Demandez-le à {operator}. Parfois, nous devons garder une donnée. Nous vous disons alors pourquoi.',
  'privacy.rights.own':
    'Dans Mijn digitale sleutels, vous voyez et modifiez vous-même vos clés et votre adresse e-mail. Vous y voyez aussi vos dernières connexions.',
  'privacy.complaint': 'Une plainte ?',
  'privacy.complaint.what':
    'Vous pouvez porter plainte auprès de l’Autorité de protection des données. Est-elle compétente pour ces sites, ou est-ce une autre autorité de contrôle ? Ce n’est pas encore confirmé.',
  'privacy.complaint.link': 'Vers le site de l’Autorité de protection des données',
  'data.sleutels.what':
    'Votre nom, votre numéro de registre national, votre adresse e-mail et votre numéro de téléphone. Vos clés et, pour chaque connexion : quand, où, avec quel type de navigateur et de quel pays.',
  'data.sleutels.why': 'Savoir qui vous êtes, et vous avertir si quelqu’un d’autre se connecte à votre place.',
  'data.sleutels.who':
    'Uniquement vous. Un collaborateur du bureau d’enregistrement voit votre nom et votre numéro si vous y demandez une clé.',
  'data.sleutels.kept':
    'Connexions : {signIns} jours. Votre navigateur : {devices} jours après votre dernière connexion. Avertissements : {alarms} jours. Le reste tant que vous avez une clé.',
  'data.acm.what':
    'Que vous êtes connecté, à quelle application et au nom de quelle entreprise. Et aussi qu’un accès vous a été refusé.',
  'data.acm.why': 'Vous connecter, et vous déconnecter partout dès qu’un droit prend fin.',
  'data.acm.who':
    'Une référence que vous lisez à voix haute montre ce seul refus à la ligne d’aide, sans votre nom. À part cela, personne ne voit ces données sur une page.',
  'data.acm.kept':
    'Votre connexion se termine après {idle} minutes sans activité ou après {session} heures. Elle disparaît après {sessionRow} heures, au nettoyage suivant. Dans quelle application vous étiez : {entries} heures. Refus : {refusals} jours.',
  'data.zone.what':
    'Pour les travailleurs : nom, numéro de registre national, unité d’établissement et date de début. Pour vous : que vous avez confirmé votre profil.',
  'data.zone.why': 'Suivre les travailleurs d’une entreprise agréée.',
  'data.zone.who':
    'Les personnes qui en ont le droit dans cette entreprise, et seulement pour leurs propres unités d’établissement.',
  'data.zone.kept': 'Aucune date de fin n’est encore fixée.',
  'data.gebruikersbeheer.what':
    'Nom, numéro de registre national et adresse e-mail des personnes qui travaillent pour une entreprise. Leurs droits, qui les a donnés, et quand ils ont servi la dernière fois.',
  'data.gebruikersbeheer.why':
    'Déterminer qui peut faire quoi, pour quelle entreprise et quelle unité d’établissement.',
  'data.gebruikersbeheer.who':
    'Les personnes qui gèrent les droits dans cette entreprise, dans les limites de leur pouvoir. Et vous-même.',
  'data.gebruikersbeheer.kept':
    'Fichiers de droits envoyés : {imports} jours. Pour les droits terminés, aucune date de fin n’est encore fixée.',
  'data.btb.what':
    'Nom, numéro de registre national et adresse e-mail des gestionnaires d’accès. Pour une demande avec documents : ces documents.',
  'data.btb.why': 'Savoir qui une entreprise a désigné pour gérer l’accès.',
  'data.btb.who':
    'Les représentants légaux et les gestionnaires de cette entreprise. Documents : seulement la personne qui a fait la demande et les collaborateurs qui décident.',
  'data.btb.kept':
    'Une désignation que vous n’avez pas envoyée : {drafts} jours. Documents de ce qui n’a pas abouti : {documents} jours. Pour le reste, aucune date de fin n’est encore fixée.',
  'data.kbo.what':
    'Entreprises et unités d’établissement comme la BCE (KBO) les publie. Nom et numéro de registre national des personnes qui les représentent.',
  'data.kbo.why': 'Savoir qui peut décider au nom d’une entreprise.',
  'data.kbo.who':
    'Les entreprises et le nom des personnes qui y exercent une fonction : tout le monde, comme dans la BCE publique. Nous ne montrons à personne le numéro de registre national ni l’adresse privée de quelqu’un.',
  'data.kbo.kept':
    'Tant que le registre les contient. Pour les fonctions terminées, aucune date de fin n’est encore fixée.',
  'data.hulp.what':
    'Ce que vous écrivez sur une page, sans nom. Ce que vous avez cherché sans le trouver, sans chiffres. Pour une question ou une plainte : votre nom, comment vous joindre, votre texte et vos fichiers. Qui de la ligne d’aide a regardé avec vous, et pourquoi. Votre adresse réseau, seulement sous une forme méconnaissable.',
  'data.hulp.why': 'Répondre à vos questions, améliorer l’aide, et empêcher les abus.',
  'data.hulp.who':
    'Les personnes qui tiennent l’aide à jour et répondent aux questions. Vous lisez vous-même qui a regardé avec vous. La personne qui gère tous les accès de votre entreprise le lit aussi. Personne ne voit l’adresse réseau.',
  'data.hulp.kept':
    'Réactions, recherches et qui a regardé : {said} jours. Une question ou une plainte : {cases} jours après la fin, ou {withdrawn} jours après son retrait. L’adresse méconnaissable : un jour.',
  'data.mails.what': 'Adresse e-mail ou numéro de téléphone, et le texte.',
  'data.mails.why': 'Vous avertir, ou vous envoyer un code.',
  'data.mails.who': 'Vous, et le service qui distribue les e-mails ou les SMS.',
  'data.mails.kept': 'Envoyés : {sent} jours. Si un message n’a pas pu partir, nous le vidons après {unsent} jours.',
  'data.changes.what':
    'Qui a changé quoi et quand, au nom de quelle entreprise et avec quel type de clé. Jamais un numéro de registre national.',
  'data.changes.why': 'Pouvoir vérifier qui a fait quoi.',
  'data.changes.who':
    'Les gestionnaires d’une entreprise voient ce qui s’y est passé, dans les limites de leur pouvoir.',
  'data.changes.kept':
    'Aucune date de fin n’est encore fixée. Rien ne peut disparaître d’un journal enchaîné sans laisser de trace.',
  'data.log.what': 'Erreurs et refus, avec un numéro. Ni mots de passe ni numéros de registre national.',
  'data.log.why': 'Résoudre des problèmes.',
  'data.log.who': 'Les personnes qui gèrent les sites.',
  'data.log.kept': '{operator} en décide. La durée n’est pas encore confirmée.',
};
