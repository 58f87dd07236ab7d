import { keyUrn } from '#acm/index.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Config } from '#config/config.ts';
import {
  askSite,
  backlogLimits,
  foundByAsking,
  foundByBacklog,
  foundByDataAge,
  seenCardResponder,
  systemItems,
  type Check,
} from '#hulp/index.ts';
import type { Kbo } from '#kbo/index.ts';
import { mainKind, type MainKind, type Sleutels } from '#sleutels/index.ts';
import { jobsBacklog } from '#store/jobs/backlog.ts';
import { outboxBacklog } from '#store/outbox/backlog.ts';
import type { KeyMeans } from './key-means.ts';
import { ownUrnsOf } from './own-urns.ts';
import type { OpenDatabase } from './open-database.ts';

export interface StatusChecksDeps {
  readonly config: Pick<Config, 'urls' | 'keysOffered' | 'passkey'>;
  readonly database: Pick<OpenDatabase, 'store'>;
  readonly means: Pick<KeyMeans, 'itsme'>;
  readonly kbo: Pick<Kbo, 'freshness'>;
  readonly sleutels: Pick<Sleutels, 'working'>;
  readonly clock: () => Date;
}

/** Digital keys with which people can sign in here. */
export const offeredKinds = (
  config: Pick<Config, 'keysOffered' | 'passkey'>,
  { working }: Pick<Sleutels, 'working'>,
): readonly MainKind[] => [
  ...new Set(working.filter((kind) => config.keysOffered.includes(keyUrn(kind, ownUrnsOf(config)))).map(mainKind)),
];

/** What the status page rests on: each system at its own address, each key that is offered, and what works behind them. */
export function statusChecks({ config, database, means, kbo, sleutels, clock }: StatusChecksDeps): readonly Check[] {
  const { store } = database;
  const post = store.as('post');
  const { itsme } = means;
  const ofKey: Readonly<Record<MainKind, Check['find']>> = {
    itsme: async () => (itsme === null ? { found: 'unknown' } : foundByAsking(clock, itsme.client.reach)),
    eid: seenCardResponder({ db: store.as('hulp'), clock }),
    // The code of the app and a passkey need nobody outside: they work where the site of the keys does.
    csamtotp: askSite(config.urls.sleutels, { clock }),
    passkey: askSite(config.urls.sleutels, { clock }),
    // A wallet comes to ACM by itself; the list of its issuer is asked about one identification at a time.
    eidashigh: askSite(config.urls.acm, { clock }),
    csamsms: async () => ({ found: foundByBacklog(await outboxBacklog(post, 'texts'), backlogLimits.texts) }),
  };
  return [
    ...systemItems.map((item) => ({ item, find: askSite(config.urls[item], { clock }) })),
    ...offeredKinds(config, sleutels).map((item) => ({ item, find: ofKey[item] })),
    {
      item: 'mail',
      find: async () => ({ found: foundByBacklog(await outboxBacklog(post, 'mails'), backlogLimits.mails) }),
    },
    {
      item: 'kbo-data',
      find: async () => {
        const { date, oldestAllowed } = await kbo.freshness(brusselsDate(clock()));
        return { found: foundByDataAge(date, oldestAllowed), dataOf: date };
      },
    },
    {
      item: 'jobs',
      find: async () => ({
        found: foundByBacklog({ ...(await jobsBacklog(store.as('hulp'))), passed: 0 }, backlogLimits.jobs),
      }),
    },
  ];
}
