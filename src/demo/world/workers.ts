import { helderEnProper, poetshulpVerleden, strijkwinkel } from './companies.ts';

export interface DemoWorker {
  readonly company: string;
  readonly establishment: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Nine digits; the check digits follow. */
  readonly insz: string;
  readonly state: 'active' | 'left';
  readonly since: string;
}

const names: readonly (readonly [string, string])[] = [
  ['Amina', 'Haddad'],
  ['Els', 'Vandevelde'],
  ['Fatoumata', 'Diallo'],
  ['Greet', 'De Smet'],
  ['Hanne', 'Willems'],
  ['Ingrid', 'Bogaert'],
  ['Joanna', 'Kowalska'],
  ['Katrien', 'Verhaeghe'],
  ['Leyla', 'Demir'],
  ['Maria', 'Ferreira'],
  ['Nadia', 'Benali'],
  ['Olena', 'Kovalenko'],
  ['Patricia', 'Goossens'],
  ['Rosa', 'Mendes'],
  ['Samira', 'Aziz'],
  ['Tatiana', 'Popescu'],
];

const places = [
  { company: helderEnProper, establishment: 0, count: 8 },
  { company: helderEnProper, establishment: 1, count: 5 },
  { company: strijkwinkel, establishment: 0, count: 2 },
  { company: poetshulpVerleden, establishment: 0, count: 1 },
] as const;

/** Counters from 980 on were given to nobody. */
const counter = (index: number): string => String(980 + (index % 18));

/** Workers of the demo companies: a few in each establishment, one of whom has left. */
export function demoWorkers(): readonly DemoWorker[] {
  let index = 0;
  return places.flatMap(({ company, establishment, count }) =>
    Array.from({ length: count }, (_value, place): DemoWorker => {
      const [givenName, familyName] = names[index % names.length] ?? ['', ''];
      const nine = `7${index % 10}0${1 + (index % 9)}1${index % 9}${counter(index)}`;
      index += 1;
      return {
        company: company.number,
        establishment: company.establishments[establishment]?.number ?? '',
        givenName,
        familyName,
        insz: nine + String(97 - (Number(nine) % 97)).padStart(2, '0'),
        state: count > 3 && place === count - 1 ? 'left' : 'active',
        since: `20${15 + (index % 10)}-0${1 + (index % 9)}-01`,
      };
    }),
  );
}
