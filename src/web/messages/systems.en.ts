import type { Texts } from '../languages.ts';
import type { nl } from './systems.nl.ts';

export const en: Texts<typeof nl> = {
  'system.zone': 'Secure Zone',
  'system.acm': 'Access management (ACM)',
  'system.gebruikersbeheer': 'User rights',
  'system.btb': 'Management of access managers (BTB)',
  'system.kbo': 'KBO, register of enterprises',
  'system.sleutels': 'My digital keys',
  'system.hulp': 'Help',
  'system.demo': 'Demo desk',
};
