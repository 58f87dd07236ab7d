import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { formToken, injectVisitor, type Injected, type InjectVisitor } from '../../../test/support/inject-visitor.ts';
import { multipart, type MultipartPart } from '../../../test/support/multipart.ts';
import { signInSite, uploadLimits, type SignInSite } from '../../../test/support/sign-in-site.ts';
import { signedInAs } from '../../../test/support/signed-in.ts';

let site: SignInSite;
before(async () => {
  site = await signInSite();
});
after(() => site.close());
beforeEach(() => site.saved.splice(0));

const stranger = (): InjectVisitor => injectVisitor(site.server, site.publicUrl.origin);

function member(sub = 'person-1'): InjectVisitor {
  const visitor = stranger();
  const cookie = `cookie-${site.sessions.size}`;
  site.sessions.set(cookie, { id: cookie, person: signedInAs({ sub }), ended: null });
  visitor.cookies.set('zone-session', cookie);
  return visitor;
}

const { most, eachBytes } = uploadLimits;
const file = (bytes: number | string | Buffer, name = 'scan.pdf', field = 'document'): MultipartPart => ({
  field,
  name,
  body: typeof bytes === 'number' ? Buffer.alloc(bytes, 'x') : bytes,
});

interface Sent {
  readonly body: Buffer;
  readonly type: string;
  readonly origin?: string | null;
}

const upload = (visitor: InjectVisitor, { body, type, origin }: Sent, path = '/upload'): Promise<Injected> =>
  visitor.postBody(path, body, type, origin);
const token = async (visitor: InjectVisitor): Promise<MultipartPart> => ({
  field: '_csrf',
  body: formToken(await visitor.get('/upload')),
});
async function sent(parts: readonly MultipartPart[], visitor = member()): Promise<Injected> {
  return upload(visitor, multipart([await token(visitor), ...parts]));
}

test('a form with a file reaches its page: the fields, and the bytes as they are', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 45, 45, 13, 10, 0]);
  const answer = await sent([{ field: 'what', body: 'één' }, file(bytes, 'één scan.pdf')]);
  assert.equal(answer.status, 200);
  assert.deepEqual(site.saved, [`één document:één scan.pdf:${bytes.toString('hex')}`]);
});

test('a file of exactly the most bytes is taken, and as many as may be; one byte or one file more is not', async () => {
  assert.equal((await sent(Array.from({ length: most }, () => file(eachBytes)))).status, 200);
  assert.equal(site.saved.length, 1);
  const tooLarge = await sent([file(eachBytes + 1)]);
  assert.equal(tooLarge.status, 413);
  assert.match(tooLarge.body, /Het bestand is te groot[\s\S]*href="\/upload"/);
  const tooMany = await sent(Array.from({ length: most + 1 }, () => file(1)));
  assert.equal(tooMany.status, 413);
  assert.match(tooMany.body, /U stuurde te veel tegelijk[\s\S]*href="\/upload"/);
  assert.equal(site.saved.length, 1);
});

test('a body far over the limit is not kept in memory, and still gets an answer that can be read', async () => {
  const answer = await sent([file(8 * 1024 * 1024)]);
  assert.equal(answer.status, 413);
  assert.match(answer.body, /Het bestand is te groot/);
  assert.deepEqual(site.saved, []);
});

test('a field in which nothing was chosen gives no file', async () => {
  assert.equal((await sent([file('', '')])).status, 200);
  assert.deepEqual(site.saved, ['']);
});

test('hundreds of tiny parts are refused before they are taken apart', async () => {
  const answer = await sent(Array.from({ length: 400 }, (_, index) => ({ field: `f${index}`, body: '' })));
  assert.equal(answer.status, 413);
  assert.match(answer.body, /U stuurde te veel tegelijk/);
  assert.deepEqual(site.saved, []);
});

test('text fields may not use the room that is meant for files', async () => {
  assert.equal((await sent([{ field: 'what', body: 'x'.repeat(65 * 1024) }])).status, 413);
  assert.deepEqual(site.saved, []);
});

test('a form that keeps its fields has them also when its files cannot be taken, and a stranger may fill it in', async () => {
  const visitor = stranger();
  const _csrf = { field: '_csrf', body: formToken(await visitor.get('/form')) };
  const send = async (...parts: readonly MultipartPart[]): Promise<number> =>
    (await upload(visitor, multipart([_csrf, { field: 'what', body: 'één' }, ...parts]), '/form-with-files')).status;
  assert.equal(await send(file(900), file(600)), 200);
  assert.equal(await send(file(900), file(601)), 200);
  assert.equal(await send(file(1_001)), 200);
  assert.equal(await send(file(9 * 1024 * 1024)), 200);
  assert.equal(await send(...Array.from({ length: 400 }, () => file(1))), 200);
  assert.deepEqual(site.saved.splice(0), [
    'één 2 taken',
    'één 0 file-too-large',
    'één 0 file-too-large',
    'één 0 file-too-large',
    'één 0 too-many-files',
  ]);
  const late = multipart([file(2_000), _csrf, { field: 'what', body: 'x' }]);
  assert.equal((await upload(visitor, late, '/form-with-files')).status, 413, 'no field stands before the file');
  const text = multipart([_csrf, { field: 'what', body: 'x'.repeat(200_000) }, file(9 * 1024 * 1024)]);
  assert.equal((await upload(visitor, text, '/form-with-files')).status, 413, 'the text itself is too long');
  assert.deepEqual(site.saved, []);
});

test('of who may not send it, by the word of its route, nothing of a form is read: the page gets it empty', async () => {
  const send = async (visitor: InjectVisitor): Promise<number> => {
    const parts = [await token(visitor), { field: 'what', body: 'één' }, file(10)];
    return (await upload(visitor, multipart(parts), '/form-of-some')).status;
  };
  assert.equal(await send(member('person-1')), 200);
  assert.equal(await send(member('person-2')), 200);
  assert.deepEqual(site.saved.splice(0), ['één 1', 'nothing 0']);
  const form = 'what=x';
  const other = member('person-2');
  await other.get('/upload');
  const plain = await other.postBody('/form-of-some', Buffer.from(form), 'application/x-www-form-urlencoded');
  assert.equal(plain.status, 403, 'a form that is read needs its token, whoever sends it');
  assert.deepEqual(site.saved, []);
});

test('a name holds no null character, and no more than 300 characters', async () => {
  await sent([file('x', `a\u0000${'b'.repeat(400)}`)]);
  assert.equal(site.saved[0], ` document:a\uFFFD${'b'.repeat(298)}:78`);
});

test('without its token, with that of somebody else, or with one in the address, nothing of the form counts', async () => {
  const theirs = await token(member());
  for (const [parts, path] of [
    [[file('x')], '/upload'],
    [[theirs, file('x')], '/upload'],
    [[{ ...theirs, name: 'token.txt' }, file('x')], '/upload'],
    [[file('x')], `/upload?_csrf=${String(theirs.body)}`],
  ] as const) {
    const visitor = member();
    await token(visitor);
    const answer = await upload(visitor, multipart(parts), path);
    assert.equal(answer.status, 403);
    assert.match(answer.body, /Dit formulier is verlopen/);
  }
  assert.deepEqual(site.saved, []);
});

test('a form from elsewhere is refused, and a stranger reads that it was not taken, before anything is read', async () => {
  const visitor = member();
  const whole = multipart([await token(visitor), file('x')]);
  for (const origin of ['https://evil.example', 'null', null]) {
    assert.equal((await upload(visitor, { ...whole, origin })).status, 403);
    // Broken, which nobody notices who does not read it.
    assert.equal((await upload(visitor, { ...whole, body: Buffer.from('--x'), origin })).status, 403);
  }
  const nobody = stranger();
  await nobody.get('/form');
  const answer = await upload(nobody, multipart([file('x')]));
  assert.equal(answer.status, 401);
  assert.match(answer.body, /Er is niets gewijzigd[^]*href="\/aanmelden\?terug=%2Fupload"/);
  assert.equal((await upload(nobody, { body: Buffer.from('--x'), type: 'multipart/form-data' })).status, 401);
  assert.deepEqual(site.saved, []);
});

test('a form of text alone takes no files', async () => {
  const visitor = member();
  const _csrf = await token(visitor);
  const answer = await upload(visitor, multipart([_csrf, file('x')]), '/inside');
  assert.equal(answer.status, 415);
  assert.deepEqual(site.saved, []);
});

test('what is not whole, or no form with files at all, is refused in words', async () => {
  const visitor = member();
  const { body, type } = multipart([await token(visitor), file('hello')]);
  const broken: readonly Sent[] = [
    ...[1, 10, body.length - 60, body.length - 5].map((length) => ({ body: body.subarray(0, length), type })),
    { body: Buffer.alloc(0), type },
    { body: Buffer.from('hello'), type },
    { body, type: 'multipart/form-data' },
    { body, type: 'multipart/form-data; boundary=' },
    { body, type: 'multipart/form-data; boundary=other' },
    { body, type: `multipart/form-data; boundary=${'x'.repeat(71)}` },
    { body, type: `${type}; charset=utf-7` },
  ];
  for (const one of broken) {
    const answer = await upload(visitor, one);
    assert.equal(answer.status, 400, `${one.type} ${one.body.length}`);
    assert.match(answer.body, /Wij kunnen dit verzoek niet lezen/);
  }
  for (const type of ['multipart/mixed; boundary=x', 'application/json', 'application/pdf']) {
    assert.equal((await upload(visitor, { body, type })).status, 415, type);
  }
  assert.deepEqual(site.saved, []);
});

/** Sends the beginning of a body over the network, once the server has begun to read; the rest never comes. */
async function beginToSend(visitor: InjectVisitor, begin: Buffer, type: string): Promise<Socket> {
  const address = site.server.server.address();
  assert.ok(address !== null && typeof address === 'object');
  const socket = connect(address.port, '127.0.0.1');
  const cookie = Array.from(visitor.cookies, ([name, value]) => `${name}=${value}`).join('; ');
  socket.write(
    `POST /upload HTTP/1.1\r\nhost: localhost\r\nexpect: 100-continue\r\norigin: ${site.publicUrl.origin}\r\n` +
      `cookie: ${cookie}\r\ncontent-type: ${type}\r\ncontent-length: ${begin.length + 1}\r\n\r\n`,
  );
  await once(socket, 'data');
  socket.write(begin);
  return socket;
}

test('a browser that goes away halfway saves nothing; one person holds no more than two bodies at a time', async () => {
  await site.server.listen({ port: 0, host: '127.0.0.1' });
  const visitor = member('slow');
  const { body, type } = multipart([await token(visitor), file('hello')]);
  const held = [await beginToSend(visitor, body, type), await beginToSend(visitor, body, type)];
  assert.equal((await upload(visitor, { body, type })).status, 429);
  assert.equal((await sent([file('x')], member('another'))).status, 200);
  for (const socket of held) {
    socket.destroy();
    await once(socket, 'close');
  }
  let answer = await upload(visitor, { body, type });
  for (let tries = 0; answer.status === 429 && tries < 1_000; tries += 1)
    answer = await upload(visitor, { body, type });
  assert.equal(answer.status, 200, 'afterwards there is room again');
  const hello = Buffer.from('hello').toString('hex');
  assert.deepEqual(site.saved, [' document:scan.pdf:78', ` document:scan.pdf:${hello}`]);
});

test('a file to keep is never shown, guessed at or stored on the way, and its name cannot break out of its header', async () => {
  const answer = await member().get('/download');
  assert.equal(answer.body, '<script>one</script>');
  assert.equal(answer.headers['content-disposition'], 'attachment; filename="scan.pdf"');
  assert.equal(answer.headers['content-type'], 'application/pdf');
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  assert.equal(answer.headers['cache-control'], 'no-store');
  assert.match(String(answer.headers['content-security-policy']), /default-src 'none'/);
  for (const name of ['a";b', 'a/b', 'a\nb', '', '.hidden', 'é', 'x'.repeat(101)]) {
    const wrong = await member().get(`/download?name=${encodeURIComponent(name)}`);
    assert.equal(wrong.status, 500, name);
    assert.equal(wrong.headers['content-disposition'], undefined);
  }
});
