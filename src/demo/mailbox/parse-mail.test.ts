import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { parseMail } from './parse-mail.ts';

const compose = async (subject: string, text: string): Promise<string> => {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const sent = await transport.sendMail({ from: 'Zone <a@b.be>', to: 'c@d.be', subject, text, messageId: '<1@b.be>' });
  if (!Buffer.isBuffer(sent.message)) throw new TypeError('the mail was not buffered');
  return sent.message.toString('utf8');
};

test('what the product sends is read back as it was written', async () => {
  const words = fc
    .stringMatching(/^[A-Za-z0-9éëïçàü€ =?_.,:-]{1,120}$/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(words, words, async (subject, text) => {
      const mail = parseMail(await compose(subject, text));
      assert.equal(mail.text, text);
      assert.equal(mail.messageId, '<1@b.be>');
      assert.equal(mail.subject.replaceAll(/\s+/g, ' '), subject.replaceAll(/\s+/g, ' '));
    }),
    { numRuns: 50 },
  );
});

test('a mail without headers is kept as text', () => {
  assert.equal(parseMail('hello').subject, '');
});
