import { helderEnProper } from '../../../../src/demo/world/companies.ts';
import { anna, bart, chadia, jo } from '../../../../src/demo/world/people.ts';
import { statementPaths } from '#web/layout/statement-links.ts';
import { open, openAs, type Way } from '../way.ts';

const showing = 'in German';
const { number } = helderEnProper;

/** Pages of each kind in the language with the longest words: what fits there fits in the others. */
export const german: readonly Way[] = [
  open('zone', '/', { path: '/?taal=de', showing }),
  openAs(chadia, 'zone', '/werknemers', { path: '/werknemers?taal=de', showing }),
  open('kbo', '/onderneming/:number', { path: `/onderneming/${number}?taal=de`, showing }),
  openAs(anna, 'btb', '/ondernemingen/:number', { path: `/ondernemingen/${number}?taal=de`, showing }),
  openAs(anna, 'btb', '/ondernemingen/:number/aanstellen', {
    path: `/ondernemingen/${number}/aanstellen?taal=de`,
    showing,
  }),
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number', { path: `/ondernemingen/${number}?taal=de`, showing }),
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/rechten', {
    path: `/ondernemingen/${number}/rechten?taal=de`,
    showing,
  }),
  openAs(jo, 'sleutels', '/mijn-sleutels', { path: '/mijn-sleutels?taal=de', showing }),
  open('hulp', '/onderwerp/:page', { path: '/onderwerp/itsme?taal=de', showing }),
  open('hulp', '/toegang/:number', { path: `/toegang/${number}?rol=medewerker&taal=de`, showing }),
  open('hulp', statementPaths.privacy, { path: `${statementPaths.privacy}?taal=de`, showing }),
  open('hulp', statementPaths.claims, { path: `${statementPaths.claims}?taal=de`, showing }),
  open('demo', '/', { path: '/?taal=de', showing }),
];
