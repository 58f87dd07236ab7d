import type { Chance } from './chance.ts';

type Change = (parts: readonly string[], chance: Chance, others: readonly string[]) => readonly string[];

const bytesOf = (part: string): Buffer => Buffer.from(part, 'base64url');
const inPart =
  (change: (part: string, chance: Chance) => string): Change =>
  (parts, chance) => {
    const place = chance.number(parts.length);
    return parts.map((part, one) => (one === place ? change(part, chance) : part));
  };

const anotherBit = inPart((part, chance) => {
  const bytes = bytesOf(part);
  const place = chance.number(bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.number(8));
  return bytes.toString('base64url');
});

const otherBytes = inPart((part, chance) => {
  const bytes = bytesOf(part);
  const half = bytes.length >> 1;
  return chance
    .of([
      Buffer.alloc(0),
      Buffer.alloc(bytes.length),
      Buffer.alloc(bytes.length, 0xff),
      bytes.subarray(chance.number(bytes.length + 1)),
      bytes.subarray(0, chance.number(bytes.length + 1)),
      Buffer.concat([bytes, Buffer.alloc(1 + chance.number(20))]),
      Buffer.concat([Buffer.alloc(1), bytes]),
      Buffer.concat([bytes.subarray(half), bytes.subarray(0, half)]),
      Buffer.concat([bytes, bytes]),
    ])
    .toString('base64url');
});

const strays = [' ', '\n', '=', '+', '/', '.', 'A', '\u0000', 'é', '"', '{'];
const otherText = inPart((part, chance) => {
  const place = chance.number(part.length + 1);
  return chance.of([
    part.slice(0, place) + chance.of(strays) + part.slice(place),
    part.slice(0, place) + part.slice(place + 1),
    part + chance.of(strays),
    part.replaceAll('-', '+').replaceAll('_', '/'),
    // The bits that a decoder does not use (RFC 4648, section 3.5).
    part.slice(0, -1) + chance.of(['A', 'B', 'C', 'Q', 'g', 'w', '_']),
    'A'.repeat(chance.number(12_000)),
  ]);
});

/** Another header, or another payload where it is not encrypted, with what was signed or encrypted under it. */
const otherJson = inPart((part, chance) => {
  const text = bytesOf(part).toString('utf8');
  const value = chance.of(['none', 'HS256', 'PS256', 'RS512', 'RSA1_5', 'dir', '', 'A256GCM', '__proto__', 'DEF']);
  const member = `"${chance.of(['alg', 'enc', 'kid', 'zip', 'typ', 'x', 'sub', 'aud'])}":${chance.of([JSON.stringify(value), 'null', '1', '["x"]', '{}'])}`;
  return Buffer.from(
    chance.of([
      text.replace(/\}$/, `,${member}}`),
      text.replace('{', `{${member},`),
      text.replace(/"(alg|enc|kid|cty|typ|iss|sub|nonce)":"[^"]*"/, member),
      `${text} `,
      `{${member}}`,
      `${'['.repeat(chance.number(1_000))}${text}`,
    ]),
  ).toString('base64url');
});

const fromAnother: Change = (parts, chance, others) => {
  const other = chance.of(others).split('.');
  const place = chance.number(parts.length);
  return parts.map((part, one) => (one === place ? (other[one] ?? '') : part));
};
const fewer: Change = (parts, chance) => {
  const gone = chance.number(parts.length);
  return parts.filter((_part, one) => one !== gone);
};
const more: Change = (parts, chance) =>
  chance.of([
    [...parts, chance.of(parts)],
    ['', ...parts],
    [...parts, ''],
    [...parts, ...parts],
  ]);
const turned: Change = (parts) => [...parts].reverse();
/** The same token in the JSON serialization (RFC 7515, section 7.2), which itsme does not use. */
const asJson: Change = ([header, payload, signature]) => [JSON.stringify({ protected: header, payload, signature })];

/** Each as often as it stands here. */
const changes: readonly Change[] = [
  anotherBit,
  anotherBit,
  otherBytes,
  otherBytes,
  otherText,
  otherText,
  otherJson,
  otherJson,
  otherJson,
  fromAnother,
  fromAnother,
  fewer,
  more,
  turned,
  asJson,
];

/** One compact token of many, with its parts put through a change or two; what comes out may be what went in. */
export function changedParts(tokens: readonly string[], chance: Chance): string {
  let parts: readonly string[] = chance.of(tokens).split('.');
  for (let count = chance.number(2); count >= 0; count -= 1) parts = chance.of(changes)(parts, chance, tokens);
  return parts.join('.');
}
