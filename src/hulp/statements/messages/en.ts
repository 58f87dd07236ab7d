import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const en: Texts<typeof nl> = {
  'statements.trail': 'Where you are',
  'statements.help': 'All help',
  'statements.others': 'More about these websites',
  'statements.reviewed': 'Last read through on {date}.',
  'statements.not-confirmed': 'Not confirmed',
  'system.sleutels': 'Mijn digitale sleutels, digital keys',
  'system.acm': 'ACM, where you sign in',
  'system.zone': 'Beveiligde Zone, secure zone',
  'system.gebruikersbeheer': 'Gebruikersbeheer, rights',
  'system.btb': 'BTB, access managers',
  'system.kbo': 'KBO, enterprises',
  'system.hulp': 'Help',
  'system.demo': 'Demo desk',
};
