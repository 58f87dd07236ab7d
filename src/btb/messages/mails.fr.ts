import type { Texts } from '#web/languages.ts';
import type { nl } from './mails.nl.ts';

export const fr: Texts<typeof nl> = {
  'role.chief-access-manager': 'gestionnaire d’accès principal',
  'role.co-chief-access-manager': 'co-gestionnaire d’accès principal',
  'role.access-manager': 'gestionnaire d’accès',

  'mail.invited.subject': 'Voulez-vous devenir {role} pour {company} ?',
  'mail.invited.chief-access-manager': `Bonjour {name}

{by} vous demande de devenir {role}
pour {company}. Vous déciderez alors qui peut travailler
auprès des autorités au nom de l’entreprise.

Lisez ce que cela signifie, et répondez jusqu’au {lastDay} inclus :
{link}

Vous avez besoin de votre clé numérique. Vous n’attendiez pas
ce message ? Ne faites rien : sans réponse, rien ne se passe.
`,
  'mail.invited.co-chief-access-manager': `Bonjour {name}

{by} vous demande de devenir {role}
pour {company}. À côté du gestionnaire d’accès principal,
vous déciderez alors qui peut travailler auprès des autorités
au nom de l’entreprise.

Lisez ce que cela signifie, et répondez jusqu’au {lastDay} inclus :
{link}

Vous avez besoin de votre clé numérique. Vous n’attendiez pas
ce message ? Ne faites rien : sans réponse, rien ne se passe.
`,
  'mail.invited.access-manager': `Bonjour {name}

{by} vous demande de devenir {role}
pour {company}. Vous donnerez alors des droits à des collègues,
pour une partie de l’entreprise. L’invitation dit quelle partie.

Répondez jusqu’au {lastDay} inclus :
{link}

Vous avez besoin de votre clé numérique. Vous n’attendiez pas
ce message ? Ne faites rien : sans réponse, rien ne se passe.
`,
  'mail.accepted.subject': 'Accepté : {role} pour {company}',
  'mail.accepted': `Bonjour {by}

{name} a accepté et est maintenant {role}
pour {company}. Les droits se donnent dans Gebruikersbeheer.

Vous voyez la désignation ici :
{link}
`,
  'mail.declined.subject': 'Refusé : {role} pour {company}',
  'mail.declined': `Bonjour {by}

{name} ne veut pas devenir {role} pour {company}.
Rien d’autre n’a été modifié. Désignez quelqu’un d’autre :
{link}
`,
  'mail.expired.subject': 'Pas de réponse : {role} pour {company}',
  'mail.expired': `Bonjour {by}

{name} n’a pas répondu à temps à votre invitation pour
{company}. L’invitation a expiré. Vous pouvez la renvoyer :
{link}
`,
  'mail.withdrawn.subject': 'Retirée : invitation de {company}',
  'mail.withdrawn': `Bonjour {name}

L’invitation à devenir {role} pour {company}
a été retirée. Vous n’avez rien à faire.
`,
  'mail.ended.subject': 'Fin de votre rôle : {role} pour {company}',
  'mail.ended': `Bonjour {name}

{who} a mis fin à votre rôle de {role}
pour {company}. Vous ne pouvez plus donner de droits pour cette
entreprise. Des questions ? Parlez-en à cette personne, ou à un
représentant légal de l’entreprise.
`,
  'mail.replaced.subject': 'Remplacement : {role} pour {company}',
  'mail.replaced': `Bonjour {name}

{successor} a repris votre rôle de {role} pour {company}.
Vous ne pouvez plus donner de droits pour cette entreprise.
Des questions ? Parlez-en à un représentant légal de l’entreprise.
`,
  'mail.suspended.subject': 'Suspension : {role} pour {company}',
  'mail.suspended': `Bonjour {name}

{who} a suspendu votre rôle de {role}
pour {company}. Pendant ce temps, vous ne pouvez pas donner de
droits pour cette entreprise. Des questions ? Parlez-en à cette
personne, ou à un représentant légal de l’entreprise.
`,
  'mail.resumed.subject': 'Reprise : {role} pour {company}',
  'mail.resumed': `Bonjour {name}

{who} a levé la suspension : vous êtes à nouveau {role}
pour {company}. Vous pouvez de nouveau donner des droits.
`,
  'mail.resigned.subject': 'Démission : {role} pour {company}',
  'mail.resigned': `Bonjour {by}

À sa propre demande, {name} n’est plus {role}
pour {company}. Ce que cette personne a donné reste valable.
Désignez quelqu’un d’autre si nécessaire :
{link}
`,
  'mail.goodbye.subject': 'Vous n’êtes plus {role} pour {company}',
  'mail.goodbye': `Bonjour {name}

Vous avez mis fin à votre rôle de {role}
pour {company}. Vos propres droits d’utilisateur
ne changent pas.

Ce n’était pas vous ? Appelez le 1700.
`,
  'mail.nobody-left.subject': 'Plus personne ne gère les accès de {company}',
  'mail.nobody-left': `Bonjour {by}

{company} n’a plus de gestionnaire d’accès principal. Les personnes
qui ont des droits les gardent. Seul un représentant légal peut
encore donner ou modifier des droits. Désignez quelqu’un :
{link}
`,
};
