import { chmod, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A secret of 32 bytes with an identifier, so that an old one still opens what it sealed while a new one seals. */
export interface NamedKey {
  readonly id: string;
  /** base64url, 32 bytes */
  readonly key: string;
}

/**
 * All secrets that live outside the database. In every list the first entry is the one in use; the others are
 * older ones that still verify or open. The same file on all copies of the product.
 */
export interface Keys {
  /** RS256 keys of the OpenID provider, private JWKs with `kid`. */
  readonly signing: readonly JWK[];
  /** Sign cookies. */
  readonly cookies: readonly NamedKey[];
  /** Seal sensitive columns (AES-256-GCM). */
  readonly sealing: readonly NamedKey[];
  /** Keys of blind indexes (HMAC-SHA-256). One entry; replacing it means indexing again. */
  readonly index: readonly NamedKey[];
  /** RSA keys towards itsme, private JWKs with `kid`; absent in a file from before, until they are made. */
  readonly itsme?: { readonly signing: readonly JWK[]; readonly encryption: readonly JWK[] };
  /** Ed25519 private JWK that signs checkpoints of the audit record. */
  readonly checkpoints: readonly JWK[];
}

const named = (): NamedKey => ({ id: randomBytes(6).toString('hex'), key: randomBytes(32).toString('base64url') });

async function signingKey(algorithm: 'RS256' | 'Ed25519'): Promise<JWK> {
  const options = algorithm === 'RS256' ? { modulusLength: 2048, extractable: true } : { extractable: true };
  const pair = await generateKeyPair(algorithm, options);
  return { ...(await exportJWK(pair.privateKey)), kid: randomBytes(8).toString('hex'), alg: algorithm, use: 'sig' };
}

async function encryptionKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RSA-OAEP-256', { modulusLength: 2048, extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: 'RSA-OAEP-256', use: 'enc' };
}

/** New keys towards itsme in front of those that there are: the older ones stay published, and still open. */
export async function withNewItsmeKeys(keys: Keys): Promise<Keys> {
  return {
    ...keys,
    itsme: {
      signing: [await signingKey('RS256'), ...(keys.itsme?.signing.slice(0, 1) ?? [])],
      encryption: [await encryptionKey(), ...(keys.itsme?.encryption.slice(0, 2) ?? [])],
    },
  };
}

/** Writes the file anew: whoever reads it meanwhile finds the old one or the new one, whole. */
export async function replaceKeysFile(path: string, keys: Keys): Promise<void> {
  const fresh = `${path}.new`;
  await writeFile(fresh, JSON.stringify(keys, null, 2), { mode: 0o600 });
  await rename(fresh, path);
}

export async function makeKeys(): Promise<Keys> {
  return {
    signing: [await signingKey('RS256')],
    cookies: [named()],
    sealing: [named()],
    index: [named()],
    checkpoints: [await signingKey('Ed25519')],
    itsme: { signing: [await signingKey('RS256')], encryption: [await encryptionKey()] },
  };
}

/**
 * Reads the keys, or makes the file when `make` allows it (the embedded database only).
 * @throws Error with a sentence when the file is missing, readable by others, or not what it should be.
 */
export async function readKeysFile(path: string, make: boolean): Promise<Keys> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && make) return undefined;
    throw new Error(`KEYS_FILE: ${path} cannot be read (${error.code ?? error.message})`);
  });
  if (text === undefined) {
    const keys = await makeKeys();
    // Another process may make it at the same moment: the first one wins, and both read that one.
    await writeFile(path, JSON.stringify(keys, null, 2), { mode: 0o600, flag: 'wx' }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
    await chmod(path, 0o600);
    return readKeysFile(path, false);
  }
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) throw new Error(`KEYS_FILE: ${path} may be readable by its owner only (chmod 600)`);
  const keys = parseKeys(text, path);
  if (keys.itsme !== undefined || !make) return keys;
  // A file from before itsme was there, which may be made by itself, may be completed by itself.
  const complete = await withNewItsmeKeys(keys);
  await replaceKeysFile(path, complete);
  return complete;
}

function parseKeys(text: string, path: string): Keys {
  const parsed = parseJson(text, path);
  for (const name of ['signing', 'cookies', 'sealing', 'index', 'checkpoints'] as const) {
    if (!Array.isArray(parsed[name]) || parsed[name].length === 0)
      throw new Error(`KEYS_FILE: ${path} lacks "${name}"`);
  }
  for (const { id, key } of [...parsed.cookies!, ...parsed.sealing!, ...parsed.index!]) {
    if (typeof id !== 'string' || Buffer.from(key, 'base64url').length !== 32) {
      throw new Error(`KEYS_FILE: ${path} holds a key that is not 32 bytes`);
    }
  }
  return parsed as Keys;
}

/** The parser's own message would quote a part of the file. */
function parseJson(text: string, path: string): Partial<Keys> {
  try {
    return (JSON.parse(text) ?? {}) as Partial<Keys>;
  } catch {
    throw new Error(`KEYS_FILE: ${path} is no JSON`);
  }
}
