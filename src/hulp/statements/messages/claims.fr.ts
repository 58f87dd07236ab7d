import type { Texts } from '#web/languages.ts';
import type { nl } from './claims.nl.ts';

export const fr: Texts<typeof nl> = {
  'claims.title': 'Ce que nous respectons',
  'claims.lead':
    'Ce que ces sites promettent, si c’est vrai, et comment nous le savons. Ce qui n’est pas encore vrai y figure aussi.',
  'claims.how-to-read':
    'À côté de « oui », un test échoue dès que ce n’est plus le cas. Parfois, seules des personnes peuvent en juger. Tant qu’elles ne l’ont pas fait, nous écrivons au mieux « en partie ».',
  'claims.count': 'Actuellement : {yes} fois oui, {partly} fois en partie, {not} fois non.',
  'claims.state.yes': 'Oui',
  'claims.state.partly': 'En partie',
  'claims.state.not': 'Non',
  'claims.proof': 'Avec quoi c’est testé',
  'claims.proof.test': 'Test',
  'claims.proof.measured': 'Mesure',
  'claim.wcag': 'Tout le monde peut utiliser chaque page (WCAG 2.2, niveau AA)',
  'claim.wcag.how':
    'Des programmes ne trouvent aucune erreur, sur aucune page. Des personnes en situation de handicap n’ont pas encore testé les sites, et personne de l’extérieur ne les a vérifiés.',
  'claim.noScript': 'Tout fonctionne sans JavaScript',
  'claim.noScript.how':
    'Chaque page est comparée avec et sans JavaScript. Seule la lecture d’une carte d’identité ne fonctionne pas sans lui.',
  'claim.nothingLost': 'Ce que vous avez rempli n’est pas perdu quand votre session se termine',
  'claim.nothingLost.how':
    'Après la connexion, vous continuez avec ce que vous aviez envoyé. Nous ne gardons ni fichiers, ni mots de passe, ni codes.',
  'claim.languages': 'Tout existe en néerlandais, français, allemand et anglais',
  'claim.languages.how':
    'Des tests trouvent ce qui manque ou est resté en néerlandais. Aucune personne de langue maternelle n’a relu le français et l’allemand.',
  'claim.plainWords': 'Les textes sont faciles à lire',
  'claim.plainWords.how':
    'Les phrases comptent en moyenne vingt mots au maximum. Nous n’avons pas testé avec des lecteurs s’ils comprennent tout.',
  'claim.cookies': 'Nous plaçons seulement les cookies nécessaires, et nous les citons tous',
  'claim.cookies.how': 'Chaque page est ouverte, et chaque cookie comparé avec le tableau.',
  'claim.openid': 'La connexion suit la norme OpenID Connect',
  'claim.openid.how':
    'Un client indépendant se connecte et essaie de tricher. Le contrôle de l’OpenID Foundation n’a pas été fait.',
  'claim.realKeys': 'eID et itsme sont entièrement contrôlés',
  'claim.realKeys.how':
    'Chaque contrôle est testé, aussi avec un jeton d’une vraie carte de test. Le lien avec itsme lui-même est testé seulement avec un simulateur.',
  'claim.strongKeys': 'Quand il faut une clé forte, une clé plus faible ne fonctionne pas',
  'claim.strongKeys.how': 'Des tests essaient avec une clé plus faible, même si vous êtes déjà connecté.',
  'claim.nextClick': 'Un droit qui prend fin ne compte plus au clic suivant',
  'claim.nextClick.how':
    'C’est le cas en usage normal. Si cent droits prennent fin par seconde, il faut le plus souvent un huitième de seconde sur notre machine de test, et une seconde et demie au pire. Notre objectif est une seconde.',
  'claim.silentProvider': 'La zone remarque une fin même si un autre service de connexion ne la signale pas',
  'claim.silentProvider.how':
    'Avec notre propre ACM, chaque message arrive. Nous n’interrogeons pas à nouveau un service qui ne signale rien. La session s’y termine seulement d’elle-même.',
  'claim.recorded': 'Chaque modification est dans un journal que personne ne peut changer sans que cela se voie',
  'claim.recorded.how':
    'Le journal est enchaîné et scellé, et des tests le changent pour voir si cela se remarque. Aucun test ne prouve qu’aucune modification n’est oubliée.',
  'claim.apart': 'Une entreprise ne voit rien d’une autre',
  'claim.apart.how':
    'La base de données elle-même le refuse. Des tests l’essaient dans la zone et dans Gebruikersbeheer.',
  'claim.sealedNumbers': 'Les numéros de registre national et les secrets ne sont lisibles nulle part',
  'claim.sealedNumbers.how':
    'Des tests fouillent les tables des clés et le journal technique. Les autres tables scellent les numéros de la même manière, mais ne sont pas fouillées.',
  'claim.helpAlways': 'L’aide reste disponible si la base de données tombe en panne',
  'claim.helpAlways.how': 'Un test coupe la base de données, et continue à lire et à chercher.',
  'claim.speed': 'Les sites sont assez rapides à chaque taille',
  'claim.speed.how':
    'La plupart des objectifs sont atteints, aussi avec un million de droits. La connexion elle-même et le contrôle d’itsme n’atteignent pas le leur.',
  'claim.outsideTest': 'Des spécialistes extérieurs ont essayé de pénétrer dans les sites',
  'claim.outsideTest.how': 'Cela n’a pas encore été fait.',
};
