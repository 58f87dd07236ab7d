import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseLocalDate } from '#belgian/local-date.ts';
import { ask } from '../../../test/support/ask.ts';
import { contactWorld, send, staffAt, type ContactWorld } from '../../../test/support/contact-world.ts';
import { bart } from '../../../test/support/user-rights.ts';

const now = new Date('2026-11-25T09:00:00Z');
const bartNow = () => staffAt(bart, now);
let w: ContactWorld;
before(async () => {
  w = await contactWorld();
  await w.hulp.staff.add(bart, now);
  await send(w, now);
});
after(() => w.world.close());

test('ten thousand cases: the inbox shows one part of each list, with how many there are, and the months count them', async () => {
  await ask(
    w.world.superuserUrl,
    `insert into hulp.contact_case (id, number, kind, topic, language, sealed, way, has_mail, follow_hash, state, team,
        received_at, confirm_by, answer_by, confirmed_at, answered_at, due_on, ended_at, closed_because, changed_at)
      select gen_random_uuid(), lpad((900000000 + n)::text, 9, '0'), case when n % 2 = 0 then 'question' else 'complaint' end,
        'key', 'nl', (select sealed from hulp.contact_case limit 1), 'mail', true, sha256(n::text::bytea),
        case when n % 4 = 0 then 'closed' else 'new' end, 'line', '2025-03-10T10:00:00Z', '2025-03-20', '2025-04-20',
        '2025-03-10T10:00:00Z', case when n % 4 = 0 then timestamptz '2025-03-14T10:00:00Z' end,
        case when n % 4 = 0 then null else date '2025-04-20' end,
        case when n % 4 = 0 then timestamptz '2025-03-14T10:00:00Z' end, case when n % 4 = 0 then 'answered' end, now()
      from generate_series(1, 10000) n`,
  );
  const read = (filter: 'open' | 'late' | 'closed', offset: number) =>
    w.contact.keeper.inbox(bartNow(), { filter, team: 'line' }, { limit: 50, offset });
  const [open, late, closed] = [await read('open', 7_450), await read('late', 0), await read('closed', 2_490)];
  assert.ok(open && late && closed);
  assert.equal(open.counts.late, 7_500);
  assert.equal(late.rows.length, 50);
  assert.equal(open.rows.length, 50);
  assert.equal(closed.rows.length, 10);
  const months = await w.contact.keeper.statistics(bartNow(), late.rows[0]?.due_on ?? assert.fail());
  assert.ok(months?.every(({ month }) => month >= '2025-04-01'));
  const march = (await w.contact.keeper.statistics(bartNow(), parseLocalDate('2025-03-01') ?? assert.fail()))?.find(
    ({ month }) => month === '2025-03-01',
  );
  assert.deepEqual(march, {
    month: '2025-03-01',
    questions: 5_000,
    complaints: 5_000,
    answered: 2_500,
    median_days: 4,
    late: 7_500,
  });
});
