import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Keys } from '#keys/keys-file.ts';
import type { Db } from '#store/database.ts';
import type { Site } from '#web/site.ts';
import { passwordHash } from './hash/password-hash.ts';
import { levelOf, type Levels } from './key-kind.ts';
import { text } from './messages/index.ts';
import { asOwner } from './mine/as-owner.ts';
import { notMe } from './mine/not-me.ts';
import { ownApp } from './mine/own-app.ts';
import { ownContact } from './mine/own-contact.ts';
import { ownKeyChanges } from './mine/own-key.ts';
import { ownLogin } from './mine/own-login.ts';
import { postConfirmation } from './mine/post-confirmation.ts';
import type { SessionsOfPerson } from './mine/sessions-of.ts';
import { tellBlocked } from './mine/tell-blocked.ts';
import { myKeys } from './my-keys.ts';
import { changeKeyPages } from './pages/change-key.ts';
import { forgotten } from './pages/forgotten.ts';
import { front } from './pages/front.ts';
import { linkApp } from './pages/link-app.ts';
import { mine } from './pages/mine.ts';
import { moreInfoPages } from './pages/more-info.ts';
import { newApp } from './pages/new-app.ts';
import { notMePages } from './pages/not-me.ts';
import { guardedBy } from './pages/guarded.ts';
import { contactPages } from './pages/own-contact.ts';
import { loginPages } from './pages/own-login.ts';
import { passkeyPages } from './pages/passkeys.ts';
import { paths } from './pages/paths.ts';
import { sessionPages } from './pages/sessions.ts';
import { signInsPage } from './pages/sign-ins.ts';
import { officePages } from './office/office-pages.ts';
import { partsOf } from './parts.ts';
import { ownPasskeys } from './passkey/own-passkeys.ts';
import { ownSession } from './store/own-session.ts';

export interface SleutelsSiteDeps {
  /** The database as `sleutels` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  /** This site. */
  readonly url: URL;
  /** For which site passkeys are, and where a browser is remembered that has one; null: none are added here. */
  readonly passkey?: { readonly rpId: string; readonly rememberAt: URL } | null;
  /** How sure each key is, where a setting says so. */
  readonly levels?: Levels;
  /** Who knows where people are signed in. */
  readonly sessions: SessionsOfPerson;
  /** Origins to which signing in leads (the provider's): a form may end there. */
  readonly formTargets: readonly string[];
  readonly random?: (length: number) => Buffer;
  readonly sixDigits?: () => string;
}

/** The site "Mijn digitale sleutels": what the keys are, and one's own. Keys are entered elsewhere, at the provider. */
export function sleutelsSite(deps: SleutelsSiteDeps): Site {
  const { db, sessions } = deps;
  const random = deps.random ?? randomBytes;
  const sixDigits = deps.sixDigits ?? (() => String(randomInt(1_000_000)).padStart(6, '0'));
  const uuid = randomUUID;
  const hash = passwordHash();
  const parts = partsOf({ keys: deps.keys, random, uuid, siteUrl: deps.url });
  const owner = asOwner(db);
  const around = { sessions, ownSession: ownSession(db) };
  const tell = tellBlocked(parts.contacts, deps.url);
  const keys = myKeys(owner, parts.contacts);
  const app = ownApp({ asOwner: owner, random, uuid, ...parts });
  const posting = { postConfirmation: postConfirmation(deps.url), sixDigits, uuid };
  const levels = deps.levels ?? levelOf;
  const guarded = guardedBy(levels);
  const passkey = deps.passkey ?? null;
  const contact = ownContact({ asOwner: owner, ...posting, ...parts });
  return {
    system: 'sleutels',
    name: (language) => text(language)('site.name'),
    question: (language) => text(language)('site.question'),
    navigation: ({ language }) => [
      { label: text(language)('nav.front'), href: paths.front },
      { label: text(language)('nav.mine'), href: paths.mine },
    ],
    actingAs: ({ person }) => (person === null ? null : { person: `${person.givenName} ${person.familyName}` }),
    pages: [
      front(),
      ...moreInfoPages(levels),
      forgotten(),
      mine({ keys, passkeys: passkey !== null }),
      signInsPage({ keys }),
      ...sessionPages(around),
      ...loginPages(ownLogin(owner, hash, parts.raiseAlarm), guarded),
      ...newApp({ app, guarded }),
      ...linkApp({ app, guarded }),
      ...contactPages(contact, 'mail', guarded),
      ...contactPages(contact, 'phone', guarded),
      ...changeKeyPages({
        changes: ownKeyChanges({ asOwner: owner, tellBlocked: tell, ...parts }),
        guarded,
        ...around,
      }),
      ...(passkey === null
        ? []
        : passkeyPages({
            passkeys: ownPasskeys({ asOwner: owner, origin: deps.url.origin, random, uuid, ...passkey, ...parts }),
            guarded,
            ...passkey,
          })),
      ...notMePages(notMe(db, tell), sessions),
      ...officePages({ ...parts, db, hash, random, uuid, sixDigits, site: deps.url }),
    ],
    formTargets: deps.formTargets,
  };
}
