import type { Config } from '#config/config.ts';
import { demoPeople } from '#demo/index.ts';

const labels = {
  zone: 'Beveiligde Zone',
  acm: 'ACM, toegangsbeheer',
  gebruikersbeheer: 'Gebruikersbeheer',
  btb: 'BTB, toegangsbeheerders',
  kbo: 'KBO, ondernemingen',
  sleutels: 'Mijn digitale sleutels',
  hulp: 'Hulp',
  demo: 'Demo desk',
} as const;

/** What a start prints: the addresses, and in the demo who to sign in as. */
export function welcome(config: Config): string {
  const addresses = config.sites.map((site) => `  ${labels[site].padEnd(26)}${config.urls[site].origin}`);
  const people = config.demo
    ? [
        '',
        'Sign in as (the demo desk has their codes and mails):',
        ...demoPeople.map(
          ({ givenName, familyName, username, password }) =>
            `  ${`${givenName} ${familyName}`.padEnd(20)}${username.padEnd(10)}${password}`,
        ),
      ]
    : [];
  return ['', 'Ready:', ...addresses, ...people, '', 'Ctrl-C stops.', ''].join('\n');
}
