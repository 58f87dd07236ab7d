import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { test } from 'node:test';
import fc from 'fast-check';
import { jpeg, pdf, pdfWithObjects, png, pngChunk } from '../../test/support/documents.ts';
import { documentName, plainDocumentName } from './document-name.ts';
import { readDocument } from './read-document.ts';

const said = (bytes: Buffer): string => {
  const read = readDocument(bytes, ['pdf', 'jpeg', 'png']);
  return read.ok ? read.kind : read.because;
};

test('a file is what its bytes say, and nothing else is taken', () => {
  assert.equal(said(pdf()), 'pdf');
  assert.equal(said(jpeg()), 'jpeg');
  assert.equal(said(png()), 'png');
  assert.equal(said(Buffer.alloc(0)), 'empty');
  assert.deepEqual(readDocument(png(), ['pdf', 'jpeg']), { ok: false, because: 'other-kind' }, 'not taken here');
  for (const other of ['<svg onload="alert(1)">', 'MZ\u0090', 'GIF89a', 'PK\u0003\u0004', ' %PDF-1.4']) {
    assert.equal(said(Buffer.from(other, 'latin1')), 'other-kind', other);
  }
});

test('a PDF has a version, an end, and a table where it says', () => {
  const good = pdf().toString('latin1');
  const broken: Readonly<Record<string, string>> = {
    'no version': good.replace('%PDF-1.4', '%PDF-9.9'),
    'cut off': good.slice(0, -20),
    'something behind the end': `${good}<script>alert(1)</script>`,
    'a table elsewhere': good.replace(/startxref\n\d+/, 'startxref\n3'),
    'a table behind the end': good.replace(/startxref\n\d+/, 'startxref\n999999'),
    'two files in one': `${good}${'x'.repeat(3_000)}`,
  };
  for (const [what, text] of Object.entries(broken)) assert.equal(said(Buffer.from(text, 'latin1')), 'broken', what);
  assert.equal(said(Buffer.from(`${good}\r\n\n`, 'latin1')), 'pdf', 'blanks behind the end are no harm');
});

test('a PDF that does things, holds files or is locked is not taken, also when its names are written otherwise', () => {
  const names = [
    '/JavaScript',
    '/Launch',
    '/Rendition',
    '/EmbeddedFile',
    '/EmbeddedFiles 3 0 R',
    '/RichMedia',
    '/XFA[]',
  ];
  for (const name of names) assert.equal(said(pdf(`/OpenAction << /S ${name} >>`)), 'active', name);
  assert.equal(said(pdf('/S /Java#53cript')), 'active');
  assert.equal(said(pdf('/S /J#61#76#61Script')), 'active');
  assert.equal(said(pdf('/Encrypt 9 0 R')), 'locked');
  assert.equal(said(pdf('/En#63rypt 9 0 R')), 'locked');
  assert.equal(
    said(pdf('/Title (About JavaScript) /XFAmily 3 /LaunchDate (x)')),
    'pdf',
    'words that only look like it',
  );
});

test('what stands compressed together is looked into as well, however its kind is written', () => {
  const hidden = deflateSync(Buffer.from('<< /S /JavaScript /JS (app.alert\\(1\\)) >>'));
  assert.equal(said(pdfWithObjects(deflateSync(Buffer.from('<< /Type /Catalog >>')))), 'pdf');
  assert.equal(said(pdfWithObjects(hidden)), 'active');
  assert.equal(said(pdfWithObjects(Buffer.from('<< /S /JavaScript >>'), '')), 'active', 'not compressed at all');
  const otherwise = [
    '/Type /Obj#53tm /F#69lter /FlateDecode',
    `/Type /ObjStm /Filter /FlateDecode /X (${'x'.repeat(100_000)})`,
    '/Type /ObjStm /Filter /FlateDecode /X (stream)',
    '/X (stream\n) /Type /ObjStm /Filter /FlateDecode',
  ];
  for (const more of otherwise) assert.equal(said(pdfWithObjects(hidden, more, '')), 'active', more.slice(0, 60));
  assert.equal(said(pdfWithObjects(hidden, '/Type /ObjStm /Filter /FlateDecode /X (stream\n)', '')), 'broken');
  assert.equal(said(pdfWithObjects(Buffer.from('no zlib'))), 'broken');
  assert.equal(said(pdf('/Title (an /ObjStm in words)')), 'pdf');
});

test('a document made to cost much is broken, and costs no more than its size', () => {
  const huge = deflateSync(Buffer.alloc(40 * 1024 * 1024));
  assert.equal(said(pdfWithObjects(huge)), 'broken', 'a small file that unpacks to a huge one');
  // Blocks that hold nothing: they unpack to nothing, and are counted as they are packed.
  const blocks = (bytes: number): Buffer => Buffer.alloc(bytes, Buffer.from('000000ffff', 'hex'));
  const [begin, end] = [Buffer.from('789c', 'hex'), Buffer.from('010000ffff00000001', 'hex')];
  const empty = Buffer.concat([begin, blocks(2_200_000), end]);
  assert.equal(said(pdfWithObjects(Buffer.concat([begin, blocks(100_000), end]))), 'pdf');
  assert.equal(said(pdfWithObjects(empty)), 'broken');
});

test('of a photo only the picture is kept, whatever hangs behind it', () => {
  const read = readDocument(Buffer.concat([jpeg(), Buffer.from('<script>alert(1)</script>')]), ['jpeg']);
  assert.ok(read.ok && read.kind === 'jpeg' && read.bytes.equals(jpeg()));
});

const changed = (from: string, to: string): Buffer => Buffer.from(jpeg().toString('hex').replace(from, to), 'hex');

const photos: readonly (readonly [string, Buffer])[] = [
  ['without an end', jpeg().subarray(0, -2)],
  ['without a picture', Buffer.from('ffd8ffd9', 'hex')],
  ['without a size', Buffer.from('ffd8ffda0008010100003f0012345600ffd9', 'hex')],
  ['of no height', changed('0800010001', '0800000001')],
  ['of no width', changed('0800010001', '0800010000')],
  ['of more points than anybody needs', changed('0800010001', '08ffffffff')],
  ['of two components', changed('080001000101', '080001000102')],
  ['with two sizes', changed('ffda', 'ffc0000b080001000101011100ffda')],
  ['with a segment of no length', changed('ffc0000b', 'ffc00001')],
  ['with a segment beyond the end', changed('ffc0000b', 'ffc0ffff')],
  ['with a marker that is none', changed('ffc0000b', 'ff01000b')],
];

for (const [what, bytes] of photos) {
  test(`a photo ${what} is broken`, () => assert.equal(said(bytes), 'broken'));
}

test('a photo with restarts and several scans is whole', () => {
  const scan = 'ffda0008010100003f00';
  assert.equal(said(changed('12345600', '12ffd034ff00ffd1')), 'jpeg');
  assert.equal(said(changed('12345600', `1234${scan}5678`)), 'jpeg');
});

test('of a picture in PNG only the picture is kept, and its check values must be right', () => {
  const read = readDocument(Buffer.concat([png(), Buffer.from('PK\u0003\u0004<script>')]), ['png']);
  assert.ok(read.ok && read.bytes.equals(png()));
  const whole = png();
  const at = whole.indexOf('IDAT') + 4;
  const other = Buffer.from(whole);
  other[at] = (other[at] ?? 0) ^ 1;
  assert.equal(said(other), 'broken', 'a byte of the picture changed');
  assert.equal(said(whole.subarray(0, -1)), 'broken', 'cut off');
  assert.equal(said(whole.subarray(0, 8)), 'broken', 'nothing but a signature');
  assert.equal(said(png({ width: 0 })), 'broken', 'no width');
  assert.equal(said(png({ width: 100_000, height: 100_000 })), 'broken', 'more points than anybody needs');
  assert.equal(said(png({ chunks: [] })), 'broken', 'no picture in it');
  assert.equal(said(png({ first: [pngChunk('tEXt', Buffer.from('x'))] })), 'broken', 'its size is not first');
});

test('whatever bytes come, they are read to an answer', () => {
  const heads = [Buffer.from('%PDF-1.4\n'), Buffer.from('ffd8ff', 'hex'), pdf(), jpeg(), png()];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), fc.nat(400), (head, more, at) => {
      const place = Math.min(at, head.length);
      const bytes = Buffer.concat([head.subarray(0, place), more, head.subarray(place)]);
      assert.match(said(bytes), /^(pdf|jpeg|png|empty|other-kind|broken|locked|active)$/);
    }),
    { numRuns: 5_000 },
  );
});

test('a document keeps what is readable of its name, with the ending of what it is', () => {
  const name = (given: string) => documentName(given, 'pdf', 'document');
  assert.equal(name('Statuten 2026.PDF'), 'Statuten 2026.pdf');
  assert.equal(name('C:\\Documenten\\akte.pdf'), 'akte.pdf');
  assert.equal(name('../../etc/passwd'), 'passwd.pdf');
  assert.equal(name('foto\u202Egpj.exe'), 'fotogpj.pdf');
  assert.equal(name('akte.pdf.exe'), 'akte.pdf');
  assert.equal(name('...'), 'document.pdf');
  assert.equal(name('\u0000\u0007'), 'document.pdf');
  assert.equal(name(`${'a'.repeat(300)}.pdf`), `${'a'.repeat(80)}.pdf`);
  assert.equal(documentName('huis.heic', 'jpeg', 'document'), 'huis.jpg');
});

test('the name in a header is plain ASCII, whatever was typed', () => {
  assert.equal(plainDocumentName('Statuten – é.pdf'), 'Statuten-e.pdf');
  assert.equal(plainDocumentName('"; filename=x.html.pdf'), 'filename-x-html.pdf');
  assert.equal(plainDocumentName('文書.jpg'), 'document.jpg');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('pdf', 'jpeg'), (given, kind) => {
      const whole = documentName(given, kind, 'document');
      assert.ok(Array.from(whole).length <= 84 && whole.length > 4);
      assert.match(plainDocumentName(whole), /^[A-Za-z0-9-]{1,60}\.(pdf|jpg)$/);
    }),
  );
});
