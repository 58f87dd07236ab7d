import { sql } from 'kysely';
import type Provider from 'oidc-provider';
import type { Db } from '#store/database.ts';
import type { ClientDossier } from './clients/dossier.ts';
import { forgetEntry, type OpenEntry } from './entries.ts';
import { backchannelLogout } from './provider/backchannel-logout.ts';

/** An application in which somebody is signed in. */
export interface SessionOfPerson {
  readonly id: string;
  /** What people call the application. */
  readonly application: string;
  readonly since: Date;
}

/** What a person sees and ends of their own sessions. `sub` is who they are. */
export interface SessionsOfPerson {
  readonly list: (sub: string) => Promise<readonly SessionOfPerson[]>;
  /** Ends one, and the single sign-on session: coming back takes a key. Nothing happens when it is not theirs. */
  readonly end: (sub: string, id: string) => Promise<void>;
  /** Ends all, except the one with the identifier `keep`. */
  readonly endAll: (sub: string, keep?: string) => Promise<void>;
}

export interface SessionsOfPersonDeps {
  readonly db: Db;
  readonly provider: Provider;
  readonly dossierOf: (clientId: string) => Promise<ClientDossier | null>;
  readonly log: (message: string, details?: Readonly<Record<string, string | number>>) => void;
}

interface EntryRow extends OpenEntry {
  readonly at: Date;
}

/** Somebody has a handful; more than this is not shown. */
const most = 100;

export function sessionsOfPerson({ db, provider, dossierOf, log }: SessionsOfPersonDeps): SessionsOfPerson {
  const entriesOf = async (sub: string): Promise<readonly EntryRow[]> => {
    const { rows } = await db.look({}, (tx) =>
      sql<EntryRow>`select client_id as "clientId", sid, at from entry where account_id = ${sub}
        order by at desc limit ${most}`.execute(tx),
    );
    return rows;
  };
  /** The session here, with every grant, code and token of this person. */
  const endHere = (sub: string): Promise<void> =>
    db.transaction({}, async (tx) => {
      await sql`delete from artifact where account_id = ${sub}`.execute(tx);
    });
  /** An application that does not answer keeps its entry, and is told again with the next end. */
  const tell = async (sub: string, entries: readonly OpenEntry[]): Promise<void> => {
    const answers = await Promise.allSettled(
      entries.map(async (entry) => {
        const client = await provider.Client.find(entry.clientId);
        if (client !== undefined) await backchannelLogout(client, sub, entry.sid);
        await forgetEntry(db, entry);
      }),
    );
    for (const answer of answers) {
      if (answer.status === 'rejected')
        log('an application did not hear that a session ended', { error: String(answer.reason) });
    }
  };
  return {
    list: async (sub) =>
      Promise.all(
        (await entriesOf(sub)).map(async ({ clientId, sid, at }) => ({
          id: sid,
          application: (await dossierOf(clientId))?.name ?? clientId,
          since: at,
        })),
      ),
    end: async (sub, id) => {
      const own = (await entriesOf(sub)).filter(({ sid }) => sid === id);
      if (own.length === 0) return;
      await endHere(sub);
      await tell(sub, own);
    },
    endAll: async (sub, keep) => {
      await endHere(sub);
      const entries = await entriesOf(sub);
      await tell(
        sub,
        entries.filter(({ sid }) => sid !== keep),
      );
    },
  };
}
