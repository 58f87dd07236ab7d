import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#web/languages.ts';
import { dutchFiles, textsIn } from './support/message-files.ts';

const systemsFile = 'src/web/messages/systems.nl.ts';
const systems = Object.keys(await textsIn(systemsFile, 'nl')).map((key) => key.slice('system.'.length));

for (const system of systems) {
  test(`${system} is called by other sites as its own site calls itself, in every language`, async () => {
    for (const language of languages) {
      const own = (await textsIn(`src/${system}/messages/nl.ts`, language))['site.name'];
      assert.equal((await textsIn(systemsFile, language))[`system.${system}`], own, language);
    }
  });
}

/** Other names that a system had in a text of another site. */
const otherNames = {
  nl: /beheer der toegangsbeheerders|naar het beheer van toegangen|aanmelden \(ACM\)/i,
  en: /Beveiligde Zone|Gebruikersbeheer|Mijn digitale sleutels|\bCBE\b|management of access \(BTB\)|signing in \(ACM\)/i,
} as const;

for (const language of ['nl', 'en'] as const) {
  test(`${language}: the help and what all sites share know each system by one name`, async () => {
    for (const path of dutchFiles.filter((one) => /^src\/(hulp|web)\//.test(one))) {
      for (const [key, text] of Object.entries(await textsIn(path, language))) {
        assert.doesNotMatch(text, otherNames[language], `${path}, ${key}`);
      }
    }
  });
}
