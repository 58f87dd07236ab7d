import { createHash } from 'node:crypto';
import type { ItsmeAccount } from './itsme-provider.ts';

export interface ItsmePerson {
  readonly username: string;
  readonly insz: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** What the phone was doing, and whether its holder made the account anew. */
export interface OnPhone {
  readonly ongoingCall: boolean;
  readonly newAccount: boolean;
}

/** The itsme accounts of the demo people. */
export interface ItsmeAccounts {
  /** The account with which somebody confirms now. */
  readonly confirm: (person: ItsmePerson, phone: OnPhone) => ItsmeAccount;
  readonly find: (sub: string) => ItsmeAccount | null;
}

const subOf = (insz: string, serial: number): string =>
  createHash('sha256').update(`${insz} ${serial}`).digest('base64url');

/** Each person has one account at a time, numbered from 1; the number stays the same until they make a new one. */
export function itsmeAccounts(): ItsmeAccounts {
  const serials = new Map<string, number>();
  const accounts = new Map<string, ItsmeAccount>();
  return {
    confirm: ({ username, insz, givenName, familyName }, { ongoingCall, newAccount }) => {
      const before = serials.get(username) ?? 1;
      const serial = before + (newAccount ? 1 : 0);
      serials.set(username, serial);
      // A deleted account answers nothing any more.
      if (newAccount) accounts.delete(subOf(insz, before));
      const sub = subOf(insz, serial);
      const account = { sub, insz, givenName, familyName, ongoingCall };
      accounts.set(sub, account);
      return account;
    },
    find: (sub) => accounts.get(sub) ?? null,
  };
}
