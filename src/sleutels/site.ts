import { randomBytes } from 'node:crypto';
import type { Keys } from '#keys/keys-file.ts';
import { sealFor } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { Site } from '#web/site.ts';
import { text } from './messages/index.ts';
import { myKeys } from './my-keys.ts';
import { front } from './pages/front.ts';
import { linkApp } from './pages/link-app.ts';
import { mine } from './pages/mine.ts';
import { moreInfoPage } from './pages/more-info.ts';
import { newApp } from './pages/new-app.ts';
import { paths } from './pages/paths.ts';

export interface SleutelsSiteDeps {
  /** The database as `sleutels` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  /** Origins to which signing in leads (the provider's): a form may end there. */
  readonly formTargets: readonly string[];
  readonly random?: (length: number) => Buffer;
}

/** The site "Mijn digitale sleutels": what the keys are, and one's own. Keys are entered elsewhere, at the provider. */
export function sleutelsSite(deps: SleutelsSiteDeps): Site {
  const secrets = sealFor(deps.keys, 'sleutels.totp');
  const keys = myKeys({ db: deps.db, secrets, random: deps.random ?? randomBytes });
  return {
    system: 'sleutels',
    name: (language) => text(language)('site.name'),
    question: (language) => text(language)('site.question'),
    navigation: ({ language }) => [
      { label: text(language)('nav.front'), href: paths.front },
      { label: text(language)('nav.mine'), href: paths.mine },
    ],
    actingAs: ({ person }) => (person === null ? null : { person: `${person.givenName} ${person.familyName}` }),
    pages: [front(), moreInfoPage(), mine({ keys }), ...newApp({ keys }), ...linkApp({ keys })],
    formTargets: deps.formTargets,
  };
}
