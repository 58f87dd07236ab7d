import type { Db } from '#store/database.ts';
import type { Site } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from './messages/index.ts';
import { deskPage, type DeskLinks } from './pages/desk.ts';
import { messagePages } from './pages/messages.ts';
import { styleGuide } from './pages/style-guide.ts';

/** The demo desk: the people, their phones and their mailboxes, and the living page of every component. */
export const demoSite = (db: Db, links: DeskLinks): Site => ({
  system: 'demo',
  name: (language) => text(language)('site.name'),
  question: (language) => text(language)('site.question'),
  navigation: ({ language }) => {
    const t = text(language);
    return [
      { label: t('nav.desk'), href: '/' },
      { label: t('nav.mail'), href: '/berichten' },
      { label: t('nav.style'), href: '/stijl' },
    ];
  },
  actingAs: () => null,
  pages: [
    deskPage(db, links),
    ...messagePages(db),
    {
      method: 'GET',
      path: '/stijl',
      access: 'public',
      handle: async ({ language }) =>
        page({ title: text(language)('nav.style'), wide: true, body: styleGuide(language) }),
    },
  ],
  formTargets: [],
});
