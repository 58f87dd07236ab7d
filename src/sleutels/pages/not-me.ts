import { moment } from '#belgian/moment.ts';
import { button } from '#web/components/button.ts';
import { linkButton } from '#web/components/link-button.ts';
import { panel } from '#web/components/panel.ts';
import { html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import { keyTitle } from '../key-title.ts';
import { text } from '../messages/index.ts';
import type { NotMe } from '../mine/not-me.ts';
import type { SessionsOfPerson } from '../mine/sessions-of.ts';
import type { FoundAlarm } from '../store/alarms.ts';
import { paths } from './paths.ts';

const path = '/dit-was-ik-niet/:token';

/** The link of a mail. Opening it changes nothing: programs that look for bad links open it too. */
export function notMePages(alarms: NotMe, sessions: SessionsOfPerson): readonly PublicPage[] {
  const tokenOf = (visit: Visit): string => visit.params['token'] ?? '';
  return [
    {
      method: 'GET',
      path,
      access: 'public',
      handle: async (visit) => {
        const alarm = await alarms.read(tokenOf(visit), visit.now);
        if (alarm === null) return calm(visit, 'unknown');
        return alarm.used_at === null ? question(visit, alarm) : calm(visit, 'used');
      },
    },
    {
      method: 'POST',
      path,
      access: 'public',
      handle: async (visit) => {
        const outcome = await alarms.block(tokenOf(visit), visit.now);
        if (!outcome.ok) return calm(visit, outcome.because);
        await sessions.endAll(outcome.sub);
        return blocked(visit);
      },
    },
  ];
}

function question(visit: Visit, alarm: FoundAlarm): PageAnswer {
  const t = text(visit.language);
  const facts = { key: keyTitle(alarm, visit.language), when: moment(alarm.made_at, visit.language) };
  return page({
    title: t('not-me.title'),
    body: html`<h1 class="govuk-heading-xl">${t('not-me.title')}</h1>
      <p class="govuk-body-l">${t(`not-me.about.${alarm.about}`, facts)}</p>
      <p class="govuk-body">${t('not-me.what')}</p>
      <form method="post" action="${visit.path}">
        ${visit.csrfField} ${button({ text: t('not-me.go'), kind: 'warning' })}
      </form>
      <p class="govuk-body">${t('not-me.was-me')}</p>`,
  });
}

function blocked(visit: Visit): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t('not-me.done.title'),
    body: html`${panel({ title: t('not-me.done.title') })}
      <p class="govuk-body">${t('not-me.done')}</p>
      <h2 class="govuk-heading-m">${t('not-me.return.title')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>${t('not-me.return.key')}</li>
        <li>${t('not-me.return.office')}</li>
      </ul>
      ${linkButton({ text: t('not-me.return.go'), href: `/aanmelden?sterk=1&terug=${encodeURIComponent(paths.mine)}` })}`,
  });
}

/** There is nothing to do with this link (any more), and nothing to fear. */
function calm(visit: Visit, because: 'unknown' | 'used'): PageAnswer {
  const t = text(visit.language);
  return page({
    status: because === 'used' ? 200 : 404,
    title: t(`not-me.${because}.title`),
    body: html`<h1 class="govuk-heading-xl">${t(`not-me.${because}.title`)}</h1>
      <p class="govuk-body">${t(`not-me.${because}`)}</p>
      ${linkButton({ text: t('nav.mine'), href: paths.mine })}`,
  });
}
