/** An argon2id hash as it is stored, in the PHC string format: parameters, salt and tag in one text. */
export interface Argon2idHash {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<tag>`; version 19 is RFC 9106. */
export const toPhc = ({ memoryKiB, passes, parallelism, salt, tag }: Argon2idHash): string =>
  `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;

const pattern =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

/** @throws Error when the text is no argon2id hash: only our own table is read, so that is a fault of ours. */
export function fromPhc(text: string): Argon2idHash {
  const found = pattern.exec(text);
  if (found === null) throw new Error('what was stored as a password hash is none');
  const [, memory, passes, parallelism, salt = '', tag = ''] = found;
  return {
    memoryKiB: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}
