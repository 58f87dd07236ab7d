import { details } from '#web/components/details.ts';
import { insetText } from '#web/components/inset-text.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { panel } from '#web/components/panel.ts';
import { warningText } from '#web/components/warning-text.ts';
import { html, type Html } from '#web/html.ts';
import type { Part } from './part.ts';
import type { StyleText } from './text.ts';

export const messageParts = (t: StyleText): readonly Part[] => [
  { id: 'messages', title: t('messages'), content: messages(t) },
];

const messages = (t: StyleText): Html =>
  html`${notificationBanner({ title: t('messages.done'), text: t('messages.given'), success: true, id: 'banner-done' })}
  ${notificationBanner({ title: t('messages.know'), text: t('messages.pending'), id: 'banner-know' })}
  ${insetText(t('messages.inset'))}
  ${warningText({ text: t('messages.warning'), label: t('messages.warning.label') })}
  ${details({ summary: t('messages.details'), content: t('messages.details.text') })}
  ${panel({ title: t('messages.panel'), body: t('messages.panel.text') })}`;
