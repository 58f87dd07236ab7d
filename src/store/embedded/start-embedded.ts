import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cannotStart } from './cannot-start.ts';
import { keepPassword, makeCluster } from './cluster.ts';
import { dataFolder } from './data-folder.ts';
import { lockAlone, lockTogether, waitForLock } from './kernel-lock.ts';
import { holdLifeline, type Lifeline } from './lifeline.ts';
import { nativeFolder } from './native-folder.ts';
import { choosePlace, type Place } from './place.ts';
import { launchServer, runningServer } from './server-process.ts';
import { forgetSocketFolder, makeSocketFolder, recordedSocketFolder } from './socket-folder.ts';
import { untilReady } from './until-ready.ts';

export type EmbeddedOptions = {
  /** The folder that holds the cluster; made when missing. */
  readonly dataDir: string;
  /** Gets one line for each thing that takes time or that the operator should know. */
  readonly say: (line: string) => void;
};

export type EmbeddedPostgres = {
  /** `postgresql://…` of the superuser on the server's Unix socket. A secret. */
  readonly superuserUrl: string;
  /** Leaves; the last process to leave stops the server and waits until it is down. Safe to call twice. */
  stop(): Promise<void>;
};

/** Making a cluster on a slow disk, or recovery after a crash, happens under the lock. */
const patienceMs = 120_000;

/**
 * Gives this process the embedded PostgreSQL of a data folder: starts the server, or attaches to the one that runs.
 * Safe for any number of processes at once, and after any of them was killed.
 * @throws CannotStart with a sentence for the operator.
 */
export async function startEmbedded({ dataDir, say }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = dataFolder(dataDir);
  const turn = await waitTurn(folder);
  const present = lockTogether(join(folder, 'users.lock'));
  let lifeline: Lifeline | undefined;
  try {
    const place = choosePlace({ folder, native: nativeFolder(), say });
    const superuserUrl = await (async () => {
      const pipe = join(place.home, 'lifeline');
      lifeline = holdLifeline(pipe);
      if (lifeline !== undefined) {
        const running = await attach(folder, join(place.home, 'cluster'));
        if (running !== undefined) return running;
        // After kill -9 of the server its reader can live a moment longer, and on and on while we hold its pipe.
        lifeline.close();
        lifeline = undefined;
      }
      const started = await launch(folder, place, pipe, say);
      lifeline = started.lifeline;
      return started.url;
    })();
    return {
      superuserUrl,
      stop: leaving(
        folder,
        place,
        () => {
          lifeline?.close();
        },
        () => {
          present?.release();
        },
      ),
    };
  } catch (error) {
    lifeline?.close();
    present?.release();
    throw error;
  } finally {
    turn.release();
  }
}

async function waitTurn(folder: string) {
  const turn = await waitForLock(join(folder, 'start.lock'), patienceMs);
  if (turn === undefined)
    throw cannotStart(
      `Another process has been starting or stopping the database in ${folder} for minutes: look what it waits for.`,
    );
  return turn;
}

function address(folder: string, sockets: string): string {
  return `postgresql://postgres:${keepPassword(folder)}@localhost:5432/postgres?host=${encodeURIComponent(sockets)}&sslmode=disable`;
}

/** The address of the server that runs; undefined: only the reader of its lifeline is left. */
async function attach(folder: string, cluster: string): Promise<string | undefined> {
  const began = performance.now();
  const runs = (): boolean => runningServer(cluster) !== undefined;
  const sockets = recordedSocketFolder(folder);
  if (sockets === undefined && !runs()) return undefined;
  if (sockets === undefined)
    throw cannotStart(
      `A database server runs on ${folder}, but its address is not recorded there: stop the product and start it again.`,
    );
  const url = address(folder, sockets);
  // One that only just began has not written its number down yet.
  const alive = (): boolean => runs() || performance.now() - began < 1_000;
  try {
    await untilReady(url, { patienceMs, alive, where: folder });
  } catch (error) {
    if (alive()) throw error;
    return undefined;
  }
  return url;
}

async function launch(folder: string, place: Place, pipe: string, say: (line: string) => void) {
  const cluster = await makeCluster(place, keepPassword(folder), say);
  await endOrphan(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const sockets = makeSocketFolder(folder, place.runAs);
    const server = launchServer(place, cluster, pipe, sockets);
    const lifeline = await holdWhenRead(pipe, () => !server.ended());
    try {
      const url = address(folder, sockets);
      await untilReady(url, { patienceMs, alive: () => !server.ended(), where: server.lastWords });
      return { url, lifeline };
    } catch (error) {
      lifeline?.close();
      // After kill -9 of the server alone, its own children need a moment to notice; until then it refuses to start.
      if (attempt === 10 || !server.lastWords().includes('still in use')) throw error;
      await pause(300);
    }
  }
}

async function holdWhenRead(pipe: string, alive: () => boolean): Promise<Lifeline | undefined> {
  for (;;) {
    const lifeline = holdLifeline(pipe);
    if (lifeline !== undefined || !alive()) return lifeline;
    await pause(5);
  }
}

/** A server without a reader of the lifeline is stopping already, or lost its keeper: either way it ends before the next one starts. */
async function endOrphan(cluster: string): Promise<void> {
  const until = performance.now() + patienceMs;
  for (let pid = runningServer(cluster), asked = false; pid !== undefined; pid = runningServer(cluster)) {
    if (!asked) process.kill(pid, 'SIGINT');
    asked = true;
    if (performance.now() > until)
      throw cannotStart(`The database server (process ${pid}) of ${cluster} does not stop.`);
    await pause(20);
  }
}

function leaving(folder: string, place: Place, letGo: () => void, notPresent: () => void): () => Promise<void> {
  let left: Promise<void> | undefined;
  const leave = async () => {
    const turn = await waitTurn(folder);
    try {
      notPresent();
      const alone = lockAlone(join(folder, 'users.lock'));
      letGo();
      if (alone === undefined) return;
      alone.release();
      await endOrphan(join(place.home, 'cluster'));
      forgetSocketFolder(folder);
    } finally {
      turn.release();
    }
  };
  return () => (left ??= leave());
}
