import type { Chance } from './chance.ts';
import { changedAt, derBytes, derTree, nodesIn, type DerNode } from './der-tree.ts';

export type TokenFields = Readonly<Record<string, unknown>>;

/** Makes another token of one; what comes out may by chance be as good as what went in. */
type Mutation = (fields: TokenFields, chance: Chance, others: readonly TokenFields[]) => TokenFields | string;

const bytesOf = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : '', 'base64');
const names = ['unverifiedCertificate', 'signature', 'algorithm', 'format'] as const;

const oddValues: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  [],
  {},
  [['x']],
  { toString: 'x' },
  'web-eid:1.0\u0000',
  'AAAA',
  '\ud800',
  'x'.repeat(3_000),
];

function anotherNode(node: DerNode, chance: Chance): readonly DerNode[] {
  const { tag, content } = node;
  switch (chance.number(8)) {
    case 0:
      return [];
    case 1:
      return [node, node];
    case 2:
      return [{ tag: chance.number(256), content }];
    case 3:
      return [{ tag: 0x30, content: [node] }];
    case 4:
      return Buffer.isBuffer(content)
        ? [{ tag, content: anotherByte(content, chance) }]
        : [{ tag, content: [...content].reverse() }];
    case 5:
      return [{ tag, content: Buffer.alloc(chance.number(40), chance.number(256)) }];
    case 6:
      return Buffer.isBuffer(content) ? [{ tag, content: content.subarray(1) }] : content;
    default:
      return [node, { tag: 0x05, content: Buffer.alloc(0) }];
  }
}

function anotherByte(bytes: Buffer, chance: Chance): Buffer {
  const changed = Buffer.from(bytes);
  if (changed.length > 0) {
    const place = chance.number(changed.length);
    changed[place] = (changed[place] ?? 0) ^ (1 << chance.number(8));
  }
  return changed;
}

function anotherText(text: string, chance: Chance): string {
  const place = chance.number(text.length + 1);
  switch (chance.number(5)) {
    case 0:
      return text.slice(0, place) + text.slice(place + 1);
    case 1:
      return (
        text.slice(0, place) + chance.of([' ', '\n', '=', '-', '_', 'A', '\u0000', 'é', '"', '{']) + text.slice(place)
      );
    case 2:
      return text.slice(0, place);
    case 3:
      return text + text.slice(place);
    default:
      return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }
}

const inField =
  (change: (value: unknown, chance: Chance) => unknown, fields: readonly string[]): Mutation =>
  (token, chance) => {
    const name = chance.of(fields);
    return { ...token, [name]: change(token[name], chance) };
  };

const anotherCertificate = inField(
  (value, chance) => {
    let tree = derTree(bytesOf(value));
    for (let count = chance.number(2); count >= 0; count -= 1) {
      tree = changedAt(tree, chance.number(nodesIn(tree)), (node) => anotherNode(node, chance));
    }
    return derBytes(tree).toString('base64');
  },
  ['unverifiedCertificate'],
);

const anotherByteInField = inField(
  (value, chance) => anotherByte(bytesOf(value), chance).toString('base64'),
  ['unverifiedCertificate', 'signature'],
);

const anotherSignature = inField(
  (value, chance) => {
    const bytes = bytesOf(value);
    const half = bytes.length >> 1;
    return chance
      .of([
        Buffer.concat([bytes.subarray(half), bytes.subarray(0, half)]),
        Buffer.alloc(bytes.length),
        Buffer.alloc(bytes.length, 0xff),
        bytes.subarray(0, chance.number(bytes.length)),
        Buffer.concat([bytes, Buffer.alloc(1 + chance.number(3))]),
        Buffer.concat([Buffer.alloc(1), bytes]),
      ])
      .toString('base64');
  },
  ['signature'],
);

const fromAnother: Mutation = (token, chance, others) => {
  const name = chance.of(names);
  return { ...token, [name]: chance.of(others)[name] };
};

const without: Mutation = (token, chance) => {
  const gone = chance.of(names);
  return Object.fromEntries(Object.entries(token).filter(([name]) => name !== gone));
};

const renamed: Mutation = (token, chance) => {
  const old = chance.of(names);
  const name = chance.of(['__proto__', 'constructor', old.toUpperCase(), ` ${old}`, 'x']);
  return Object.fromEntries(Object.entries(token).map(([key, value]) => [key === old ? name : key, value]));
};

const algorithm = inField(
  (_value, chance) =>
    chance.of([
      'none',
      'HS256',
      'ES256',
      'ES384',
      'ES512',
      'RS256',
      'PS256',
      'RS384',
      'es384',
      'EdDSA',
      '__proto__',
      'toString',
    ]),
  ['algorithm'],
);
const format = inField(
  (_value, chance) =>
    chance.of([
      'web-eid:1',
      'web-eid:1.1',
      'web-eid:1.',
      'web-eid:2',
      'web-eid:11',
      'WEB-EID:1.0',
      'web-eid',
      'jwt',
      ' web-eid:1.0',
    ]),
  ['format'],
);
const oddValue = inField((_value, chance) => chance.of(oddValues), names);
const oddText = inField((value, chance) => anotherText(typeof value === 'string' ? value : '', chance), names);
const more: Mutation = (token, chance) => ({
  more: chance.of(oddValues),
  ...token,
  [chance.of(['appVersion', 'action', 'x'])]: chance.of(oddValues),
});
const reordered: Mutation = (token) => Object.fromEntries(Object.entries(token).reverse());
const asText: Mutation = (token, chance) => anotherText(JSON.stringify(token), chance);
const twice: Mutation = (token, chance, others) => {
  const name = chance.of(names);
  return JSON.stringify(token).replace(/\}$/, `,${JSON.stringify(name)}:${JSON.stringify(chance.of(others)[name])}}`);
};
const nested: Mutation = (token, chance) => {
  const depth = chance.number(4_000);
  return chance.of([
    `${'['.repeat(depth)}${JSON.stringify(token)}${']'.repeat(depth)}`,
    `{"a":`.repeat(depth),
    JSON.stringify([token]),
  ]);
};
const padded: Mutation = (token, chance) => JSON.stringify(token) + ' '.repeat(chance.number(12_000));

/** Each as often as it stands here. */
const mutations: readonly Mutation[] = [
  anotherCertificate,
  anotherCertificate,
  anotherByteInField,
  anotherSignature,
  fromAnother,
  without,
  renamed,
  algorithm,
  format,
  oddValue,
  oddText,
  oddText,
  more,
  reordered,
  asText,
  twice,
  nested,
  padded,
];

/** One token of many, put through one change or two; one in fifty stays as it is. */
export function mutatedToken(tokens: readonly TokenFields[], chance: Chance): string {
  let token: TokenFields | string = chance.of(tokens);
  if (chance.number(50) === 0) return JSON.stringify(token);
  for (let count = chance.number(2); count >= 0 && typeof token !== 'string'; count -= 1) {
    token = chance.of(mutations)(token, chance, tokens);
  }
  return typeof token === 'string' ? token : JSON.stringify(token);
}
