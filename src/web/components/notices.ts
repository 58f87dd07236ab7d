import { href, html, type Html } from '../html.ts';
import { insetText } from './inset-text.ts';
import { tag, type Tag } from './tag.ts';

export interface Notices {
  /** Names the region. */
  readonly label: string;
  readonly notices: readonly Notice[];
  /** Where more can be read. */
  readonly more?: { readonly text: string; readonly href: string };
}

export interface Notice {
  readonly severity: 'info' | 'slow' | 'down';
  /** Says how bad it is. */
  readonly word: string;
  /** What it is about, where that does not stand in the text. */
  readonly about?: string;
  readonly text: string;
  /** Small print, such as until when. */
  readonly note?: string;
}

const states = { info: 'waiting', slow: 'attention', down: 'bad' } as const satisfies Readonly<
  Record<Notice['severity'], Tag['state']>
>;

/** What people must know before they go on; nothing when there is nothing to know. */
export const notices = ({ label, notices: all, more }: Notices): Html =>
  all.length === 0
    ? html``
    : html`<section aria-label="${label}">${all.map((one) => insetText(notice(one)))}${
        more === undefined
          ? null
          : html`<p class="govuk-body"><a class="govuk-link" href="${href(more.href)}">${more.text}</a></p>`
      }</section>`;

const notice = ({ severity, word, about, text, note }: Notice): Html =>
  html`<p class="govuk-body">${tag({ text: word, state: states[severity] })}${about === undefined ? null : html` <strong>${about}</strong>`}</p><p class="govuk-body">${text}</p>${
    note === undefined ? null : html`<p class="govuk-hint">${note}</p>`
  }`;
