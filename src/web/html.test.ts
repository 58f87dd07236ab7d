import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attributes, href, html, raw, renderHtml } from './html.ts';

test('text is escaped in content and in a quoted attribute', async () => {
  const hostile = `<script>alert("1")</script>&'`;
  assert.equal(
    await renderHtml(html`<p title="${hostile}">${hostile}</p>`),
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</p>',
  );
});

test('nested pieces go in as they are, also when they come later', async () => {
  const inner = html`<b>${'<'}</b>`;
  const later = Promise.resolve(raw('<i></i>')).then((piece) => piece);
  assert.equal(
    await renderHtml(html`${inner}${[inner, later]}${null}${undefined}${false}`),
    '<b>&lt;</b><b>&lt;</b><i></i>',
  );
});

test('no text leaves a quoted attribute or makes an element', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const written = await renderHtml(html`<p title="${text}">${text}</p>`);
      const inside = written.slice('<p title="'.length, -'</p>'.length);
      const end = inside.indexOf('">');
      assert.doesNotMatch(inside.slice(0, end), /["<>]/);
      assert.doesNotMatch(inside.slice(end + 2), /[<>]/);
    }),
  );
});

test('addresses of this site and of the web pass', () => {
  for (const address of [
    '/',
    '/a?b=c#d',
    '?taal=en',
    '#name',
    'https://example.be/x',
    'http://localhost:8080/',
    'mailto:a@b.be',
    'tel:+3221234567',
  ]) {
    assert.equal(href(address), address);
  }
});

test('addresses that run script, or leave the site unseen, become #', () => {
  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'file:///etc/passwd',
    'blob:x',
    '',
  ]) {
    assert.equal(href(address), '#', JSON.stringify(address));
  }
});

test('attributes are quoted, escaped, and left out when absent', async () => {
  assert.equal(
    await renderHtml(
      html`<input${attributes({ name: 'a"b', required: true, disabled: false, value: undefined, rows: 3 })}>`,
    ),
    '<input name="a&quot;b" required rows="3">',
  );
});

test('an attribute never runs script or style', () => {
  for (const name of ['onclick', 'style', 'srcdoc', 'a b', 'a=', 'A', '']) {
    assert.throws(() => attributes({ [name]: 'x' }), TypeError, name);
  }
});
