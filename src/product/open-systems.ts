import { randomUUID } from 'node:crypto';
import { isKeyUrn, openAcm, type Acm } from '#acm/index.ts';
import { jobHandlers as auditJobs } from '#audit/index.ts';
import { jobHandlers as btbJobs, openBtb, type Btb } from '#btb/index.ts';
import type { Config } from '#config/config.ts';
import { openGebruikersbeheer, type Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import { jobHandlers as gebruikersbeheerJobs } from '#gebruikersbeheer/jobs.ts';
import { jobHandlers as kboJobs, openKbo, type Kbo } from '#kbo/index.ts';
import { jobHandlers as sleutelsJobs, openSleutels, type Sleutels } from '#sleutels/index.ts';
import type { JobHandlers } from '#store/jobs/index.ts';
import { checkJobs, jobHandlers as hulpJobs, openHulp, type Hulp } from '#hulp/index.ts';
import { forgetRefusals } from '#web/refusals/forget-refusals.ts';
import { openStateConnections } from '#store/state-connections.ts';
import { openZone, type Zone } from '#zone/index.ts';
import type { Log } from '#web/server/site-options.ts';
import type { OpenDatabase } from './open-database.ts';
import { offeredApis } from './offered-apis.ts';
import { identityJobs } from './identity-jobs.ts';
import type { KeyMeans } from './key-means.ts';
import { ownClients } from './own-clients.ts';
import { refusalDatabases } from './refusals-for-help.ts';
import { signInNotices } from './sign-in-notices.ts';
import { statusChecks } from './status-checks.ts';

/** Every system, opened on one database. Which of them also have a site in this process is decided elsewhere. */
export interface Systems {
  readonly kbo: Kbo;
  readonly sleutels: Sleutels;
  readonly btb: Btb;
  readonly gebruikersbeheer: Gebruikersbeheer;
  readonly acm: Acm;
  readonly zone: Zone;
  readonly hulp: Hulp;
  readonly jobHandlers: JobHandlers;
  readonly close: () => Promise<void>;
}

/** Ground floor first: each gets what stands below it. */
export function openSystems(
  config: Config,
  database: OpenDatabase,
  means: KeyMeans,
  clock: () => Date,
  log: Log,
): Systems {
  const { store, keys } = database;
  const { urls } = config;
  const kboJobDeps = { db: store.as('kbo'), clock, followers: ['btb.kbo-changed', 'gebruikersbeheer.kbo-changed'] };
  const kbo = openKbo({ ...kboJobDeps, keys, maxAgeDays: config.kboMaxAgeDays, functionsKey: config.kboFunctionsKey });
  const sleutels = openSleutels({
    db: store.as('sleutels'),
    keys,
    siteUrl: urls.sleutels,
    entryUrl: urls.acm,
    eid: means.eid,
    itsme: means.itsme,
    passkey: means.passkey,
    wallet: means.wallet,
    texts: means.texts !== null,
  });
  const btbDeps = {
    db: store.as('btb'),
    keys,
    kbo,
    btbUrl: urls.btb,
    gebruikersbeheerUrl: urls.gebruikersbeheer,
    waitingDays: config.btbWaitingDays,
    addressOf: sleutels.addressOf,
  };
  const btb = openBtb(btbDeps);
  const rightsDeps = {
    db: store.as('gebruikersbeheer'),
    keys,
    btb,
    kbo,
    zoneUrl: urls.zone,
    ownUrl: urls.gebruikersbeheer,
    review: config.review,
    addressOf: sleutels.addressOf,
  };
  const gebruikersbeheer = openGebruikersbeheer(rightsDeps);
  const state = openStateConnections({
    url: database.url,
    databaseName: database.databaseName,
    system: 'acm',
    onError: (error) => log('the provider lost a connection', { error: error.message }),
  });
  const hulp = openHulp({ db: store.as('hulp'), keys, clock, log });
  const acm = openAcm({
    db: store.as('acm'),
    state,
    keys,
    clock,
    sleutels,
    gebruikersbeheer,
    url: urls.acm,
    ownClients: ownClients(config, keys),
    apis: offeredApis(config),
    keysOffered: config.keysOffered.filter(isKeyUrn),
    keyOrigins: means.origins,
    links: urls,
    notices: signInNotices(hulp.notices),
    log,
  });
  const issuer = config.zoneIssuer ?? acm.issuer;
  const zone = openZone({ db: store.as('zone'), keys, links: urls, formTargets: [issuer.origin] });
  return {
    kbo,
    sleutels,
    btb,
    gebruikersbeheer,
    acm,
    zone,
    hulp,
    jobHandlers: {
      ...acm.jobHandlers,
      ...kboJobs(kboJobDeps),
      ...btbJobs({ ...btbDeps, clock }),
      ...gebruikersbeheerJobs({ ...rightsDeps, clock }),
      ...sleutelsJobs({ db: store.as('sleutels'), clock }),
      ...hulpJobs({ db: store.as('hulp'), clock }),
      ...checkJobs(statusChecks({ config, database, means, kbo, sleutels, clock }), {
        db: store.as('hulp'),
        clock,
        uuid: randomUUID,
        log,
      }),
      ...forgetRefusals({ dbs: refusalDatabases(store), clock }),
      ...identityJobs({ sleutels, btb, gebruikersbeheer, hulp, acm, clock }),
      ...auditJobs({ db: store.as('audit'), keys, clock, folder: config.dataDir }),
    },
    close: state.close,
  };
}
