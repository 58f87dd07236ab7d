import type { LinkVerdict } from '#sleutels/index.ts';
import { button } from '#web/components/button.ts';
import { copyText } from '#web/components/copy-text.ts';
import { details } from '#web/components/details.ts';
import { insetText } from '#web/components/inset-text.ts';
import { qrCode } from '#web/components/qr-code.ts';
import { textInput } from '#web/components/text-input.ts';
import { warningText } from '#web/components/warning-text.ts';
import { html, type Html } from '#web/html.ts';
import { assetPath } from '#web/look/assets.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { summaryOf } from './form-errors.ts';
import { walletSentence } from './refusal-sentence.ts';

export interface Shown {
  /** What opens a wallet on this device, and on the one that scans it. */
  readonly same: URL;
  readonly other: URL;
  readonly acrossDevices: boolean;
  /** The person said that they were done, and no answer is there. */
  readonly isEarly: boolean;
}

/** Where the person opens a wallet; without script they say themselves that they are done. */
export function showPage(visit: Visit, here: string, { same, other, acrossDevices, isEarly }: Shown): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('wallet.title'),
    body: html`<h1 class="govuk-heading-l">${t('wallet.title')}</h1>
      ${isEarly ? insetText(t('wallet.waiting')) : null}
      <p class="govuk-body">${t('wallet.lead')}</p>
      <h2 class="govuk-heading-m">${t('wallet.here.title')}</h2>
      <p class="govuk-body">${t('wallet.here.what')}</p>
      <a class="govuk-button" href="${same.href}" draggable="false">${t('wallet.here')}</a>
      ${acrossDevices ? onPhone(visit, other) : null}
      <form method="post" action="${here}/klaar" data-wallet-waits="${here}/stand">
        ${visit.csrfField} ${button({ text: t('wallet.done'), kind: 'secondary' })}
      </form>
      <p class="govuk-body"><a class="govuk-link" href="${here.replace(/\/europese-sleutel$/, '')}">${t('otherKey')}</a></p>
      <script type="module" src="${assetPath('wallet')}"></script>`,
  });
}

function onPhone(visit: Visit, other: URL): Html {
  const t = text(visit.language);
  return html`<h2 class="govuk-heading-m">${t('wallet.other.title')}</h2>
    <p class="govuk-body">${t('wallet.other.what')}</p>
    ${warningText({ text: t('wallet.other.warning'), label: t('warning') })} ${qrCode(other.href, t('wallet.qr'))}
    ${details({
      summary: t('wallet.copy.title'),
      content: copyText({
        id: 'wallet-text',
        label: t('wallet.copy'),
        hint: t('wallet.copy.hint'),
        text: other.href,
        rows: 4,
        copy: t('wallet.copy.do'),
        copied: t('wallet.copy.done'),
      }),
    })}`;
}

export function refusedPage(
  visit: Visit,
  here: string,
  choose: string,
  because: Parameters<typeof walletSentence>[0],
): PageAnswer {
  const t = text(visit.language);
  return page({
    status: because === 'status-unreachable' ? 503 : 403,
    title: t('wallet.refused.title'),
    body: html`<h1 class="govuk-heading-l">${t('wallet.refused.title')}</h1>
      <p class="govuk-body">${walletSentence(because, visit.language)}</p>
      <form method="post" action="${here}">${visit.csrfField} ${button({ text: t('wallet.again') })}</form>
      <p class="govuk-body"><a class="govuk-link" href="${choose}">${t('otherKey')}</a></p>`,
  });
}

/** A wallet that we do not know: the code of an office says whose it is. */
export function linkPage(
  visit: Visit,
  here: string,
  wrong: Extract<Extract<LinkVerdict, { ok: false }>['because'], 'wrong-code' | 'another-person'> | null,
  typed = '',
): PageAnswer {
  const t = text(visit.language);
  const error = wrong === null ? undefined : t(`wallet.link.${wrong}`);
  return page({
    title: t('wallet.link.title'),
    hasErrors: error !== undefined,
    body: html`${summaryOf(t('errors.title'), error === undefined ? [] : [{ field: 'code', text: error }])}
      <h1 class="govuk-heading-l">${t('wallet.link.title')}</h1>
      <p class="govuk-body">${t('wallet.link.lead')}</p>
      <form method="post" action="${here}/koppelen" novalidate>
        ${visit.csrfField}
        ${textInput({
          id: 'code',
          name: 'code',
          label: t('wallet.link.code'),
          hint: t('wallet.link.hint'),
          value: typed,
          error,
          width: 20,
          autocomplete: 'off',
          autocapitalize: 'none',
          spellcheck: false,
          maxlength: 40,
        })}
        ${button({ text: t('wallet.link.go') })}
      </form>
      <p class="govuk-body">${t('wallet.link.none')}</p>
      <p class="govuk-body">${t('wallet.link.changed')}</p>
      <p class="govuk-body"><a class="govuk-link" href="${here.replace(/\/europese-sleutel$/, '')}">${t('otherKey')}</a></p>`,
  });
}

export function linkOverPage(visit: Visit, here: string): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 410,
    title: t('wallet.link.over.title'),
    body: html`<h1 class="govuk-heading-l">${t('wallet.link.over.title')}</h1>
      <p class="govuk-body">${t('wallet.link.over')}</p>
      <form method="post" action="${here}">${visit.csrfField} ${button({ text: t('wallet.again') })}</form>`,
  });
}

/** The code was right, and another wallet would end. */
export function replacePage(visit: Visit, uid: string, here: string): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('wallet.replace.title'),
    body: html`<h1 class="govuk-heading-l">${t('wallet.replace.title')}</h1>
      <p class="govuk-body">${t('wallet.replace.what')}</p>
      <p class="govuk-body">${t('wallet.replace.after')}</p>
      <form method="post" action="${here}/nieuw">
        ${visit.csrfField} ${button({ text: t('wallet.replace.yes') })}
      </form>
      <form method="post" action="/aanmelden/${uid}/terug">
        ${visit.csrfField} ${button({ text: t('wallet.replace.no'), kind: 'secondary' })}
      </form>`,
  });
}
