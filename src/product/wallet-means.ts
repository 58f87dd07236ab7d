import { readFile } from 'node:fs/promises';
import { walletRequestPath, walletResponsePath } from '#acm/index.ts';
import type { WalletConfig } from '#config/config.ts';
import {
  guardedGet,
  readAccessKey,
  readIssuers,
  statusChecker,
  walletVerifier,
  type WalletVerifier,
} from '#sleutels/index.ts';

export interface WalletMeans {
  readonly verifier: WalletVerifier;
  readonly acrossDevices: boolean;
}

/** An issuer must say within this time whether an identification still counts, in milliseconds. */
const timeoutMs = 5_000;

/**
 * Reads whom we believe, and the key with which we ask.
 * @throws Error with a sentence that names the setting, when a file cannot be used
 */
export async function openWallet(settings: WalletConfig, acm: URL, allowPrivate: boolean): Promise<WalletMeans> {
  const issuers = await readWith('WALLET_ISSUERS_FILE', settings.issuersFile, readIssuers);
  const access = await readWith('WALLET_ACCESS_FILE', settings.accessFile, readAccessKey);
  const verifier = walletVerifier({
    access,
    issuers,
    checkStatus: statusChecker(guardedGet({ timeoutMs, allowPrivate })),
    walletAddress: settings.address,
    addresses: {
      request: (id) => new URL(`${walletRequestPath}/${id}`, acm),
      response: (id) => new URL(`${walletResponsePath}/${id}`, acm),
    },
  });
  return { verifier, acrossDevices: settings.acrossDevices };
}

async function readWith<T>(setting: string, file: string, read: (text: string) => T): Promise<T> {
  try {
    return read(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${setting} cannot be used: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
