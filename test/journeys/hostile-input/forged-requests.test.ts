import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appointmentForm, appointUrl } from './appointment-form.ts';
import { bareClient, type Got, type Sent } from './bare-client.ts';
import { hostileWorld, type HostileWorld } from './hostile-world.ts';

let world: HostileWorld;

before(async () => {
  world = await hostileWorld();
});
after(() => world?.stop());

/** Sends it in the director's browser: refused with this status and sentence, and nothing changed. */
async function refused(sent: Sent, status: number, says: RegExp, url = appointUrl(world)): Promise<Got> {
  const { value: got, changed } = await world.unchangedBy(() => world.hers.send(url, { method: 'POST', ...sent }));
  assert.equal(got.status, status, got.text.slice(0, 3_000));
  assert.match(got.text, says);
  assert.deepEqual(changed, []);
  return got;
}

const goodBody = async (): Promise<string> => (await appointmentForm(world, world.hers)).toString();

test('a form of another website is refused, and so is one that does not say where it comes from', async () => {
  const body = await goodBody();
  const { btb, zone } = world.product.urls;
  for (const origin of ['https://evil.example', 'null', zone, `${btb}.evil.example`, btb.replace('http:', 'https:')]) {
    await refused({ body, headers: { origin } }, 403, /Een andere website probeerde hier iets in uw naam te doen/);
  }
  await refused({ body, headers: { origin: null } }, 403, /Dit verzoek komt niet van deze website/);
});

test('a form without its token, with a made-up one or with that of somebody else is refused', async () => {
  const form = await appointmentForm(world, world.hers);
  const token = form.get('_csrf') ?? '';
  assert.ok(token.length > 20);
  const his = (await appointmentForm(world, world.his)).get('_csrf') ?? '';
  for (const forged of [null, '', 'x', token.slice(0, -1), token.slice(1), his]) {
    const copy = new URLSearchParams(form);
    if (forged === null) copy.delete('_csrf');
    else copy.set('_csrf', forged);
    await refused({ body: copy.toString() }, 403, /Dit formulier is verlopen/);
  }
  const inAddress = new URLSearchParams(form);
  inAddress.delete('_csrf');
  await refused({ body: inAddress.toString() }, 403, /verlopen/, `${appointUrl(world)}?_csrf=${token}`);
});

test('a form without any cookie says how to turn them on; one without a session does nothing', async () => {
  const body = await goodBody();
  await refused({ body, headers: { cookie: null } }, 403, /Uw browser weigert cookies/);
  const secret = Array.from(world.hers.cookies).find(([name]) => name === 'btb-form');
  const { value: got, changed } = await world.unchangedBy(() =>
    bareClient().send(appointUrl(world), { method: 'POST', body, headers: { cookie: secret?.join('=') ?? '' } }),
  );
  assert.equal(got.status, 401);
  assert.match(got.text, /Uw browser stuurde uw aanmelding niet mee/);
  assert.deepEqual(changed, []);
});

test('what is no form is refused in words', async () => {
  const fields = JSON.stringify(Object.fromEntries(await appointmentForm(world, world.hers)));
  for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'nonsense', '; ;']) {
    await refused({ body: fields, headers: { 'content-type': type } }, 415, /Dit is geen formulier van deze website/);
  }
  await refused({ body: '{"a":', headers: { 'content-type': 'application/json' } }, 415, /geen formulier/);
  await refused({ body: '', headers: { 'content-type': null } }, 403, /Dit formulier is verlopen/);
});

test('a host that somebody made up turns up nowhere', async () => {
  for (const headers of [
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { forwarded: 'host=evil.example;proto=https' },
  ]) {
    for (const site of ['zone', 'acm', 'gebruikersbeheer', 'btb', 'kbo', 'sleutels', 'hulp'] as const) {
      for (const path of ['/', '/aanmelden', '/bestaat-niet', '/op/.well-known/openid-configuration', '/op/v1/auth']) {
        const got = await bareClient().send(world.at(site, path), { headers });
        assert.ok(got.status < 500, `${site} ${path}: ${got.status}`);
        const whole = got.text + JSON.stringify(got.headers);
        assert.doesNotMatch(whole, /evil\.example/, `${site} ${path} with ${JSON.stringify(headers)}`);
      }
    }
  }
});

test('a method that a page does not have, an address that is broken and one that is far too long get a page in words', async () => {
  for (const method of ['PUT', 'DELETE'] as const) {
    const got = await world.hers.send(appointUrl(world), { method });
    assert.equal(got.status, 404);
    assert.match(got.text, /Deze pagina bestaat niet/);
  }
  for (const rawPath of [
    '/%',
    '/%zz',
    '/ondernemingen/%c0%ae',
    '/ondernemingen/%',
    '/ondernemingen/%00',
    '//',
    '///evil',
  ]) {
    const got = await world.hers.send(world.at('btb', '/'), { rawPath });
    assert.ok([400, 403, 404].includes(got.status), `${rawPath}: ${got.status}`);
    assert.match(got.text, /Deze pagina bestaat niet|Dit adres klopt niet|U vertegenwoordigt|niet gevonden/, rawPath);
  }
  const long = await world.hers.send(world.at('btb', '/'), { rawPath: `/ondernemingen/${'9'.repeat(5_000)}` });
  assert.equal(long.status, 404);
});

test('cookies that are too long, broken or of another kind count as none', async () => {
  const broken = ['x'.repeat(7_000), '%', '%00', '\u00ff', '__proto__', 'constructor', '"', '{}', 'a=b'];
  for (const name of ['btb-session', 'btb-form', 'btb-sign-in', 'btb-language', '__proto__', 'constructor']) {
    for (const value of broken) {
      const headers = { cookie: `${name}=${value}` };
      for (const path of ['/', '/ondernemingen', '/aanmelden/terug?code=x&state=y', '/bestaat-niet']) {
        const got = await bareClient().send(world.at('btb', path), { headers });
        assert.ok(got.status < 500, `${path} with ${name}=${value.slice(0, 20)}: ${got.status}`);
      }
    }
  }
});

test('more headers than any browser sends are refused without reading on', async () => {
  const got = await bareClient().send(world.at('btb', '/'), { headers: { cookie: 'x'.repeat(20_000) } });
  assert.equal(got.status, 431);
});

test('the same form, sent by her own browser, is accepted', async () => {
  const { value: got, changed } = await world.unchangedBy(async () =>
    world.hers.send(appointUrl(world), { method: 'POST', body: await goodBody() }),
  );
  assert.match(got.leadsTo?.pathname ?? '', /aanstellen\/taak$/, got.text.slice(0, 3_000));
  assert.ok(changed.includes('btb.appointment_draft'));
});
