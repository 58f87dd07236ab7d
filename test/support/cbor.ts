/** What a test encodes as CBOR (RFC 8949, deterministic in the order given): shares nothing with the code under test. */
export type Cbor = number | string | Uint8Array | boolean | ReadonlyMap<number | string, Cbor> | readonly Cbor[];

export function cbor(value: Cbor): Buffer {
  if (typeof value === 'boolean') return Buffer.from([value ? 0xf5 : 0xf4]);
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<number | string, Cbor>)];
    return Buffer.concat([head(5, entries.length), ...entries.flatMap(([name, one]) => [cbor(name), cbor(one)])]);
  }
  const items = value as readonly Cbor[];
  return Buffer.concat([head(4, items.length), ...items.map(cbor)]);
}

function head(major: number, length: number): Buffer {
  const first = major << 5;
  if (length < 24) return Buffer.from([first | length]);
  if (length < 0x100) return Buffer.from([first | 24, length]);
  if (length < 0x1_0000) return Buffer.from([first | 25, length >> 8, length & 0xff]);
  const four = Buffer.alloc(5);
  four[0] = first | 26;
  four.writeUInt32BE(length, 1);
  return four;
}
