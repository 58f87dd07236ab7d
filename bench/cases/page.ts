import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { sql } from 'kysely';
import pg from 'pg';
import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber } from '#belgian/establishment-number.ts';
import { maskInsz, parseInsz } from '#belgian/insz.ts';
import { formatLocalDate, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { inszVault } from '#keys/sealed.ts';
import { siteServer } from '#web/server/index.ts';
import { openSessions } from '#web/session/index.ts';
import { openZone } from '#zone/index.ts';
import { demoCompanies, helderEnProper } from '../../src/demo/world/companies.ts';
import { recognitionsFile } from '../../src/demo/world/recognitions-file.ts';
import { atOnce } from '../at-once.ts';
import type { BenchCase } from '../measure.ts';
import { testStore } from '../../test/support/store.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rows = 200;

export const page: BenchCase = {
  name: 'page',
  words:
    'the workers list with 200 rows from the real zone site (session, recognition, scope, row-level security, sealed numbers, layout), beside a bare fastify route that reads the same rows with pg and sends the same HTML',
  unit: 'pages',
  size: 100,
  aim: 0.5,
  prepare: async (size) => {
    const { store, keys, superuserUrl, close } = await testStore();
    const now = new Date();
    const links = Object.fromEntries(
      ['kbo', 'btb', 'gebruikersbeheer', 'sleutels', 'hulp'].map((name) => [name, new URL(`http://localhost/${name}`)]),
    ) as unknown as Parameters<typeof openZone>[0]['links'];
    const zone = openZone({ db: store.as('zone'), keys, links, formTargets: [] });
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    await writeFile(join(folder, 'r.csv'), recognitionsFile(demoCompanies));
    await zone.importRecognitions(join(folder, 'r.csv'), 'bench', now);
    await rm(folder, { recursive: true });
    const company = parseEnterpriseNumber(helderEnProper.number);
    const place = parseEstablishmentNumber(helderEnProper.establishments[0]?.number ?? '');
    const since = parseLocalDate('2020-01-01');
    if (!company.ok || !place.ok || since === null) throw new Error('the demo company has impossible numbers');
    const workers = Array.from({ length: rows }, (_value, index) => {
      const nine = `70010${1 + (index % 9)}${String(index + 1).padStart(3, '0')}`;
      const insz = parseInsz(nine + String(97 - (Number(nine) % 97)).padStart(2, '0'));
      if (!insz.ok) throw new Error('the bench made an impossible INSZ');
      const name = { givenName: 'Bench', familyName: `Nummer ${String(index).padStart(3, '0')}` };
      return {
        id: randomUUID(),
        ...name,
        insz: insz.insz,
        establishment: place.number,
        state: 'active' as const,
        since,
      };
    });
    await zone.registerWorkers(company.number, workers, now);

    const sessions = openSessions({ db: store.as('zone'), keys });
    const person = {
      sub: 'bench',
      voId: randomUUID(),
      givenName: 'Bench',
      familyName: 'Lezer',
      acr: null,
      rrn: null,
      targetGroup: 'EA',
      organisation: { number: company.number, name: helderEnProper.name },
      roles: [`DienstenchequesErkendeOnderneming-${place.number}:${company.number}`],
      authTime: null,
    };
    const session = await sessions.open({ person, sid: null, idToken: 'bench', issuedAt: now }, now);
    if (!session.ok) throw new Error(session.because);
    const server = await siteServer({
      site: zone.site,
      publicUrl: new URL('http://localhost:1'),
      host: '127.0.0.1',
      port: 0,
      sessions,
      signInPages: [],
      help: null,
      operator: { name: 'Bench', contact: 'bench' },
      demo: false,
      trustedProxies: [],
      clock: () => new Date(),
      log: () => undefined,
      ready: store.ready,
    });
    await store.as('zone').transaction({ company: company.number }, async (tx) => {
      await sql`insert into profile_confirmation (vo_id, company, confirmed_at) values (${person.voId}, ${company.number}, now())`.execute(
        tx,
      );
    });
    const headers = { cookie: `zone-session=${session.cookie}` };
    const ours = await server.listen({ host: '127.0.0.1', port: 0 });
    const first = await fetch(`${ours}/werknemers`, { headers, redirect: 'manual' });
    const html = await first.text();
    if (first.status !== 200 || !html.includes('Nummer 199'))
      throw new Error(`the page is not the list: ${first.status}`);

    const vault = inszVault(keys, 'zone');
    const pool = new pg.Pool({ connectionString: superuserUrl, max: 10 });
    const bare = Fastify();
    const [before = '', after = ''] = html.split(/<tbody[\s\S]*<\/tbody>/);
    bare.get('/', async (_request, reply) => {
      const found = await pool.query<{
        given_name: string;
        family_name: string;
        insz_sealed: Buffer;
        since: LocalDate;
      }>(
        'select given_name, family_name, insz_sealed, since from zone.worker where company = $1 order by family_name limit 200',
        [company.number],
      );
      const body = found.rows
        .map(
          (row) =>
            `<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${row.family_name} ${row.given_name}</th><td class="govuk-table__cell"><span class="figures">${maskInsz(vault.open(row.insz_sealed))}</span></td><td class="govuk-table__cell">${place.number}</td><td class="govuk-table__cell">${formatLocalDate(row.since, 'nl')}</td><td class="govuk-table__cell"><strong class="govuk-tag govuk-tag--green">Actief</strong></td></tr>`,
        )
        .join('');
      return reply.type('text/html; charset=utf-8').send(`${before}<tbody>${body}</tbody>${after}`);
    });
    const beside = await bare.listen({ host: '127.0.0.1', port: 0 });
    const get = async (url: string): Promise<void> => {
      const response = await fetch(url, { headers });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`a page failed: ${response.status}`);
    };
    return {
      ours: () => atOnce(size, 4, () => get(`${ours}/werknemers`)),
      beside: () => atOnce(size, 4, () => get(`${beside}/`)),
      close: async () => {
        await server.close();
        await bare.close();
        await pool.end();
        await close();
      },
    };
  },
};
