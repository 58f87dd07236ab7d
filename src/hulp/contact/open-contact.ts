import { randomInt, randomUUID } from 'node:crypto';
import type { Keys } from '#keys/keys-file.ts';
import { blindIndexFor, inszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { asStaff } from '../as-staff.ts';
import type { UsableKeys } from '../staff-key.ts';
import { asKeeper } from './as-keeper.ts';
import { asSender } from './as-sender.ts';
import type { ContactParts } from './contact-parts.ts';
import { contactSeals } from './seals.ts';
import { sendCase } from './send-case.ts';

export interface ContactDeps {
  /** The database as `hulp` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  /** The public origin of the help. */
  readonly url: URL;
  /** The digital keys that open the door for somebody now. */
  readonly usableKeys: UsableKeys;
  /** Where staff are told of what came in; null: nowhere. */
  readonly mailbox: string | null;
}

export type Contact = ReturnType<typeof openContact>;

/** Questions and complaints: sending one, following it, and answering it. */
export function openContact({ db, keys, url, usableKeys, mailbox }: ContactDeps) {
  const vault = inszVault(keys, 'hulp');
  const seals = contactSeals(keys);
  const turn = blindIndexFor(keys, 'hulp.contact-turn');
  const parts: ContactParts = {
    db,
    vault,
    seals,
    turn,
    url,
    mailbox,
    uuid: randomUUID,
    chance: (below) => randomInt(below),
  };
  return {
    send: sendCase(parts),
    sender: asSender(parts),
    keeper: asKeeper(parts, asStaff({ db, vault, usableKeys })),
    form: seals.form,
    follow: seals.follow,
    secretOf: seals.secretOf,
    /** Under what row-level security knows who is signed in. */
    personOf: (insz: Parameters<typeof vault.index>[0]): string => vault.index(insz).toString('hex'),
    uuid: parts.uuid,
  };
}
