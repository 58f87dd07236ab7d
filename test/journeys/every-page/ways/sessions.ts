import { helderEnProper } from '../../../../src/demo/world/companies.ts';
import { anna, bart, chadia, ilse, jo, type DemoPerson } from '../../../../src/demo/world/people.ts';
import type { SiteName } from '#store/systems.ts';
import { signedIn, type Way } from '../way.ts';

/** Who has nothing to go on with is led away; `keyboard.test.ts` sees the page of who has. */
const goOn = (person: DemoPerson, site: SiteName, route: string, path = route): Way => ({
  route: `GET ${route}`,
  showing: 'after nothing to go on with',
  go: async (walk) => {
    const page = await signedIn(walk, person, site);
    await page.goto(walk.at(site, '/sessie/verder'));
    await page.goto(walk.at(site, path));
    return page;
  },
});

export const sessions: readonly Way[] = [
  goOn(chadia, 'zone', '/mijn-profiel'),
  goOn(bart, 'gebruikersbeheer', '/ondernemingen/:number', `/ondernemingen/${helderEnProper.number}`),
  goOn(anna, 'btb', '/ondernemingen'),
  goOn(jo, 'sleutels', '/mijn-sleutels'),
  goOn(ilse, 'hulp', '/beheer'),
];
