import type { Texts } from '#web/languages.ts';
import type { nl } from './accessibility.nl.ts';

export const fr: Texts<typeof nl> = {
  'accessibility.title': 'Accessibilité',
  'accessibility.lead':
    '{operator} veut que tout le monde puisse utiliser ces sites. Vous lisez ici ce qui marche, ce qui ne marche pas encore, et comment signaler un problème.',
  'accessibility.status': 'Dans quelle mesure sont-ils accessibles ?',
  'accessibility.status.tag': 'En partie',
  'accessibility.status.what':
    'Les sites respectent en partie les WCAG 2.2, niveau AA. Ce qui manque est indiqué ci-dessous.',
  'accessibility.status.norm':
    'La norme européenne EN 301 549 renvoie aux WCAG 2.1, niveau AA. Nous suivons la version plus récente, qui demande davantage.',
  'accessibility.scope': 'Quels sites sont concernés ?',
  'accessibility.missing': 'Qu’est-ce qui n’est pas encore accessible ?',
  'accessibility.missing.card':
    'Lire une carte d’identité demande JavaScript et le programme Web eID. Nous n’avons pas testé ce programme avec des aides techniques. Sinon, choisissez itsme ou un code.',
  'accessibility.missing.itsme': 'L’application itsme appartient à une autre organisation. Nous ne l’avons pas testée.',
  'accessibility.missing.dutch':
    'Les personnes liées avant que nous demandions une langue reçoivent les e-mails de Gebruikersbeheer en néerlandais. Un gestionnaire peut le changer. Un droit sans nom français ou allemand y apparaît aussi en néerlandais.',
  'accessibility.missing.native':
    'Les textes français et allemands n’ont pas été relus par des personnes dont c’est la langue maternelle.',
  'accessibility.missing.documents':
    'Nous ne vérifions pas les documents que les gens envoient. Seuls eux-mêmes et les collaborateurs les ouvrent.',
  'accessibility.missing.people':
    'Aucune personne en situation de handicap n’a testé les sites. Il peut donc y avoir des erreurs que nous ne connaissons pas.',
  'accessibility.method': 'Comment l’avons-nous vérifié ?',
  'accessibility.method.self':
    'Nous avons examiné les sites nous-mêmes, le {date}. Personne de l’extérieur ne les a contrôlés. À chaque modification, nous contrôlons à nouveau :',
  'accessibility.method.axe': 'chaque page avec le programme axe, et la structure de chaque page avec html-validate',
  'accessibility.method.keyboard': 'se connecter, donner un droit et suivre le guide d’accès, au clavier seulement',
  'accessibility.method.focus': 'sur chaque page : voir où vous êtes quand vous avancez avec la touche de tabulation',
  'accessibility.method.narrow':
    'chaque page sur 320 pixels de large, avec plus d’espace entre les lignes et les lettres',
  'accessibility.method.script':
    'chaque page sans JavaScript et en couleurs sombres, et tous les éléments avec les contrastes élevés de l’appareil',
  'accessibility.report': 'Quelque chose ne marche pas ? Signalez-le',
  'accessibility.report.what':
    'Dites sur quelle page c’était et quelle aide technique vous utilisez. Vous voulez un texte sous une autre forme ? Demandez-le ici aussi.',
  'accessibility.report.to': 'Contact :',
  'accessibility.report.term': '{operator} n’a pas encore fixé de délai de réponse.',
  'accessibility.enforcement': 'Pas satisfait de la réponse ?',
  'accessibility.enforcement.what':
    'Pour les administrations flamandes, la règle se trouve à l’article II.16 du Bestuursdecreet. Nous n’avons pas encore la confirmation de qui la contrôle et traite les plaintes. {operator} complétera cette information.',
};
