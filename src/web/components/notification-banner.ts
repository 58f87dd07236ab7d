import { attributes, html, type Html } from '../html.ts';

export interface NotificationBanner {
  readonly title: string;
  /** One sentence that says what happened, or content of one's own. */
  readonly text: string | Html;
  /** Something was done, and is read out at once; otherwise something to know before going on. */
  readonly success?: boolean;
  /** Needed when a page has two. */
  readonly id?: string;
}

export function notificationBanner(banner: NotificationBanner): Html {
  const titleId = banner.id ?? 'govuk-notification-banner-title';
  const done = banner.success === true;
  return html`<div class="govuk-notification-banner${done ? ' govuk-notification-banner--success' : ''}"${attributes({
    role: done ? 'alert' : 'region',
    'aria-labelledby': titleId,
  })}><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="${titleId}">${banner.title}</h2></div><div class="govuk-notification-banner__content">${
    typeof banner.text === 'string'
      ? html`<p class="govuk-notification-banner__heading">${banner.text}</p>`
      : banner.text
  }</div></div>`;
}
