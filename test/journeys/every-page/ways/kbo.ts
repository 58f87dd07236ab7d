import { helderEnProper } from '../../../../src/demo/world/companies.ts';
import { poetsgroepNoord, wasserijVoorbij } from '../../../../src/demo/world/ways-to-represent.ts';
import { open, type Way } from '../way.ts';

export const kbo: readonly Way[] = [
  open('kbo', '/'),
  open('kbo', '/zoeken', { path: '/zoeken?q=helder' }),
  open('kbo', '/zoeken', { path: '/zoeken?q=niemand+heet+zo', showing: 'nothing found' }),
  open('kbo', '/zoeken', { path: '/zoeken?q=' + 'w'.repeat(90), showing: 'one very long word' }),
  open('kbo', '/onderneming/:number', { path: `/onderneming/${helderEnProper.number}` }),
  open('kbo', '/onderneming/:number', {
    path: `/onderneming/${poetsgroepNoord.number}`,
    showing: 'represented by a company',
  }),
  open('kbo', '/onderneming/:number', {
    path: `/onderneming/${wasserijVoorbij.number}`,
    showing: 'bankrupt',
  }),
  open('kbo', '/onderneming/:number', {
    path: '/onderneming/0999999999',
    showing: 'an unknown company',
    status: 404,
  }),
  { ...open('kbo', '/bestaat-niet', { status: 404, showing: 'an address that is none' }), route: null },
];
