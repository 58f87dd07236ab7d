import { insetText } from '#web/components/inset-text.ts';
import { moreInfo } from '#web/components/more-info.ts';
import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { mainKinds, type KeyKind, type Levels, type MainKind } from '../key-kind.ts';
import { text } from '../messages/index.ts';
import { limits } from '../rules/limits.ts';
import { moreInfoPaths, paths } from './paths.ts';

type T = ReturnType<typeof text>;

/** The link to the page about a key; its text is the same everywhere, its name for screen readers is longer. */
export const aboutTheKey = (t: T, kind: KeyKind): Html =>
  moreInfo({
    text: t('more-info'),
    href: moreInfoPaths[kind],
    about: t('more-info.label', { key: t(`key.${kind}`) }),
  });

/** A page about each key, and one that leads to them. */
export const moreInfoPages = (levels: Levels): readonly PublicPage[] => [
  {
    method: 'GET',
    path: paths.moreInfo,
    access: 'public',
    handle: async (visit) => {
      const t = text(visit.language);
      return page({
        title: t('info.index.title'),
        body: html`<h1 class="govuk-heading-xl">${t('info.index.title')}</h1>
          <p class="govuk-body-l">${t('info.index.lead')}</p>
          ${mainKinds.map(
            (kind) =>
              html`<h2 class="govuk-heading-m">${t(`key.${kind}`)}</h2>
                <p class="govuk-body">${t(`info.lead.${kind}`)}</p>
                <p class="govuk-body">${aboutTheKey(t, kind)}</p>`,
          )}`,
      });
    },
  },
  ...mainKinds.map((kind) => aboutKey(kind, levels)),
];

const aboutKey = (kind: MainKind, levels: Levels): PublicPage => ({
  method: 'GET',
  path: moreInfoPaths[kind],
  access: 'public',
  handle: async (visit) => {
    const t = text(visit.language);
    return page({
      title: t(`key.${kind}`),
      body: html`<h1 class="govuk-heading-xl">${t(`key.${kind}`)}</h1>
        <p class="govuk-body-l">${t(`info.lead.${kind}`)}</p>
        ${content[kind](t)} ${section(t('info.level.title'), paragraphs([levelText(t, kind, levels)]))}
        <p class="govuk-body">${link({ text: t('info.forgotten'), href: paths.forgotten })}</p>`,
    });
  },
});

/** Of a European key the country says it. */
const levelText = (t: T, kind: MainKind, levels: Levels): string =>
  kind === 'eidashigh' ? t('info.wallet.level') : t(`info.level.${levels[kind]}`);

const content: Readonly<Record<MainKind, (t: T) => Html>> = {
  eid: (t) =>
    html`${section(t('info.needs.title'), list([t('info.eid.card'), t('info.eid.reader'), t('info.eid.program')]))}
    ${section(t('info.how.title'), numbered([t('info.eid.insert'), t('info.eid.pin'), t('info.eid.done')]))}
    ${section(t('info.eid.readers.title'), paragraphs([t('info.eid.connected'), t('info.eid.wireless')]))}
    ${section(t('info.trouble.title'), paragraphs([t('info.eid.trouble'), t('info.eid.blocked')]))}`,
  itsme: (t) =>
    html`${section(t('info.needs.title'), list([t('info.itsme.phone'), t('info.itsme.account')]))}
    ${section(t('info.how.title'), numbered([t('info.itsme.choose'), t('info.itsme.confirm'), t('info.itsme.code')]))}
    ${section(t('info.safe.title'), paragraphs([t('info.itsme.call'), t('info.itsme.new')]))}`,
  csamtotp: (t) =>
    html`${section(t('info.needs.title'), list([t('info.needs.name'), t('info.needs.password'), t('info.needs.app')]))}
    ${section(t('info.how.title'), numbered([t('info.how.choose'), t('info.how.password'), t('info.how.code')]))}
    ${section(
      t('info.code.title'),
      paragraphs([t('info.code.life'), t('info.code.once'), t('info.code.offline'), t('info.code.never')]),
    )}
    ${section(t('info.trouble.title'), paragraphs([t('info.trouble.clock'), ...pauses(t), t('info.trouble.phone')]))}`,
  csamsms: (t) =>
    html`${section(t('info.needs.title'), list([t('info.needs.name'), t('info.needs.password'), t('info.sms.phone')]))}
    ${section(t('info.how.title'), numbered([t('info.how.choose'), t('info.how.password'), t('info.sms.code')]))}
    ${section(t('info.sms.protect.title'), list([t('info.sms.phishing'), t('info.sms.swap'), t('info.sms.rather')]))}
    ${section(t('info.trouble.title'), paragraphs([t('info.sms.trouble'), ...pauses(t)]))}`,
  passkey: (t) =>
    html`${section(t('info.needs.title'), list([t('passkey.info.device'), t('passkey.info.high')]))}
    ${section(t('info.how.title'), numbered([t('passkey.info.choose'), t('passkey.info.unlock')]))}
    ${section(
      t('info.safe.title'),
      paragraphs([t('passkey.info.site'), t('passkey.info.more'), t('passkey.info.backup')]),
    )}
    ${section(t('info.trouble.title'), paragraphs([t('passkey.info.lost'), t('passkey.info.copied')]))}
    ${insetText(t('passkey.info.ours'))}`,
  eidashigh: (t) =>
    html`${section(t('info.needs.title'), list([t('info.wallet.app'), t('info.wallet.code')]))}
    ${section(t('info.how.title'), numbered([t('info.wallet.choose'), t('info.wallet.show'), t('info.wallet.link')]))}
    ${section(t('info.safe.title'), paragraphs([t('info.wallet.scan'), t('info.wallet.new')]))}
    ${paragraphs([t('info.wallet.not-confirmed')])}`,
};

const pauses = (t: T): readonly string[] => [
  t('info.trouble.pause', { tries: limits.person.free, longest: limits.person.longestPause / 60_000 }),
  t('not-confirmed'),
];

const section = (title: string, body: Html): Html =>
  html`<h2 class="govuk-heading-m">${title}</h2>
    ${body}`;

const paragraphs = (texts: readonly string[]): Html =>
  html`${texts.map((one) => html`<p class="govuk-body">${one}</p>`)}`;

const list = (texts: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">
    ${texts.map((one) => html`<li>${one}</li>`)}
  </ul>`;

export const numbered = (texts: readonly string[]): Html =>
  html`<ol class="govuk-list govuk-list--number">
    ${texts.map((one) => html`<li>${one}</li>`)}
  </ol>`;
