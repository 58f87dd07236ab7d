import { formatInsz, type Insz } from '#belgian/insz.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { linkButton } from '#web/components/link-button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import { textArea } from '#web/components/text-area.ts';
import { documentAnswer } from '#web/document-answer.ts';
import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { text } from '../../messages/index.ts';
import { uuidParam } from '../../pages/as-person.ts';
import { keyText } from '../../pages/key-text.ts';
import type { PageDeps } from '../../pages/page-deps.ts';
import { missingPage } from '../../pages/refusal-pages.ts';
import { paths, patterns } from '../../paths.ts';
import type { StaffRequest } from '../questions.ts';
import { staffActions, type StaffAction } from '../rules/may-as-staff.ts';
import { isOver } from '../rules/request-state.ts';
import { isKeyUsedNow } from '../rules/staff-key.ts';
import { documentList } from './document-list.ts';
import { asStaff, type StaffVisit } from './exception-visit.ts';
import { companyOf, stepList } from './request-facts.ts';
import { stateTag } from './state-tag.ts';

/** What was typed, and why it did not do. */
interface Tried {
  readonly error: string | null;
  readonly words: string;
}

const nothingTried: Tried = { error: null, words: '' };

/** One request, as members of staff look at it and decide. */
export const file = (deps: PageDeps): readonly PageRoute[] => {
  const { exceptions } = deps.btb;
  const show = async (staff: StaffVisit, id: string | null, tried: Tried): Promise<Answer> => {
    const { visit, actor } = staff;
    const found = id === null ? null : await exceptions.forStaff(actor, id);
    if (id === null || found === null) return missingPage(visit, 'request');
    const asked = visit.method === 'GET' && visit.query.get('nummer') === 'toon';
    const number = asked ? await exceptions.numberFor(actor, id, visit.now) : null;
    const beyondReach = isOver(found.row.state) ? [] : await exceptions.beyondReach(found.row, staff.today);
    const company = await exceptions.companyName(found.row.company);
    return view(staff, found, { company, number, beyondReach }, tried);
  };
  return [
    asStaff(deps, { method: 'GET', path: patterns.file }, (staff) =>
      show(staff, uuidParam(staff.visit, 'id'), nothingTried),
    ),
    asStaff(deps, { method: 'POST', path: patterns.file }, async (staff) => {
      const { visit, actor } = staff;
      const id = uuidParam(visit, 'id');
      const words = visit.form.get('woorden') ?? '';
      const action = staffActions.find((name) => name === visit.form.get('stap'));
      if (id === null || action === undefined) return show(staff, id, { error: null, words });
      if (!isKeyUsedNow(visit.person, visit.now)) return show(staff, id, { error: null, words });
      const verdict = await exceptions.actAsStaff({ id, actor, action, words, at: visit.now });
      if (verdict.ok) return redirect(`${paths.file(id)}?gelukt=1`);
      if (verdict.because === 'not-found') return missingPage(visit, 'request');
      return show(staff, id, { error: text(visit.language)(`files.may-not.${verdict.because}`), words });
    }),
    asStaff(
      deps,
      { method: 'GET', path: patterns.fileDocument, notAPage: 'a document to keep' },
      async ({ visit, actor }) => {
        const [id, document] = [uuidParam(visit, 'id'), uuidParam(visit, 'document')];
        const found =
          id === null || document === null ? null : await exceptions.staffDocument(actor, id, document, visit.now);
        return found === null ? missingPage(visit, 'request') : documentAnswer(found);
      },
    ),
  ];
};

/** What stands beside a request on its page. */
interface Beside {
  readonly company: string;
  /** null: not asked for */
  readonly number: Insz | null;
  /** Names of people with a say whom no mail reaches. */
  readonly beyondReach: readonly string[];
}

function view(staff: StaffVisit, found: StaffRequest, beside: Beside, tried: Tried): Answer {
  const { company, number, beyondReach } = beside;
  const { visit } = staff;
  const { language } = visit;
  const { row, documents, steps } = found;
  const t = text(language);
  const title = t('exception.of', { name: `${row.given_name} ${row.family_name}` });
  const self = row.asker_index.equals(row.insz_index);
  return page({
    title,
    hasErrors: tried.error !== null,
    body: html`${backLink({ text: t('files.to'), href: paths.files })}
      ${errorSummary({ title: t('error.summary'), errors: tried.error === null ? [] : [{ text: tried.error, ...(writes(found) ? { href: '#woorden' } : {}) }] })}
      ${visit.query.get('gelukt') === '1' ? notificationBanner({ title: t('banner.done'), text: t('files.done'), success: true }) : null}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${tag(stateTag(row.state, language))}</p>
      ${summaryList([
        { key: t('exception.column.company'), value: companyOf(company, row) },
        {
          key: t('exception.asker'),
          value: t(self ? 'exception.asker.self' : 'exception.asker.other', {
            name: row.asker_name,
            key: keyText(row.asker_key, language),
          }),
        },
        {
          key: t('check.insz'),
          value: number === null ? t('files.number-hidden') : formatInsz(number),
          actions:
            number !== null
              ? []
              : [{ text: t('files.show-number'), href: `${paths.file(row.id)}?nummer=toon`, about: t('check.insz') }],
        },
        { key: t('check.email'), value: row.email },
        { key: t('check.phone'), value: row.phone },
        { key: t('exception.reason'), value: html`<span class="preserve-lines">${row.reason}</span>` },
      ])}
      ${beyondReach.length === 0 ? null : insetText(t('files.beyond-reach', { names: beyondReach.join(', ') }))}
      <h2 class="govuk-heading-m">${t('exception.documents')}</h2>
      ${documentList(documents, language, (id) => paths.fileDocument(row.id, id))}
      <h2 class="govuk-heading-m">${t('exception.steps')}</h2>
      ${stepList(steps, row, language, true)}
      <h2 class="govuk-heading-m">${t('files.decide')}</h2>
      ${decide(staff, found, tried)}`,
  });
}

/** Is there something to write to who asks? */
const writes = ({ may }: StaffRequest): boolean => may.some((action) => action !== 'take');

const looks = { take: {}, approve: {}, 'ask-more': { kind: 'secondary' }, refuse: { kind: 'warning' } } as const;

/** What this member may do now; each is asked for again by the command. */
function decide({ visit }: StaffVisit, found: StaffRequest, { words, error }: Tried): Html {
  const { row, may } = found;
  const t = text(visit.language);
  if (may.length === 0) return html`<p class="govuk-body">${t('files.nothing')}</p>`;
  if (!isKeyUsedNow(visit.person, visit.now)) {
    const back = `/aanmelden?opnieuw=1&sterk=1&terug=${encodeURIComponent(paths.file(row.id))}`;
    return html`<p class="govuk-body">${t('files.prove')}</p>
      ${
        words === ''
          ? null
          : insetText(html`${t('files.prove.words')}<span class="preserve-lines"><br />${words.slice(0, 2_000)}</span>`)
      }
      ${linkButton({ text: t('files.prove.go'), href: back })}`;
  }
  const step = (action: StaffAction): Html =>
    button({ text: t(`files.action.${action}`), name: 'stap', value: action, ...looks[action] });
  return html`${found.unread === 0 ? null : insetText(t('files.unread', { count: found.unread }))}<form method="post" action="${paths.file(row.id)}" novalidate>
    ${visit.csrfField}
    ${writes(found) ? textArea({ name: 'woorden', label: t('files.words'), hint: t('files.words.hint'), value: words.slice(0, 2_000), ...(error === null ? {} : { error }), rows: 4, maxlength: 2_000 }) : null}
    ${buttonGroup(...may.map(step))}
  </form>`;
}
