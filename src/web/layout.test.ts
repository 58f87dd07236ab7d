import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { html, renderHtml } from './html.ts';
import { layout, type LayoutModel } from './layout.ts';

const stranger: LayoutModel = {
  lang: 'nl',
  system: 'zone',
  systemName: 'Beveiligde Zone',
  systemQuestion: 'Mag u hier binnen?',
  title: 'Werknemers',
  body: html`<h1>Werknemers</h1>`,
  navigation: [
    { label: 'Overzicht', href: '/', current: false },
    { label: 'Werknemers', href: '/werknemers', current: true },
  ],
  languageLinks: [
    { lang: 'nl', href: '/werknemers?taal=nl', current: true },
    { lang: 'en', href: '/werknemers?taal=en', current: false },
  ],
  operator: { name: 'Beheer', contact: 'hulp@example.be' },
  assets: { css: '/assets/a.css', script: '/assets/a.js', favicon: '/assets/a.svg', font: '/assets/a.woff2' },
};

const member: LayoutModel = {
  ...stranger,
  actingAs: { person: 'Chadia <El> Amrani', company: 'Helder & Proper' },
  signOut: { action: '/afmelden', csrfField: html`<input type="hidden" name="_csrf" value="t" />` },
  idleWarning: { seconds: 1800, stayPath: '/sessie/verleng' },
};

const shown = (model: LayoutModel) => renderHtml(layout(model));

test('the title says the page, the site, and first of all that a form was refused', async () => {
  assert.match(await shown(stranger), /<title>Werknemers – Beveiligde Zone<\/title>/);
  assert.match(await shown({ ...stranger, errors: true }), /<title>Fout: Werknemers – /);
});

test('the document names its language and its site, and the page where one is', async () => {
  const page = await shown(stranger);
  assert.match(page, /<html lang="nl" data-system="zone">/);
  assert.match(page, /href="\/werknemers" aria-current="page">Werknemers</);
  assert.match(page, /href="\/werknemers\?taal=en" lang="en"/);
  assert.match(await shown({ ...stranger, lang: 'en' }), /<html lang="en"/);
});

test('who is signed in sees for whom, and leaves by a form with its proof', async () => {
  const page = await shown(member);
  assert.match(page, /Chadia &lt;El&gt; Amrani/);
  assert.match(page, /namens<\/span> Helder &amp; Proper/);
  assert.match(
    page,
    /<form [^>]*method="post" action="\/afmelden"[^>]*>\s*<input type="hidden" name="_csrf" value="t" \/><button/,
  );
  assert.match(page, />Afmelden<\/button>/);
  assert.match(page, /data-idle-seconds="1800" data-stay="\/sessie\/verleng"/);
});

test('a stranger is offered no way out and warned of no end', async () => {
  assert.doesNotMatch(await shown(stranger), /Afmelden|<form|<dialog|namens/);
});

test('the demo says what it is and asks not to be found; the product does not', async () => {
  const demo = await shown({ ...stranger, demo: true });
  assert.match(demo, /Demonstratie, geen website van een overheid/);
  assert.match(demo, /name="robots" content="noindex, nofollow"/);
  assert.doesNotMatch(await shown(stranger), /Demonstratie|noindex/);
});

test('who runs the site can be reached from every page', async () => {
  assert.match(await shown(stranger), /href="mailto:hulp@example\.be"/);
  const phone = await shown({ ...stranger, operator: { name: 'Beheer', contact: '+32 2 123 45 67' } });
  assert.match(phone, /href="tel:\+3221234567"/);
  const site = await shown({ ...stranger, operator: { name: 'Demonstratie', contact: 'http://localhost:8087/' } });
  assert.match(site, /<a class="site-footer__link" href="http:\/\/localhost:8087\/">/);
  const script = await shown({ ...stranger, operator: { name: 'Beheer', contact: 'javascript:alert(1)' } });
  assert.doesNotMatch(script, /href="javascript/);
  const words = await shown({ ...stranger, operator: { name: 'Beheer', contact: 'aan het loket' } });
  assert.doesNotMatch(words, /mailto:|tel:/);
  const none = await shown({ ...stranger, operator: { name: 'Demonstratie', contact: '' } });
  assert.doesNotMatch(none, /Contact:/);
});

test('nothing in the document needs an exception from the content security policy', async () => {
  const page = await shown({ ...member, demo: true });
  assert.doesNotMatch(page, / style=|<style| on[a-z]+=|javascript:/);
  for (const [script] of page.matchAll(/<script[^>]*>/g)) assert.match(script, / src="/);
});

for (const [who, model] of [
  ['a stranger', stranger],
  ['a member', member],
] as const) {
  test(`the document for ${who} is valid HTML`, async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:document'],
      // The site serves these files itself, from the same origin.
      rules: { 'require-sri': 'off' },
    }).validateString(await shown({ ...model, demo: true }));
    const complaints = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
    );
    assert.deepEqual(complaints, []);
  });
}
