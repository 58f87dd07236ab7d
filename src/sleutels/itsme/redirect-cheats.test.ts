import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { itsmeWorld, testItsmeCheats, type ItsmeWorld, type Tried } from '../../../test/support/itsme-world.ts';
import { documentedErrors, type ItsmeRefusal } from './refusal.ts';

let world: ItsmeWorld;
before(async () => {
  world = await itsmeWorld();
});
after(() => world.close());

/** The browser comes back with other parameters; null takes one away. */
const back = (changed: Readonly<Record<string, string | null>>) => (): Tried => ({
  back: (honest) => {
    const url = new URL(honest);
    for (const [name, value] of Object.entries(changed)) {
      if (value === null) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    return url;
  },
});

/** What itsme documents, and what each means to us: written out, so that none goes missing in both places. */
const errors: Readonly<Record<string, ItsmeRefusal>> = {
  access_denied: 'refused-by-person',
  invalid_request: 'itsme-error-invalid_request',
  login_required: 'itsme-error-login_required',
  interaction_required: 'itsme-error-interaction_required',
  invalid_scope: 'itsme-error-invalid_scope',
  unauthorized_client: 'itsme-error-unauthorized_client',
  unsupported_response_type: 'itsme-error-unsupported_response_type',
  invalid_request_object: 'itsme-error-invalid_request_object',
  invalid_request_uri: 'itsme-error-invalid_request_uri',
  temporary_unavailable: 'itsme-error-temporary_unavailable',
};
testItsmeCheats(
  () => world,
  [
    { words: 'the state of another sign-in', because: 'wrong-state', tried: back({ state: 'A'.repeat(43) }) },
    { words: 'no state', because: 'wrong-state', tried: back({ state: null }) },
    { words: 'an empty state', because: 'wrong-state', tried: back({ state: '' }) },
    {
      words: 'an error with the state of another sign-in',
      because: 'wrong-state',
      tried: back({ state: 'x', error: 'access_denied' }),
    },
    { words: 'no code', because: 'not-an-answer', detail: /no code/, tried: back({ code: null }) },
    { words: 'a code of 201', because: 'not-an-answer', detail: /no code/, tried: back({ code: 'x'.repeat(201) }) },
    {
      words: 'a code that itsme did not give',
      because: 'code-refused',
      detail: /^invalid_grant$/,
      tried: back({ code: 'x' }),
    },
    {
      words: 'a code that was asked for with another verifier',
      because: 'code-refused',
      detail: /^invalid_grant$/,
      tried: () => ({ kept: (pending) => ({ ...pending, codeVerifier: 'A'.repeat(43) }) }),
    },
    ...Object.entries(errors).map(([error, because]) => ({
      words: 'itsme sends the person back with it',
      because,
      tried: back({ error, code: null }),
    })),
    { words: 'an error and a code', because: 'refused-by-person', tried: back({ error: 'access_denied' }) },
    { words: 'an error that nobody documents', because: 'itsme-error-other', tried: back({ error: 'toString' }) },
    { words: 'an empty error', because: 'itsme-error-other', tried: back({ error: '' }) },
  ],
);

test('each error that is documented has its own reason', () => {
  assert.deepEqual([...documentedErrors], Object.keys(errors));
});

test('code-refused: a code that was exchanged before', async () => {
  world.itsme.tell({});
  const client = world.client();
  const begun = await client.begin({ advanced: true, language: 'nl' });
  assert.ok(begun.ok);
  const answer = { callbackUrl: world.itsme.confirm(begun.url), pending: begun.pending, advanced: true };
  assert.ok((await client.finish(answer)).ok);
  assert.deepEqual(await client.finish(answer), { ok: false, because: 'code-refused', detail: 'invalid_grant' });
});
