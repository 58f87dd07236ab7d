import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { appointmentForm, sendForm } from './appointment-form.ts';
import { bareClient, formOn, type Got } from './bare-client.ts';
import { hostileWorld, type HostileWorld } from './hostile-world.ts';

let world: HostileWorld;

before(async () => {
  world = await hostileWorld();
});
after(() => world?.stop());

/** The main part of a page: what it says, and no header or footer. */
const main = ({ text }: Got): string => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';

const valueOf = (got: Got, name: string): string | undefined =>
  new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(got.text)?.[0].match(/value="([^"]*)"/)?.[1];

/** Sends the appointment with these fields changed: refused on the same page, the rest kept, and nothing changed. */
async function refusedAtField(changes: Readonly<Record<string, string>>, says: RegExp): Promise<Got> {
  const form = await appointmentForm(world, world.hers, changes);
  const { value: got, changed } = await world.unchangedBy(() => sendForm(world, world.hers, form));
  assert.equal(got.status, 422, main(got).slice(0, 2_000));
  assert.match(main(got), /govuk-error-summary/);
  assert.match(main(got), says);
  for (const name of ['givenName', 'familyName', 'email', 'phone'].filter((one) => !(one in changes))) {
    assert.equal(valueOf(got, name), form.get(name), `${name} is kept`);
  }
  assert.deepEqual(changed, []);
  return got;
}

describe('a field of an appointment', () => {
  test('with five megabytes is refused by name', async () => {
    const started = performance.now();
    for (const field of ['familyName', 'email', 'phone', 'insz']) {
      const got = await refusedAtField({ [field]: 'a'.repeat(5_000_000) }, /te lang|klopt niet|11 cijfers/);
      assert.ok(got.text.length < 200_000, `${field}: not sent back as it came (${got.text.length})`);
    }
    assert.ok(performance.now() - started < 15_000);
  });

  test('with a wrong check digit is refused, and keeps the number that was typed', async () => {
    const got = await refusedAtField({ insz: '93.11.21-984.29' }, /laatste twee cijfers passen niet/);
    assert.equal(valueOf(got, 'insz'), '93.11.21-984.29');
  });

  test('with a script is refused, and shown as the text that it is', async () => {
    const script = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const got = await refusedAtField({ givenName: script, email: script }, /naam/);
    assert.doesNotMatch(got.text, /<script>alert|<img/);
    assert.match(got.text, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  });

  test('with a null character or half of a character is refused, and no failure of ours', async () => {
    await refusedAtField({ givenName: 'Cha\u0000dia' }, /naam/);
    await refusedAtField({ email: 'a\u0000@example.be' }, /e-mailadres/i);
    const form = await appointmentForm(world, world.hers);
    const { value: got, changed } = await world.unchangedBy(() =>
      sendForm(world, world.hers, form.toString().replace('givenName=Chadia', 'givenName=Cha%ED%A0%80%00%FFdia')),
    );
    assert.equal(got.status, 422);
    assert.deepEqual(changed, []);
  });

  test('with another direction of writing, a second line or a second address is refused', async () => {
    await refusedAtField({ familyName: 'El\u202Einarma' }, /naam/);
    await refusedAtField({ familyName: 'El\r\nBcc: x@evil.example' }, /naam/);
    await refusedAtField({ email: 'a@example.be\r\nBcc: x@evil.example' }, /e-mailadres/i);
    await refusedAtField({ email: 'a@example.be,x@evil.example' }, /e-mailadres/i);
  });
});

describe('a form', () => {
  const sent = async (body: string): Promise<Got> => {
    const { value, changed } = await world.unchangedBy(() => sendForm(world, world.hers, body));
    assert.deepEqual(changed, []);
    return value;
  };

  test('with more fields than any has is refused before it is read', async () => {
    const form = await appointmentForm(world, world.hers);
    const got = await sent(`${form.toString()}&${'a=1&'.repeat(600)}`);
    assert.equal(got.status, 413);
    assert.match(got.text, /Er is niets gewijzigd/);
  });

  test('of more than six megabytes is refused, and a stranger’s of far less', async () => {
    const form = await appointmentForm(world, world.hers, { email: 'a'.repeat(7_000_000) });
    const got = await sent(form.toString()).catch((error: NodeJS.ErrnoException) => error.code);
    // The server may close before a client that goes on sending has read its answer.
    if (typeof got === 'string') assert.match(got, /ECONNRESET|EPIPE/);
    else assert.equal((got as Got).status, 413);
    const stranger = await world.unchangedBy(() =>
      bareClient().send(world.at('btb', '/afmelden'), { method: 'POST', body: `a=${'b'.repeat(70_000)}` }),
    );
    assert.equal(stranger.value.status, 413);
    assert.match(stranger.value.text, /Wat u instuurde is te groot/);
  });

  test('with fields twice, or named after what every object has, confuses nobody', async () => {
    const form = await appointmentForm(world, world.hers, { insz: '93.11.21-984.29' });
    for (const name of ['__proto__', 'constructor', '__proto__[admin]', 'toString', 'hasOwnProperty', 'insz[]']) {
      form.append(name, 'ja');
    }
    form.append('insz', '93.11.21-984.28');
    form.append('_csrf', 'x');
    form.append('stap', 'wijzigen');
    const got = await sent(form.toString());
    assert.equal(got.status, 422);
    assert.match(main(got), /laatste twee cijfers passen niet/);
    assert.equal(Object.hasOwn(Object.prototype, 'admin'), false);
  });

  test('for a company that does not exist, is somebody else’s or is no number changes nothing', async () => {
    const form = (await appointmentForm(world, world.hers)).toString();
    for (const number of ['0999999922', '1999999052', '123', 'abc', '__proto__', "1' or 1=1", '..']) {
      const url = world.at('btb', `/ondernemingen/${encodeURIComponent(number)}/aanstellen`);
      for (const method of ['GET', 'POST'] as const) {
        const { value: got, changed } = await world.unchangedBy(() =>
          world.hers.send(url, { method, ...(method === 'POST' ? { body: form } : {}) }),
        );
        assert.ok([403, 404].includes(got.status), `${method} ${number}: ${got.status}`);
        assert.match(main(got), /<h1/);
        assert.deepEqual(changed, []);
      }
    }
  });
});

describe('a search', () => {
  const searches = [
    '%00',
    '%ED%A0%80',
    '%',
    '%25%25%25',
    "'%20or%201=1--",
    '%5C',
    '_',
    '*',
    'a'.repeat(6_000),
    '(((',
    '%F0%9F%98%80',
  ];

  test('for anything at all gets a page', async () => {
    await world.hers.open(world.at('gebruikersbeheer', '/aanmelden'));
    for (const site of ['kbo', 'gebruikersbeheer'] as const) {
      for (const typed of searches) {
        const path =
          site === 'kbo'
            ? `/zoeken?q=${typed}&pagina=${typed}`
            : `/ondernemingen/${world.company.number}?zoek=${typed}&pagina=${typed}`;
        const got = await world.hers.send(world.at(site, '/'), { rawPath: path });
        assert.ok(got.status < 500, `${site} ${path.slice(0, 60)}: ${got.status}`);
        assert.match(got.text, /<h1/);
      }
    }
  });

  test('for a script shows it as text', async () => {
    const got = await world.hers.send(world.at('kbo', '/zoeken?q=%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus=x'));
    assert.equal(got.status, 200);
    assert.doesNotMatch(got.text, /<script>alert|" onfocus/);
    assert.match(got.text, /&lt;script&gt;alert/);
  });

  test('for a page before the first, after the last or of no number gets a page', async () => {
    for (const number of ['0', '-1', '1e9', '99999999999999999999', 'NaN', '1.5', '']) {
      const got = await world.hers.send(world.at('kbo', `/zoeken?q=blinkend&pagina=${number}`));
      assert.equal(got.status, 200, number);
    }
  });
});

describe('somebody who signs in', () => {
  test('and types too much or what cannot be kept is told so, and keeps the user name', async () => {
    const client = bareClient();
    const choice = await client.open(world.at('zone', '/aanmelden'));
    const page = await client.submit(choice, '/app', {});
    const { action, hidden } = formOn(page.text, '/app');
    const url = new URL(action, page.url);
    const post = (fields: Readonly<Record<string, string>>): Promise<Got> =>
      client.send(url, { method: 'POST', body: new URLSearchParams({ ...hidden, ...fields }).toString() });

    const long = await post({ gebruikersnaam: 'rita', wachtwoord: 'a'.repeat(5_000) });
    assert.equal(long.status, 422);
    assert.match(main(long), /Wat u invulde is te lang/);
    assert.equal(valueOf(long, 'gebruikersnaam'), 'rita');
    assert.doesNotMatch(long.text, /aaaaaaaa/);
    for (const gebruikersnaam of ['ri\u0000ta', '\u0000', '<script>alert(1)</script>', '__proto__', '\u202Eatir']) {
      const got = await post({ gebruikersnaam, wachtwoord: 'x\u0000' });
      assert.equal(got.status, 422, gebruikersnaam);
      assert.doesNotMatch(got.text, /<script>alert/);
    }
    const huge = await post({ gebruikersnaam: 'rita', wachtwoord: 'a'.repeat(100_000) });
    assert.equal(huge.status, 413);
    assert.match(main(huge), /te groot/);
  });
});
