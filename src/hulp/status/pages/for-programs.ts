import type { PublicPage } from '#web/site.ts';
import { statusPaths } from '../paths.ts';
import { itemsOf, rowsOf } from './rows.ts';
import type { StatusDeps } from './status-deps.ts';

/** The same for programs (docs/help.md): each part with its state, and whether the database answered at all. */
export const statusForPrograms = (deps: StatusDeps): PublicPage => ({
  method: 'GET',
  path: statusPaths.program,
  access: 'public',
  notAPage: 'the states, read by programs',
  handle: async ({ now }) => {
    const found = await deps.status();
    const parts = rowsOf(itemsOf(deps), found?.states ?? [], [], now);
    return {
      kind: 'raw',
      status: 200,
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify({
        database: found === null ? 'down' : 'good',
        parts: parts.map(({ item, state, since, checkedAt }) => ({ part: item, state, since, checkedAt })),
      }),
    };
  },
});
