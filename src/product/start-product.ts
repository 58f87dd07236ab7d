import type { FastifyInstance } from 'fastify';
import { scheduleAudit } from '#audit/index.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Config } from '#config/config.ts';
import { loadWorld, receiveMails, refreshRegisters, startSimulators, type Simulators } from '#demo/index.ts';
import { itsmeCallbackPath, itsmeKeysPath, keyUrn } from '#acm/index.ts';
import { scheduleReview } from '#gebruikersbeheer/review-rights.ts';
import { noteCardResponder, scheduleChecks, scheduleCleaning as scheduleHelpCleaning } from '#hulp/index.ts';
import { scheduleFunctionsByDate } from '#kbo/index.ts';
import { scheduleCleaning } from '#sleutels/index.ts';
import { enqueue, startJobs } from '#store/jobs/index.ts';
import { cleanHandlers, scheduleClean } from '#store/outbox/clean.ts';
import { postHandlers } from '#store/outbox/send.ts';
import { scheduleForgetting } from '#web/refusals/forget-refusals.ts';
import { siteServer } from '#web/server/index.ts';
import type { Log } from '#web/server/site-options.ts';
import { textHandlers } from '#store/outbox/send-text.ts';
import { openKeyMeans } from './key-means.ts';
import { listen } from './listen.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { openSystems, type Systems } from './open-systems.ts';
import { ownUrnsOf } from './own-urns.ts';
import { passkeySite } from './passkey-site.ts';
import { refusalDatabases } from './refusals-for-help.ts';
import { siteOptions } from './site-servers.ts';

export interface Product {
  readonly systems: Systems;
  readonly database: OpenDatabase;
  /** Lets requests in hand finish, then the queue, then the database. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts what the configuration asks for and returns when every site listens.
 * @throws Error with a sentence that says what is wrong and what to do; nothing is left running then
 */
export async function startProduct(config: Config, log: Log, clock: () => Date = () => new Date()): Promise<Product> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) {
      await step().catch((error: unknown) => log('a part did not stop cleanly', { error: String(error) }));
    }
  };
  try {
    const database = await openDatabase(config, log);
    undo.push(database.close);
    const simulators = config.demo ? await simulated(config, database, clock, log) : null;
    if (simulators !== null) undo.push(simulators.stop);
    const passkeys = passkeySite(config);
    if (passkeys.rpId === null) log('passkeys are not offered', { because: passkeys.because });
    const means = await openKeyMeans(
      {
        ...config,
        ...simulators?.settings,
        passkeySite: passkeys,
        acm: config.urls.acm,
        responderIsHere: simulators !== null,
      },
      database.keys,
      clock,
      noteCardResponder({ db: database.store.as('hulp'), clock, log }),
    );
    const systems = openSystems(config, database, means, clock, log);
    assertBtbOpens(
      config,
      systems.sleutels.working.map((kind) => keyUrn(kind, ownUrnsOf(config))),
    );
    undo.push(systems.close);
    // Ports first: a start on taken ports must not load anything.
    for (const options of siteOptions(config, database, systems, clock, log)) {
      const site = simulators?.beside(options.site.system, options.site) ?? options.site;
      const server: FastifyInstance = await siteServer({ ...options, site });
      undo.push(() => server.close());
      await listen(server, options.site.system, options.host, options.port);
    }
    const mailbox = config.demo ? await receiveMails(database.store.as('demo'), clock) : null;
    if (mailbox !== null) undo.push(mailbox.stop);
    // Before the jobs: what the world did months ago is answered before a job of then finds it too late.
    if (config.demo) await demoWorld(systems, clock());
    const post = database.store.as('post');
    const jobs = await startJobs({
      url: database.url,
      databaseName: database.databaseName,
      handlers: {
        ...systems.jobHandlers,
        ...postHandlers({ db: post, smtpUrl: mailbox?.url ?? config.smtpUrl ?? '', from: config.mailFrom }),
        ...(means.texts === null ? {} : textHandlers({ db: post, gateway: means.texts, clock, log })),
        ...cleanHandlers({ db: post, clock, log }),
      },
      log: (message, error) => log(message, error instanceof Error ? { error: error.message } : undefined),
    });
    undo.push(jobs.stop);
    await startRecurringJobs(database, clock);
    return { systems, database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A first start builds the demo world; a later one keeps it, with registers that are not too old to decide on. */
async function demoWorld(systems: Systems, now: Date): Promise<void> {
  if ((await systems.kbo.snapshot()) === null) return loadWorld(systems, now);
  const { fresh } = await systems.kbo.freshness(brusselsDate(now));
  if (!fresh) await refreshRegisters(systems, now);
}

/** @throws Error when nobody could ever sign in at BTB: better said at the start than to the first who tries */
function assertBtbOpens({ btbKeys, keysOffered }: Config, working: readonly string[]): void {
  if (btbKeys.some((urn) => working.includes(urn) && keysOffered.includes(urn))) return;
  throw new Error(
    'BTB_KEYS names no digital key that works here. Set EID_TRUST_FOLDER or ITSME_CLIENT_ID, or name another key in BTB_KEYS.',
  );
}

const simulated = (config: Config, { store }: OpenDatabase, clock: () => Date, log: Log): Promise<Simulators> =>
  startSimulators({
    store,
    dataDir: config.dataDir,
    urls: config.urls,
    itsme: {
      redirectUri: new URL(itsmeCallbackPath, config.urls.acm),
      jwksUri: new URL(itsmeKeysPath, config.urls.acm),
    },
    clock,
    log,
  });

/** Jobs that call themselves again need a first time; every process may ask, as their keys make each one job. */
async function startRecurringJobs({ store }: OpenDatabase, clock: () => Date): Promise<void> {
  await scheduleCleaning({ db: store.as('sleutels'), clock });
  await store.as('acm').transaction({}, (tx) => enqueue(tx, 'acm.remove-expired', {}, { key: 'acm.remove-expired' }));
  await scheduleFunctionsByDate(store.as('kbo'));
  await scheduleReview(store.as('gebruikersbeheer'));
  await scheduleHelpCleaning({ db: store.as('hulp'), clock });
  await scheduleChecks({ db: store.as('hulp'), clock });
  await scheduleForgetting({ dbs: refusalDatabases(store), clock });
  await scheduleAudit({ db: store.as('audit'), clock });
  await scheduleClean(store.as('post'));
}
