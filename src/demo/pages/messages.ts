import { shortMoment } from '#belgian/moment.ts';
import type { Db } from '#store/database.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { page, type Answer, type Visit } from '#web/visit.ts';
import { messagesFor, type Message } from '../mailbox/messages.ts';
import { text } from '../messages/index.ts';
import { everybody } from '../world/people.ts';

/** What the demo people were sent. */
export function messagePages(db: Db): readonly PublicPage[] {
  return [
    {
      method: 'GET',
      path: '/berichten',
      access: 'public',
      handle: async (visit) => view(visit, text(visit.language)('mail.all'), await messagesFor(db, null)),
    },
    {
      method: 'GET',
      path: '/berichten/:person',
      access: 'public',
      handle: async (visit) => {
        const t = text(visit.language);
        const person = everybody.find(({ username }) => username === visit.params['person']);
        if (person === undefined) {
          return page({
            status: 404,
            title: t('mail.unknown'),
            body: html`<h1 class="govuk-heading-l">${t('mail.unknown')}</h1>${back(visit.language)}`,
          });
        }
        return view(
          visit,
          t('mail.title', { person: `${person.givenName} ${person.familyName}` }),
          await messagesFor(db, person),
        );
      },
    },
  ];
}

const back = (language: Language): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="/">${text(language)('mail.back')}</a></p>`;

function view(visit: Visit, title: string, messages: readonly Message[]): Answer {
  const t = text(visit.language);
  return page({
    title,
    body: html`<h1 class="govuk-heading-l">${title}</h1>
      ${messages.length === 0 ? emptyState({ title: t('mail.empty'), text: t('mail.emptyNext') }) : ''}
      ${messages.map(
        (message) => html`<article class="mail" aria-labelledby="message-${message.id}">
          <h2 class="govuk-heading-m" id="message-${message.id}">${message.subject ?? t('mail.text')}</h2>
          <p class="govuk-body-s">
            ${t('mail.from')}: ${message.sender}<br />${t('mail.to')}: ${message.recipient}<br />${t('mail.received')}:
            ${shortMoment(message.received_at, visit.language)}
          </p>
          ${message.body.split(/\n{2,}/).map((part) => html`<p class="govuk-body">${withLinks(part)}</p>`)}
        </article>`,
      )}
      ${back(visit.language)}`,
  });
}

/** A line that is an address of a site on this machine becomes a link, as a mail program would make it. */
const withLinks = (part: string): readonly Html[] =>
  part
    .split('\n')
    .map((line) =>
      /^http:\/\/(localhost|127\.0\.0\.1):\d+\/\S*$/.test(line.trim())
        ? html`<a class="govuk-link" href="${line.trim()}">${line.trim()}</a><br />`
        : html`${line}<br />`,
    );
