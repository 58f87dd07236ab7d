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
    'Vos données servent à savoir qui vous êtes et ce que vous pouvez faire. La loi qui le permet dépend de qui exploite ces sites, et n’est pas encore confirmée.',
  'privacy.ground.number':
    'Pour le numéro de registre national, la loi du 8 août 1983 demande une autorisation. Laquelle vaut ici n’est pas encore confirmé.',
  'privacy.per-system': 'Quelles données, où ?',
  'privacy.question.what': 'Quelles données',
  'privacy.question.why': 'Pourquoi',
  'privacy.question.who': 'Qui les voit',
  'privacy.question.kept': 'Combien de temps',
  'privacy.mails': 'Courriels et SMS',
  'privacy.changes': 'Journal des modifications',
  'privacy.log': 'Journal technique',
  'privacy.others': 'Qui d’autre reçoit vos données ?',
  'privacy.others.itsme': 'Vous vous connectez avec itsme ? Alors itsme sait sur quel site vous vous connectez.',
  'privacy.others.card':
    'Vous utilisez votre carte d’identité ? Alors nous demandons à son émetteur si elle est encore valable.',
  'privacy.others.sms':
    'Vous choisissez un code par SMS ? Alors le service qui envoie les SMS reçoit votre numéro et le code.',
  'privacy.others.applications':
    'Vous vous connectez à une autre application ? Alors elle reçoit votre nom et vos droits, et votre numéro de registre national seulement si c’est convenu.',
  'privacy.others.none': 'Personne d’autre ne reçoit vos données, et nous ne les utilisons pas pour la publicité.',
  'privacy.rights': 'Vos droits',
  'privacy.rights.what':
    'Vous pouvez voir vos données, les faire corriger ou effacer, et vous opposer. Demandez-le à {operator}. Parfois une donnée doit rester, et alors nous disons pourquoi.',
  'privacy.rights.own':
    'Vos clés, votre adresse de courriel et vos dernières connexions, vous les voyez et les changez vous-même dans Mijn digitale sleutels.',
  'privacy.complaint': 'Une plainte ?',
  'privacy.complaint.what':
    'Vous pouvez porter plainte auprès de l’Autorité de protection des données. Si elle est compétente pour ces sites, ou un autre contrôleur, n’est pas encore confirmé.',
  'privacy.complaint.link': 'Vers le site de l’Autorité de protection des données',
  'data.sleutels.what':
    'Votre nom, numéro de registre national, adresse de courriel et numéro de téléphone. Vos clés, et de chaque connexion : quand, où, avec quelle sorte de navigateur et de quel pays.',
  'data.sleutels.why': 'Savoir qui vous êtes, et vous avertir si quelqu’un d’autre se connecte à votre place.',
  'data.sleutels.who':
    'Vous seul. Un membre du bureau d’enregistrement voit votre nom et votre numéro si vous y demandez une clé.',
  'data.sleutels.kept':
    'Connexions : {signIns} jours. Votre navigateur : {devices} jours après votre dernière connexion. Avertissements : {alarms} jours. Le reste tant que vous avez une clé.',
  'data.acm.what':
    'Que vous êtes connecté, à quelle application et au nom de quelle entreprise. Aussi qu’une entrée vous a été refusée.',
  'data.acm.why': 'Vous connecter, et vous déconnecter partout dès qu’un droit se termine.',
  'data.acm.who':
    'Une référence que vous lisez à voix haute montre ce seul refus à la ligne d’aide, sans votre nom. Sinon personne ne voit cela sur une page.',
  'data.acm.kept':
    'Votre connexion se termine après {idle} minutes sans rien faire ou après {session} heures, et disparaît après {sessionRow} heures au nettoyage suivant. Dans quelle application vous étiez : {entries} heures. Refus : {refusals} jours.',
  'data.zone.what':
    'Des travailleurs : nom, numéro de registre national, établissement et date de début. De vous : que vous avez confirmé votre profil.',
  'data.zone.why': 'Suivre les travailleurs d’une entreprise agréée.',
  'data.zone.who': 'Qui en a le droit dans cette entreprise, et seulement pour ses propres établissements.',
  'data.zone.kept': 'Aucune date de fin n’est encore fixée.',
  'data.gebruikersbeheer.what':
    'Nom, numéro de registre national et adresse de courriel de qui travaille pour une entreprise. Leurs droits, qui les a donnés, et quand ils ont servi la dernière fois.',
  'data.gebruikersbeheer.why': 'Déterminer qui peut faire quoi, pour quelle entreprise et quel établissement.',
  'data.gebruikersbeheer.who':
    'Qui gère les droits dans cette entreprise, dans les limites de son pouvoir. Et vous-même.',
  'data.gebruikersbeheer.kept':
    'Fichiers de droits envoyés : {imports} jours. Pour les droits terminés, aucune date de fin n’est encore fixée.',
  'data.btb.what':
    'Nom, numéro de registre national et adresse de courriel des gestionnaires d’accès. Pour une demande avec documents : ces documents.',
  'data.btb.why': 'Savoir qui une entreprise a désigné pour gérer l’accès.',
  'data.btb.who':
    'Les représentants légaux et les gestionnaires de cette entreprise. Documents : seulement le demandeur et le personnel qui décide.',
  'data.btb.kept':
    'Une désignation que vous n’avez pas envoyée : {drafts} jours. Documents de ce qui n’a pas abouti : {documents} jours. Pour le reste, aucune date de fin n’est encore fixée.',
  'data.kbo.what':
    'Entreprises et établissements comme la BCE les publie. Nom et numéro de registre national de qui les représente.',
  'data.kbo.why': 'Savoir qui peut décider au nom d’une entreprise.',
  'data.kbo.who':
    'Les entreprises et le nom de qui y exerce une fonction : tout le monde, comme dans la BCE publique. Nous ne montrons à personne le numéro de registre national ni l’adresse privée de quelqu’un.',
  'data.kbo.kept': 'Tant que le registre les a. Pour les fonctions terminées, aucune date de fin n’est encore fixée.',
  'data.hulp.what':
    'Ce que vous écrivez sur une page, sans nom. Ce que vous avez cherché sans trouver, sans chiffres. D’une question ou d’une plainte : votre nom, comment vous joindre, votre texte et vos fichiers. Qui de la ligne d’aide a regardé avec vous, et pourquoi. Votre adresse réseau seulement rendue méconnaissable.',
  'data.hulp.why': 'Répondre à vos questions, améliorer l’aide, et arrêter les abus.',
  'data.hulp.who':
    'Qui tient l’aide à jour et répond aux questions. Qui a regardé avec vous, vous le lisez vous-même, et qui gère tous les accès de votre entreprise aussi. Personne ne voit l’adresse réseau.',
  'data.hulp.kept':
    'Réactions, recherches et qui a regardé : {said} jours. Une question ou une plainte : {cases} jours après la fin, ou {withdrawn} jours après son retrait. L’adresse méconnaissable : un jour.',
  'data.mails.what': 'Adresse de courriel ou numéro de téléphone, et le texte.',
  'data.mails.why': 'Vous avertir, ou vous envoyer un code.',
  'data.mails.who': 'Vous, et le service qui délivre les courriels ou les SMS.',
  'data.mails.kept': 'Envoyés : {sent} jours. Ce qui n’a pas pu partir, nous le vidons après {unsent} jours.',
  'data.changes.what':
    'Qui a changé quoi et quand, au nom de quelle entreprise et avec quelle sorte de clé. Jamais un numéro de registre national.',
  'data.changes.why': 'Pouvoir vérifier qui a fait quoi.',
  'data.changes.who':
    'Les gestionnaires d’une entreprise voient ce qui s’y est passé, dans les limites de leur pouvoir.',
  'data.changes.kept':
    'Aucune date de fin n’est encore fixée. D’un journal enchaîné, rien ne peut disparaître sans trace.',
  'data.log.what': 'Fautes et refus, avec un numéro. Ni mots de passe ni numéros de registre national.',
  'data.log.why': 'Résoudre des problèmes.',
  'data.log.who': 'Qui gère les sites.',
  'data.log.kept': '{operator} en décide. La durée n’est pas encore confirmée.',
};
