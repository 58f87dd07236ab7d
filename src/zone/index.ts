import { readFile, stat } from 'node:fs/promises';
import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Keys } from '#keys/keys-file.ts';
import { inszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { Site } from '#web/site.ts';
import { recognitionNow } from './recognition-now.ts';
import { readRecognitions } from './recognitions/read-file.ts';
import { replaceRecognitions } from './recognitions/store.ts';
import type { ZoneLinks } from './links.ts';
import { zoneSite } from './site.ts';
import { saveWorkers } from './workers/store.ts';
import type { Worker } from './workers/worker.ts';

export type { Worker } from './workers/worker.ts';

export interface ZoneDeps {
  /** The database as `zone` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  readonly links: ZoneLinks;
  /** Origins to which signing in leads: a form may end there. */
  readonly formTargets: readonly string[];
}

export type RecognitionsImported =
  { readonly ok: true; readonly count: number } | { readonly ok: false; readonly problems: readonly string[] };

export interface Zone {
  readonly site: Site;
  /** Replaces the register of recognised companies by a file; all or nothing. */
  readonly importRecognitions: (path: string, operator: string, at: Date) => Promise<RecognitionsImported>;
  /** What a company's recognition lets its people do on a day. */
  readonly recognitionNow: ReturnType<typeof recognitionNow>;
  /** Adds or updates workers of one company. */
  readonly registerWorkers: (company: EnterpriseNumber, workers: readonly Worker[], at: Date) => Promise<void>;
}

/** A register of all of Flanders is a few megabytes. */
const largestFile = 64 * 1024 * 1024;

export function openZone({ db, keys, links, formTargets }: ZoneDeps): Zone {
  const vault = inszVault(keys, 'zone');
  return {
    site: zoneSite({ db, vault, links, formTargets }),
    importRecognitions: async (path, operator, at) => {
      const size = await stat(path).then(
        (found) => found.size,
        () => null,
      );
      if (size === null) return { ok: false, problems: [`${path} cannot be read.`] };
      if (size > largestFile) return { ok: false, problems: [`${path} is larger than any register of recognitions.`] };
      const read = readRecognitions(await readFile(path, 'utf8'));
      if (!read.ok) return read;
      await db.transaction({ across: 'operator' }, (tx) => replaceRecognitions(tx, read.recognitions, operator, at));
      return { ok: true, count: read.recognitions.length };
    },
    recognitionNow: recognitionNow(db),
    registerWorkers: (company, workers, at) =>
      db.transaction({ company, establishments: workers.map(({ establishment }) => establishment) }, async (tx) => {
        await saveWorkers(tx, vault, company, workers);
        await record(tx, {
          at,
          action: 'zone.workers-registered',
          company,
          actor: { kind: 'system', id: 'zone' },
          subject: `company:${company}`,
          after: { count: workers.length },
        });
      }),
  };
}
