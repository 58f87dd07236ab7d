import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { parsePhoneNumber } from '#belgian/phone-number.ts';
import { collectMails } from '../../../test/support/collect-mails.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { fakeTextGateway } from '../../../test/support/text-gateway.ts';
import type { Db } from '../database.ts';
import { startJobs } from '../jobs/index.ts';
import { postMail, postTextMessage } from './index.ts';
import { textHandlers } from './send-text.ts';
import { postHandlers } from './send.ts';
import { httpGateway } from './text-gateway.ts';

let database: TestStore;
let post: Db;
let sleutels: Db;
before(async () => {
  database = await testStore();
  post = database.store.as('post');
  sleutels = database.store.as('sleutels');
});
after(() => database.close());

const until = async (what: string, done: () => Promise<boolean> | boolean): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not come within ten seconds`);
};

test('a gateway and a mail server that were down get their messages from the queue once they are back', async (t) => {
  const to = parsePhoneNumber('0460 00 01 01');
  assert.ok(to.ok);
  const lines: string[] = [];
  const mailServer = await collectMails();
  const smtpUrl = mailServer.url;
  await mailServer.stop();
  const gone = await fakeTextGateway();
  await gone.stop();
  const jobs = await startJobs({
    url: database.url,
    databaseName: database.store.databaseName,
    handlers: {
      ...textHandlers({
        db: post,
        gateway: httpGateway({ url: gone.url, token: 'token-of-test', from: 'BevZone' }),
        clock: () => new Date(),
        log: () => undefined,
      }),
      ...postHandlers({ db: post, smtpUrl, from: 'Zone <zone@demo.example>' }),
    },
    log: (message) => lines.push(message),
  });
  await sleutels.transaction({}, async (tx) => {
    await postTextMessage(tx, { to: to.number, text: 'Uw code is 804211.', language: 'nl' });
    await postMail(tx, { to: 'bart@demo.example', subject: 'Dag', text: 'Uw link: 77abc', language: 'nl' });
  });
  await until('both failures', () => lines.length >= 2);
  t.after(jobs.stop);
  const backText = await fakeTextGateway(Number(gone.url.port));
  t.after(backText.stop);
  const backMail = await collectMails({ port: Number(new URL(smtpUrl).port) });
  t.after(backMail.stop);
  await until('the text message', () => backText.offered.length > 0);
  assert.match(await backMail.to('bart@demo.example'), /77abc/);
  await until('the end of both', async () => {
    const { rows } = await post.transaction({}, (tx) =>
      sql`select from message, text_message where sent_at is not null and outcome = 'sent' and message.body = ''`.execute(
        tx,
      ),
    );
    return rows.length === 1;
  });
  assert.equal(backText.offered.length, 1);
  assert.equal(backMail.received.length, 1);
  assert.doesNotMatch(lines.join('\n'), /804211|77abc|46000|@demo|token-of-test/);
});

test('a mail server that refuses an address is asked again, and the address stays out of the log', async (t) => {
  const refusing = await collectMails({ refuses: true });
  t.after(refusing.stop);
  await sleutels.transaction({}, (tx) =>
    postMail(tx, { to: 'nobody@demo.example', subject: 'Dag', text: 'Dag', language: 'nl' }),
  );
  const { rows } = await post.transaction({}, (tx) =>
    sql<{ id: string }>`select id from message where sent_at is null`.execute(tx),
  );
  const handlers = postHandlers({ db: post, smtpUrl: refusing.url, from: 'Zone <zone@demo.example>' });
  await assert.rejects(handlers['post.send']?.({ id: rows[0]?.id ?? '' }) ?? Promise.resolve(), {
    message: 'the mail server took no mail: EENVELOPE 550',
  });
});
