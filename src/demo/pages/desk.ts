import { formatInsz, parseInsz } from '#belgian/insz.ts';
import type { Db } from '#store/database.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { html, type Html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import { plural, type Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { codeOnPhone } from '../authenticator.ts';
import { countMessages } from '../mailbox/messages.ts';
import { demoPin } from '../card/reader-on-site.ts';
import { text } from '../messages/index.ts';
import { demoPeople, everybody, sofia, type DemoPerson } from '../world/people.ts';

/** Where each person begins. */
export interface DemoLinks {
  readonly zone: URL;
  readonly btb: URL;
  readonly gebruikersbeheer: URL;
  readonly sleutels: URL;
}

/** Where who is stuck reads on. */
export type DeskLinks = DemoLinks & { readonly hulp: URL };

const firstSites: Readonly<Partial<Record<DemoPerson['story'], keyof DemoLinks>>> = {
  anna: 'btb',
  bart: 'gebruikersbeheer',
  guido: 'gebruikersbeheer',
  hanne: 'sleutels',
  ilse: 'sleutels',
  karel: 'btb',
  lien: 'btb',
  mehdi: 'btb',
  nora: 'btb',
};

/** The page of that site where the work is. */
const firstPath = (site: keyof DemoLinks): string => (site === 'sleutels' ? '/kantoor' : '/');

/** The demo people: what each can try, how they sign in, the code on their phone, and what they were sent. */
export const deskPage = (db: Db, links: DeskLinks): PublicPage => ({
  method: 'GET',
  path: '/',
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    const counts = await countMessages(db, everybody);
    return page({
      title: t('desk.title'),
      body: html`<h1 class="govuk-heading-xl">${t('desk.title')}</h1>
        <p class="govuk-body-l">${t('desk.intro')}</p>
        <p class="govuk-body"><a class="govuk-link" href="/">${t('desk.refresh')}</a></p>
        <p class="govuk-body"><a class="govuk-link" href="${inLanguage(links.hulp, visit.language)}">${t('desk.help')}</a></p>
        ${demoPeople.map((one, index) => personPart(one, visit.language, visit.now, links, counts[index] ?? 0))}
        ${personPart(sofia, visit.language, visit.now, links, counts.at(-1) ?? 0)}`,
    });
  },
});

function personPart(one: DemoPerson, language: Language, now: Date, links: DemoLinks, messages: number): Html {
  const t = text(language);
  const { code, secondsLeft } = codeOnPhone(one.insz, now);
  const parsed = parseInsz(one.insz);
  const site = firstSites[one.story] ?? 'zone';
  const figures = (value: string): Html => html`<span class="figures">${value}</span>`;
  return html`<section aria-labelledby="${one.username}">
    <h2 class="govuk-heading-m" id="${one.username}">${one.givenName} ${one.familyName}</h2>
    <p class="govuk-body">${t(`story.${one.story}`)}</p>
    ${summaryList([
      ...(one === sofia
        ? []
        : [
            { key: t('desk.username'), value: html`<code>${one.username}</code>` },
            { key: t('desk.password'), value: html`<code>${one.password}</code>` },
            {
              key: t('desk.code'),
              value: html`<strong class="figures" data-code="${one.username}">${code}</strong> (${t('desk.secondsLeft', { seconds: secondsLeft })})`,
            },
            { key: t('desk.pin'), value: html`<code>${demoPin}</code>` },
          ]),
      { key: t('desk.phone'), value: figures(one.phone) },
      { key: t('desk.insz'), value: figures(parsed.ok ? formatInsz(parsed.insz) : one.insz) },
      {
        key: t('desk.mails'),
        value: html`<a class="govuk-link" href="/berichten/${one.username}">
          ${messages === 0 ? t('desk.mails.none') : t(`desk.mails.${plural(messages, language)}`, { count: messages })}</a
        >`,
      },
      {
        key: t('desk.try'),
        value: html`<a class="govuk-link" href="${inLanguage(new URL(firstPath(site), links[site]), language)}">${t(`site.${site}`)}</a>`,
      },
    ])}
  </section>`;
}
