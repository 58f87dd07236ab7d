import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brusselsDate } from '#belgian/local-date.ts';
import { unbounded } from '#btb/index.ts';
import { demoCompanies } from '../../src/demo/world/companies.ts';
import { functionsFile } from '../../src/demo/world/functions-file.ts';
import { bart, karel, lien } from '../../src/demo/world/people.ts';
import { poetsgroepNoord } from '../../src/demo/world/ways-to-represent.ts';
import { enterprise, insz } from './fake-kbo.ts';
import type { RunningProduct } from './product.ts';

/**
 * In the demo world: Karel invites Bart for Poetsgroep Noord; then a new file of functions says that Lien is its
 * director now. Resolves when BTB has read so.
 */
export async function replaceKarelByLien({ product, now }: Pick<RunningProduct, 'product' | 'now'>): Promise<void> {
  const { kbo, btb } = product.systems;
  const company = enterprise(poetsgroepNoord.number);
  const { givenName, familyName, email, phone } = bart;
  const verdict = await btb.appoint({
    id: randomUUID(),
    actor: { ...karel, insz: insz(karel.insz), id: 'karel', key: 'eid' },
    actorEmail: null,
    company,
    role: 'chief-access-manager',
    bounds: unbounded,
    replaces: null,
    appointee: { insz: insz(bart.insz), givenName, familyName, email, phone },
    declaredWithin: true,
    language: 'nl',
    at: now(),
  });
  assert.ok(verdict.ok);
  const folder = await mkdtemp(join(tmpdir(), 'functions-'));
  try {
    const file = join(folder, 'functions.csv');
    const companies = demoCompanies.map((one) =>
      one === poetsgroepNoord
        ? { ...one, representatives: [{ ...lien, functionCode: '10002', since: '01-01-2026' }] }
        : one,
    );
    await writeFile(file, functionsFile(companies, brusselsDate(now()).split('-').reverse().join('-')));
    await kbo.importFunctions(file);
  } finally {
    await rm(folder, { recursive: true });
  }
  for (let turn = 0; (await btb.appointmentsToConfirm(company)).length === 0; turn += 1) {
    assert.ok(turn < 200, 'BTB did not read that a function ended');
    await wait(50);
  }
}
