import type { Texts } from '#web/languages.ts';
import type { nl } from './claims.nl.ts';

export const en: Texts<typeof nl> = {
  'claims.title': 'What we meet',
  'claims.lead': 'What these websites promise, whether it is so, and how we know. What is not so yet stands there too.',
  'claims.how-to-read':
    'With “yes” there is a test that fails as soon as it is no longer so. Where only people can judge, and did not yet, it says “partly” at most.',
  'claims.count': 'Now: {yes} times yes, {partly} times partly, {not} times no.',
  'claims.state.yes': 'Yes',
  'claims.state.partly': 'Partly',
  'claims.state.not': 'No',
  'claims.proof': 'What this is tested with',
  'claims.proof.test': 'Test',
  'claims.proof.measured': 'Measurement',
  'claim.wcag': 'Everybody can use every page (WCAG 2.2, level AA)',
  'claim.wcag.how':
    'Programs find no faults on any page. People with disabilities did not test yet, and nobody from outside checked it.',
  'claim.noScript': 'Everything works without JavaScript',
  'claim.noScript.how': 'Every page is compared with and without it. Only reading an identity card needs it.',
  'claim.nothingLost': 'What you filled in is not lost when your session ends',
  'claim.nothingLost.how': 'After signing in you go on with what you sent. We keep no files, passwords or codes.',
  'claim.languages': 'Everything is there in Dutch, French, German and English',
  'claim.languages.how':
    'Tests find what is missing or stayed in Dutch. Native speakers did not read through the French and German.',
  'claim.plainWords': 'The texts are easy to read',
  'claim.plainWords.how':
    'Sentences have twenty words on average at most. Whether readers understand everything was not tested with readers.',
  'claim.cookies': 'We set only cookies that are necessary, and name them all',
  'claim.cookies.how': 'Every page is opened, and every cookie compared with the table.',
  'claim.openid': 'Signing in follows the standard OpenID Connect',
  'claim.openid.how':
    'An independent client signs in and tries to cheat. The certification of the OpenID Foundation was not done.',
  'claim.realKeys': 'eID and itsme are checked in full',
  'claim.realKeys.how':
    'Every check is tested, also with a token of a real test card. The connection with itsme itself is tested with a simulator only.',
  'claim.strongKeys': 'Where a strong key is needed, a weaker one does not work',
  'claim.strongKeys.how': 'Tests try it with a weaker key, also when you are signed in already.',
  'claim.nextClick': 'A right that ends no longer counts at the next click',
  'claim.nextClick.how':
    'So it is in normal use. When a hundred rights a second end, it mostly takes an eighth of a second on our test machine, and one and a half at worst. Our aim is one second.',
  'claim.silentProvider': 'The zone notices an end also when another sign-in service does not tell it',
  'claim.silentProvider.how':
    'With our own ACM every message arrives. A service that tells nothing is not asked again: there the session only ends by itself.',
  'claim.recorded': 'Every change is in a record that nobody changes unseen',
  'claim.recorded.how':
    'The record is chained and sealed, and tests change it to see whether that shows. That no change was forgotten is proved by no test.',
  'claim.apart': 'A company sees nothing of another',
  'claim.apart.how': 'The database itself refuses. Tests try it in the zone and in User rights.',
  'claim.sealedNumbers': 'National numbers and secrets can be read nowhere',
  'claim.sealedNumbers.how':
    'Tests search the tables of the keys and the technical log. The other tables seal numbers in the same way, but are not searched.',
  'claim.helpAlways': 'The help goes on working when the database is away',
  'claim.helpAlways.how': 'A test switches the database off, and reads and searches on.',
  'claim.speed': 'The websites are fast enough for every size',
  'claim.speed.how':
    'Most aims are met, also with a million rights. Signing in itself and the check of itsme miss theirs.',
  'claim.outsideTest': 'Specialists from outside tried to break in',
  'claim.outsideTest.how': 'That was not done yet.',
};
