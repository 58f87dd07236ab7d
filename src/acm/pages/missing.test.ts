import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MissingLink } from '#gebruikersbeheer/index.ts';
import type { Person } from '#sleutels/index.ts';
import { html, renderHtml } from '#web/html.ts';
import { languages, type Language } from '#web/languages.ts';
import type { Visit } from '#web/visit.ts';
import { helder } from '../../../test/support/user-rights.ts';
import { missingPage } from './missing.ts';
import type { PageParts } from './parts.ts';
import type { SignInContext } from './sign-in-context.ts';

const links = Object.fromEntries(
  ['zone', 'sleutels', 'gebruikersbeheer', 'btb', 'hulp'].map((name) => [name, new URL(`https://${name}.example`)]),
);
const company = { number: helder, name: 'Helder & Proper BV' };

/** The page as somebody gets it who misses this link. */
async function shown(missing: MissingLink, language: Language = 'nl'): Promise<string> {
  const answer = await missingPage(
    {
      rights: { explainMissing: async () => missing },
      keepRefusal: async () => 'BZ-7K2M-PD4Q',
      links,
    } as unknown as PageParts,
    { language, csrfField: html``, now: new Date('2026-11-25T09:00:00Z') } as Visit,
    {
      uid: 'u',
      dossier: { clientId: 'zone', name: 'Beveiligde Zone', capacities: { right: 'Dienst' } },
    } as unknown as SignInContext,
    { givenName: 'Elif', familyName: 'Yilmaz', sub: 's' } as Person,
  );
  const body = answer.kind === 'page' ? await renderHtml(answer.body) : '';
  return body.replaceAll('&amp;', '&');
}

const notGiven: MissingLink = { because: 'right-not-given', company, whoCanHelp: 'chief-access-manager' };
const own: MissingLink = { because: 'manager-can-give-to-self', company, whoCanHelp: 'self' };

test('who cannot mend it asks for the right, of that company; the button of managers is for who may manage', async () => {
  const body = await shown(notGiven);
  assert.match(
    body,
    /href="https:\/\/gebruikersbeheer\.example\/aanvraag\?dg=EA&ec=Dienst&oc=1999999052&taal=nl"[^>]*>Vraag het recht zelf aan/,
  );
  assert.doesNotMatch(body, /Naar Gebruikersbeheer/);
  assert.match(await shown({ ...notGiven, whoCanHelp: 'head-local-administrator' }), /\?dg=LB&/);
  assert.match(
    await shown({ because: 'no-work-relation', whoCanHelp: 'chief-access-manager' }),
    /\/aanvraag\?dg=EA&ec=Dienst&taal=nl/,
  );
  const managers = await shown(own);
  assert.match(managers, /\/ondernemingen\/1999999052\?taal=nl"[^>]*>Naar Gebruikersbeheer/);
  assert.doesNotMatch(managers, /aanvraag\?|mailto:|<textarea/);
});

test('who can mend it reads so, and nothing of another person or of an appointment that they have', async () => {
  const body = await shown(own);
  assert.match(body, /Wat u kunt doen[^]*U mag dit zelf/);
  assert.doesNotMatch(body, /die persoon|Wie kan helpen|hoofdtoegangsbeheerder aan|BTB/);
});

test('the text to send names the company, where it is mended and the explanation, and can go in a mail', async () => {
  for (const language of languages) {
    const body = await shown(notGiven, language);
    const [text = ''] = /<textarea[^]*?<\/textarea>/.exec(body) ?? [];
    for (const said of [
      'Helder & Proper BV (1999.999.052)',
      'https://gebruikersbeheer.example/ondernemingen/1999999052',
      'https://hulp.example/toegang/1999999052',
      'Elif Yilmaz',
      'BZ-7K2M-PD4Q',
    ]) {
      assert.ok(text.includes(said), `${language}: ${said}`);
    }
    const mail = /href="(mailto:[^"]+)"/.exec(body)?.[1] ?? assert.fail(language);
    assert.match(decodeURIComponent(mail), /^mailto:\?subject=.*Beveiligde Zone&body=[^]*Helder & Proper BV[^]*Elif/);
    assert.ok(mail.length < 2_000, 'longer ones are refused by mail programs');
  }
  const appointed = await shown({ because: 'nobody-in-charge', company, whoCanHelp: 'legal-representative' });
  assert.match(appointed, /Dat doet u hier: https:\/\/btb\.example/);
});

test('the access guide is the first thing after the reason, once; 1700 can be tapped and the reference stays whole', async () => {
  const body = await shown(notGiven);
  const guide = 'https://hulp.example/toegang/1999999052?taal=nl&verwijzing=BZ-7K2M-PD4Q';
  assert.match(body, /nog niet\.<\/strong>\s*<\/p>\s*<a href="https:\/\/hulp\.example\/toegang/);
  assert.equal(body.split(guide).length, 2);
  assert.match(body, /<a class="govuk-link" href="tel:1700">1700<\/a>/);
  assert.match(body, /<strong class="figures one-line">BZ-7K2M-PD4Q<\/strong>/);
});
