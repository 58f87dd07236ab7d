import { contactLink } from '#web/components/contact-link.ts';
import { link } from '#web/components/link.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { dataHeld, dataQuestions } from '../data-held.ts';
import { kept } from '../kept.ts';
import { text } from '../messages/index.ts';
import { notConfirmed } from './not-confirmed.ts';
import { formLink } from './form-link.ts';
import { statementPage, type StatementDeps } from './statement-page.ts';

const others = ['itsme', 'card', 'sms', 'applications'] as const;

/** Which data there are about people, by system, with the figures of the code that removes them. */
export const privacyPage = ({ operator }: StatementDeps): PublicPage =>
  statementPage('privacy', ({ language }) => {
    const t = text(language);
    const who = { operator: operator.name };
    return {
      lead: t('privacy.lead'),
      body: html`<h2 class="govuk-heading-m">${t('privacy.who')}</h2>
        <p class="govuk-body">${t('privacy.who.what', who)}</p>
        <p class="govuk-body">${formLink(language)}</p>
        <p class="govuk-body">${t('privacy.contact')} ${contactLink(operator.contact)}</p>
        <h2 class="govuk-heading-m">${t('privacy.rights')}</h2>
        <p class="govuk-body">${t('privacy.rights.what', who)}</p>
        <p class="govuk-body">${t('privacy.rights.own')}</p>
        <h2 class="govuk-heading-m">${t('privacy.complaint')}</h2>
        ${notConfirmed(language, t('privacy.complaint.what'))}
        <p class="govuk-body">
          ${link({ text: t('privacy.complaint.link'), href: 'https://www.gegevensbeschermingsautoriteit.be' })}
        </p>
        <h2 class="govuk-heading-m">${t('privacy.others')}</h2>
        <ul class="govuk-list govuk-list--bullet">
          ${others.map((one) => html`<li>${t(`privacy.others.${one}`)}</li>`)}
        </ul>
        <p class="govuk-body">${t('privacy.others.none')}</p>
        <h2 class="govuk-heading-m">${t('privacy.ground')}</h2>
        ${notConfirmed(language, t('privacy.ground.what'))} ${notConfirmed(language, t('privacy.ground.number'))}
        <h2 class="govuk-heading-l">${t('privacy.per-system')}</h2>
        ${dataHeld.map((one) => held(one, language, operator.name))}`,
    };
  });

function held(one: (typeof dataHeld)[number], language: Language, operator: string): Html {
  const t = text(language);
  const values = { ...figures, operator };
  return html`<h3 class="govuk-heading-m">${nameOf(one, language)}</h3>
    ${summaryList(
      dataQuestions.map((asked) => ({
        key: t(`privacy.question.${asked}`),
        value: t(`data.${one}.${asked}`, values),
      })),
    )}`;
}

const figures = {
  idle: kept.idleMinutes,
  session: kept.sessionHours,
  sessionRow: kept.sessionRowHours,
  entries: kept.entriesHours,
  refusals: kept.refusalsDays,
  signIns: kept.signInsDays,
  devices: kept.devicesDays,
  alarms: kept.alarmsDays,
  imports: kept.importsDays,
  drafts: kept.draftsDays,
  documents: kept.documentsDays,
  sent: kept.sentDays,
  unsent: kept.unsentDays,
  said: kept.saidDays,
  cases: kept.casesDays,
  withdrawn: kept.withdrawnDays,
};

function nameOf(one: (typeof dataHeld)[number], language: Language): string {
  const t = text(language);
  return one === 'mails' || one === 'changes' || one === 'log' ? t(`privacy.${one}`) : t(`system.${one}`);
}
