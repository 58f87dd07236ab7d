import { setTimeout as pause } from 'node:timers/promises';
import { helder } from '../../test/support/user-rights.ts';
import { runProduct } from '../../test/support/product.ts';
import type { BenchCase, Prepared } from '../measure.ts';
import { bareMessages } from './bare-messages.ts';
import { call } from './call.ts';
import { bartActs, peopleInside, type Inside } from './people-inside.ts';
import { secondZone } from './second-zone.ts';

const perSecond = 100;

/** Starts `work` so many times a second, whether or not earlier ones are done; milliseconds that each took. */
async function steadily<T>(items: readonly T[], work: (item: T, place: number) => Promise<void>): Promise<number[]> {
  const start = performance.now();
  return Promise.all(
    items.map(async (item, place) => {
      await pause(Math.max(0, start + (place * 1_000) / perSecond - performance.now()));
      const begun = performance.now();
      await work(item, place);
      return performance.now() - begun;
    }),
  );
}

const summary = (milliseconds: readonly number[]): string => {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, longest ${at(1)} ms`;
};

/** Once to warm up, and five times to measure. */
const rounds = 6;

async function prepare(size: number, say: (text: string) => void): Promise<Prepared> {
  const running = await runProduct({ demo: true });
  const { product, urls } = running;
  const { url: databaseUrl } = product.database;
  const second = await secondZone({ databaseUrl, keysFile: running.keysFile, dataDir: running.dataDir, urls });
  const { host, origin } = new URL(urls.zone);
  const zones = [new URL(origin), second.origin] as const;
  const bare = await bareMessages(running.superuserUrl);
  const people: Inside[] = await peopleInside(running, running.superuserUrl, size * rounds);
  const page = ({ cookie }: Inside, place: number): Promise<number> =>
    call(new URL('/welkom', zones[place % 2]), { headers: { host, cookie: `zone-session=${cookie}` } });
  const taken: number[] = [];
  const besides: number[] = [];

  const revoke = async (one: Inside, place: number): Promise<void> => {
    const verdict = await product.systems.gebruikersbeheer.endRight({
      actor: bartActs,
      company: helder,
      rightId: one.rightId,
      at: new Date(),
    });
    if (!verdict.ok) throw new Error(`not ended: ${verdict.because}`);
    const deadline = Date.now() + 30_000;
    while ((await page(one, place)) === 200) {
      if (Date.now() > deadline) throw new Error('the zone still lets somebody in');
      await pause(100);
    }
  };
  return {
    ours: async () => {
      const turn = people.splice(0, size);
      const open = await Promise.all(turn.map(page));
      if (open.length < size || open.some((status) => status !== 200)) throw new Error(`not inside: ${open.join(' ')}`);
      const times = await steadily(turn, revoke);
      // The first turn warms up both processes.
      if (people.length < size * (rounds - 1)) taken.push(...times);
    },
    beside: async () => {
      besides.push(...(await steadily(Array.from({ length: size }), (_, place) => bare.send(place))));
    },
    close: async () => {
      say(
        `from the press to the refusal: ${summary(taken)} (aim: 99th percentile under 1000 ms); the bare messages: ${summary(besides)}`,
      );
      await bare.close();
      await second.stop();
      await running.stop();
    },
  };
}

let said = '';

/** How soon the zone refuses somebody whose right was ended, while many are. */
export const revocation: BenchCase = {
  name: 'revocation',
  words: `rights ended at ${perSecond} a second, each until the zone refuses its holder (record, mails, queue, back-channel logout, page), with two processes of the zone, beside the bare messages (row, notice, call, page) at the same pace; a ratio of 1 keeps that pace`,
  unit: 'rights ended',
  size: 300,
  aim: 1,
  prepare: (size) =>
    prepare(size, (text) => {
      said = text;
    }),
  afterwards: async () => said,
};
