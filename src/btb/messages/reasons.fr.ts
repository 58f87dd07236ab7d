import type { Texts } from '#web/languages.ts';
import type { nl } from './reasons.nl.ts';

export const fr: Texts<typeof nl> = {
  'represent.no-company': 'Cette entreprise ne figure pas dans la BCE (KBO). Vérifiez le numéro.',
  'represent.company-ceased':
    'Cette entreprise ne figure plus dans la BCE (KBO) depuis les données du {date}. Plus personne ne peut la représenter.',
  'represent.legal-situation':
    'La situation juridique de cette entreprise dans la BCE (KBO) n’est pas normale. Personne ne peut donc désigner quelqu’un ici en son nom. Demandez conseil à la personne qui la gère maintenant, par exemple le curateur ou le liquidateur.',
  'represent.no-function':
    'Selon la BCE (KBO), vous n’avez aujourd’hui aucune fonction dans cette entreprise. Demandez à un représentant légal de désigner quelqu’un.',
  'represent.function-ended':
    'Votre fonction ({function}) a pris fin le {date}. Demandez au représentant légal actuel de désigner quelqu’un.',
  'represent.function-not-yet': 'Votre fonction ({function}) commence le {date}. Revenez à partir de ce jour.',
  'represent.function-does-not-empower':
    'Avec votre fonction ({function}), vous ne représentez pas l’entreprise. Demandez à un représentant légal de désigner quelqu’un.',
  'represent.only-together':
    'Avec votre fonction ({function}), vous représentez l’entreprise uniquement avec d’autres personnes. Le registre ne suffit pas pour en décider. Adressez-vous aux collaborateurs de ce service, avec des documents qui prouvent votre pouvoir. Ils examinent votre demande.',
  'represent.cannot-decide':
    'Le registre ne suffit pas pour décider si vous représentez l’entreprise avec votre fonction ({function}). Nous ne devinons pas. Adressez-vous aux collaborateurs de ce service, avec des documents qui prouvent votre pouvoir. Ils examinent votre demande.',

  'undecided.title': 'Ce que nous ne pouvons pas décider seuls',

  'govern.refused.title': 'Cette personne ne dépend pas de vous',
  'govern.refused.role-too-high':
    'Cette personne a le même rôle que vous, ou un rôle plus élevé. Seul un représentant légal ou un gestionnaire d’accès principal peut modifier cela. Rien n’a été modifié.',
  'govern.refused.may-not-appoint':
    'Vous pouvez donner des droits, mais pas décider pour d’autres gestionnaires d’accès. Rien n’a été modifié.',
  'govern.refused.exceeds-services':
    'Cette personne gère des services que vous ne gérez pas. Demandez-le à un gestionnaire d’accès principal. Rien n’a été modifié.',
  'govern.refused.exceeds-establishments':
    'Cette personne gère des unités d’établissement que vous ne gérez pas. Demandez-le à un gestionnaire d’accès principal. Rien n’a été modifié.',
  'govern.refused.exceeds-until':
    'Le rôle de cette personne dure plus longtemps que le vôtre. Demandez-le à un gestionnaire d’accès principal. Rien n’a été modifié.',
  'appoint.refused.register-too-old':
    'Les données de la BCE (KBO) sont trop anciennes pour décider. Rien n’a été enregistré. Réessayez dès que la BCE est à jour.',
  'appoint.refused.bounds-empty':
    'Choisissez au moins un service et une unité d’établissement. Sinon, cette personne ne peut rien gérer.',
  'appoint.refused.until-in-the-past': 'Le dernier jour est déjà passé. Choisissez un jour à partir d’aujourd’hui.',
  'appoint.refused.names-self':
    'Vous ne pouvez pas vous désigner vous-même. Cela ne vous donnerait rien que vous n’avez pas encore.',
  'appoint.refused.role-too-high':
    'Vous ne pouvez pas désigner cette personne dans ce rôle. Demandez-le au représentant légal ou à un gestionnaire d’accès principal.',
  'appoint.refused.may-not-appoint':
    'Vous pouvez donner des droits, mais pas désigner d’autres personnes. Demandez-le à la personne qui vous a désigné.',
  'appoint.refused.exceeds-services':
    'Vous ne pouvez pas donner plus que ce que vous avez. Choisissez seulement des services que vous gérez vous-même.',
  'appoint.refused.exceeds-establishments':
    'Vous ne pouvez pas donner plus que ce que vous avez. Choisissez seulement des unités d’établissement que vous gérez vous-même.',
  'appoint.refused.exceeds-until':
    'Vous ne pouvez pas donner pour plus longtemps que ce que vous avez. Choisissez un dernier jour qui ne vient pas après le vôtre.',
  'appoint.refused.replaces-nobody':
    'La personne que vous voulez remplacer n’a plus ce rôle. Rien n’a été enregistré. Recommencez, sans remplacement.',
  'appoint.refused.may-not-replace':
    'La personne que vous voulez remplacer ne dépend pas de vous. Demandez-le à un gestionnaire d’accès principal. Rien n’a été enregistré.',
  'appoint.refused.not-declared':
    'Déclarez que cette personne travaille dans l’organisation. Sinon, ce n’est pas possible.',
  'appoint.refused.in-charge-already':
    'Cette personne a déjà un rôle ici. Vous voulez le modifier ? Mettez-y d’abord fin, puis désignez à nouveau la personne.',
  'appoint.refused.invited-already':
    'Cette personne a déjà une invitation en attente. Attendez la réponse, ou retirez d’abord cette invitation.',
  'appoint.refused.invited-too-often':
    'Ces trente derniers jours, cette personne a déjà reçu cinq invitations de cette entreprise. Appelez-la ou écrivez-lui vous-même.',
  'appoint.refused.too-many-invitations':
    'Il y a déjà {most} invitations en attente. Attendez une réponse, ou retirez d’abord une invitation.',

  'answer.refused.expired': 'Le délai de réponse est passé. Rien n’a été modifié.',
  'answer.refused.withdrawn': 'L’invitation a été retirée. Rien n’a été modifié.',
  'answer.refused.accepted-already': 'Vous avez déjà accepté. Rien n’a été modifié.',
  'answer.refused.declined-already': 'Vous avez déjà refusé. Rien n’a été modifié.',
  'answer.refused.ended': 'Votre désignation a pris fin. Rien n’a été modifié.',
  'answer.refused.company-ceased':
    'L’entreprise n’est plus active dans la BCE (KBO). Vous ne pouvez pas accepter. Rien n’a été modifié.',
  'answer.refused.appointer-gone':
    'La personne qui vous a invité ne gère plus les accès. Demandez une nouvelle invitation.',
  'answer.refused.awaits-confirmation':
    'La fonction de la personne qui vous a invité est terminée. Vous pourrez accepter dès qu’un représentant actuel confirme votre invitation.',
  'answer.refused.name-does-not-match':
    'Le nom de famille de l’invitation n’est pas le vôtre. Elle était peut-être pour quelqu’un d’autre. Rien n’a été modifié. Demandez une nouvelle invitation avec le bon nom.',

  'field.insz.empty': 'Indiquez le numéro de registre national.',
  'field.insz.not-eleven-digits':
    'Un numéro de registre national compte 11 chiffres. Vérifiez s’il en manque ou s’il y en a trop.',
  'field.insz.impossible-date':
    'Ce numéro de registre national ne peut pas exister : les six premiers chiffres ne forment pas une date. Vérifiez-les.',
  'field.insz.check-digits':
    'Ce numéro de registre national n’est pas correct : les deux derniers chiffres ne correspondent pas aux autres. Vérifiez que vous n’avez pas inversé des chiffres.',
  'field.givenName.empty': 'Indiquez le prénom.',
  'field.givenName.too-long': 'Le prénom est trop long. Il y a de la place pour 100 caractères au maximum.',
  'field.givenName.not-a-name':
    'Un prénom contient seulement des lettres, des espaces, des tirets, des points et des apostrophes.',
  'field.familyName.empty': 'Indiquez le nom de famille.',
  'field.familyName.too-long': 'Le nom de famille est trop long. Il y a de la place pour 100 caractères au maximum.',
  'field.familyName.not-a-name':
    'Un nom de famille contient seulement des lettres, des espaces, des tirets, des points et des apostrophes.',
  'field.email.empty': 'Indiquez l’adresse e-mail.',
  'field.email.too-long': 'L’adresse e-mail est trop longue. Il y a de la place pour 254 caractères au maximum.',
  'field.email.form': 'Ce n’est pas une adresse e-mail. Elle ressemble à nom@exemple.be.',
  'field.phone.empty': 'Indiquez le numéro de téléphone.',
  'field.phone.too-long': 'Le numéro de téléphone est trop long. Il y a de la place pour 40 caractères au maximum.',
  'field.phone.form':
    'Ce n’est pas un numéro de téléphone. Utilisez des chiffres, par exemple 0499 00 00 00 ou +32 499 00 00 00.',
};
