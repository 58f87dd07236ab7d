import type { Texts } from '#web/languages.ts';
import type { nl } from './accessibility.nl.ts';

export const en: Texts<typeof nl> = {
  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    '{operator} wants everybody to be able to use these websites. Here you read what works, what does not yet, and how to report a problem.',
  'accessibility.status': 'How accessible are they?',
  'accessibility.status.tag': 'Partly',
  'accessibility.status.what': 'The websites meet WCAG 2.2, level AA, in part. What is missing stands below.',
  'accessibility.status.norm':
    'The European standard EN 301 549 refers to WCAG 2.1, level AA. We take the newer version, which asks for more.',
  'accessibility.scope': 'Which websites is this about?',
  'accessibility.missing': 'What is not accessible yet?',
  'accessibility.missing.card':
    'Reading an identity card takes JavaScript and the program Web eID. We did not test how that program works with assistive technology. Otherwise choose itsme or a code.',
  'accessibility.missing.itsme': 'The itsme app belongs to another organisation. We did not test it.',
  'accessibility.missing.dutch':
    'Who was linked before we asked for a language gets mails of User rights in Dutch. A manager can change that. A right without a French or German name is shown in Dutch there too.',
  'accessibility.missing.native': 'The French and German texts were not read through by native speakers.',
  'accessibility.missing.documents':
    'We do not check documents that people upload. Only they themselves and the staff open those.',
  'accessibility.missing.people':
    'No people with disabilities tested the websites. So there may be faults that we do not know of.',
  'accessibility.method': 'How did we find out?',
  'accessibility.method.self':
    'We examined the websites ourselves, on {date}. Nobody from outside checked them. At every change this is done again:',
  'accessibility.method.axe': 'every page with the program axe, and the structure of every page with html-validate',
  'accessibility.method.keyboard': 'signing in, giving a right and the access guide with the keyboard only',
  'accessibility.method.focus': 'on every page: whether you see where you are when you go on with the tab key',
  'accessibility.method.narrow': 'every page at 320 pixels wide, with more space between lines and letters',
  'accessibility.method.script':
    'every page without JavaScript and in dark colours, and all parts with the high contrast of the device',
  'accessibility.report': 'Does something not work? Tell us',
  'accessibility.report.what':
    'Say on which page it was and which assistive technology you use. Do you need a text in another form? Ask for it here too.',
  'accessibility.report.to': 'Contact:',
  'accessibility.report.term': 'Within what time you get an answer, {operator} has not set yet.',
  'accessibility.enforcement': 'Not happy with the answer?',
  'accessibility.enforcement.what':
    'For Flemish authorities the rule is in article II.16 of the Bestuursdecreet. Who supervises it and handles complaints is not confirmed here yet. {operator} will add it.',
};
