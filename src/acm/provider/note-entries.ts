import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Db } from '#store/database.ts';
import { chosenCapacity, citizen } from '../capacity.ts';
import { noteEntry } from '../entries.ts';

/** Runs around every request: when a code was made, who entered is written down before the code leaves. */
export const noteEntries =
  (db: Db, clock: () => Date) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    if (ctx.oidc?.route !== 'authorization' && ctx.oidc?.route !== 'resume') return;
    const { entities, session, acr } = ctx.oidc;
    const code = entities.AuthorizationCode;
    if (code?.clientId === undefined || code.accountId === undefined || session === undefined) return;
    const entry = {
      clientId: code.clientId,
      sid: code.sid,
      sub: code.accountId,
      key: acr,
      capacity: chosenCapacity(entities.Grant) ?? citizen,
    };
    await noteEntry(db, entry, clock());
  };
