import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { fileInput } from '#web/components/file-input.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import { textArea } from '#web/components/text-area.ts';
import { documentAnswer } from '#web/document-answer.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { text } from '../../messages/index.ts';
import { isUuid, uuidParam, type PersonVisit } from '../../pages/as-person.ts';
import type { PageDeps } from '../../pages/page-deps.ts';
import { missingPage } from '../../pages/refusal-pages.ts';
import { paths, patterns } from '../../paths.ts';
import type { WholeRequest } from '../questions.ts';
import { largestDocument, mostAtATime } from '../rules/document-limits.ts';
import { isOver, type RequestState } from '../rules/request-state.ts';
import { documentList } from './document-list.ts';
import { withAnyKey } from './exception-visit.ts';
import { companyOf, stepList } from './request-facts.ts';
import { stateTag } from './state-tag.ts';

const files = { most: 1, eachBytes: largestDocument };

/** One's own request: its documents, how far it is, and what can be done with it now. */
export const ownRequest = (deps: PageDeps): readonly PageRoute[] => {
  const { exceptions } = deps.btb;
  const show = async (person: PersonVisit, id: string | null, error: string | null): Promise<Answer> => {
    const found = id === null ? null : await exceptions.own(person.actor, id);
    if (found === null) return missingPage(person.visit, 'request');
    return view(person, found, await exceptions.companyName(found.row.company), error);
  };
  // A page that a form led to, asked for again: in another language, or after signing in.
  const toRequest = (path: string): PageRoute =>
    withAnyKey(deps, { method: 'GET', path }, async ({ visit }) => {
      const id = uuidParam(visit, 'id');
      return id === null ? missingPage(visit, 'request') : redirect(paths.exception(id));
    });
  return [
    withAnyKey(deps, { method: 'GET', path: patterns.exception }, (person) =>
      show(person, uuidParam(person.visit, 'id'), null),
    ),
    toRequest(patterns.exceptionDocuments),
    toRequest(patterns.exceptionStep),
    withAnyKey(deps, { method: 'POST', path: patterns.exceptionDocuments, files }, async (person) => {
      const { visit, actor } = person;
      const t = text(visit.language);
      const id = uuidParam(visit, 'id');
      if (id === null) return missingPage(visit, 'request');
      const given = visit.files.filter(({ bytes, name }) => bytes.length > 0 || name !== '');
      if (given.length === 0) return show(person, id, t('exception.file.none'));
      const refused = await exceptions.addDocuments({ id, actor, at: visit.now }, given, t('exception.document'));
      const [first] = refused ?? [];
      return first === undefined
        ? redirect(`${paths.exception(id)}#documenten`)
        : show(person, id, t(`exception.file.${first.because}`, { name: first.name }));
    }),
    withAnyKey(deps, { method: 'POST', path: patterns.exceptionStep }, async (person) => {
      const { visit, actor } = person;
      const t = text(visit.language);
      const id = uuidParam(visit, 'id');
      if (id === null) return missingPage(visit, 'request');
      const of = { id, actor, at: visit.now };
      const away = visit.form.get('weg') ?? '';
      if (isUuid(away)) {
        await exceptions.takeDocumentAway(of, away);
        return redirect(`${paths.exception(id)}#documenten`);
      }
      const action = actions.find(([name]) => name === visit.form.get('stap'))?.[1];
      if (action === undefined) return redirect(paths.exception(id));
      const verdict = await exceptions.actAsAsker(of, action, visit.form.get('woorden') ?? '');
      if (verdict.ok) return redirect(verdict.to === 'removed' ? paths.exceptions : `${paths.exception(id)}?gelukt=1`);
      return verdict.because === 'not-found'
        ? missingPage(visit, 'request')
        : show(person, id, t(`exception.may-not-now.${verdict.because}`));
    }),
    withAnyKey(
      deps,
      { method: 'GET', path: patterns.exceptionDocument, notAPage: 'a document to keep' },
      async ({ visit, actor }) => {
        const [id, document] = [uuidParam(visit, 'id'), uuidParam(visit, 'document')];
        const found = id === null || document === null ? null : await exceptions.ownDocument(actor, id, document);
        return found === null ? missingPage(visit, 'request') : documentAnswer(found);
      },
    ),
  ];
};

const actions = [
  ['versturen', 'send'],
  ['antwoorden', 'answer'],
  ['intrekken', 'withdraw'],
] as const;

function view(person: PersonVisit, found: WholeRequest, company: string, error: string | null): Answer {
  const { visit } = person;
  const { language } = visit;
  const { row, documents, steps } = found;
  const t = text(language);
  const title = t('exception.of', { name: `${row.given_name} ${row.family_name}` });
  const open = row.state === 'draft' || row.state === 'more-asked';
  return page({
    title,
    hasErrors: error !== null,
    body: html`${backLink({ text: t('exception.back'), href: paths.exceptions })}
      ${errorSummary({ title: t('error.summary'), errors: error === null ? [] : [{ text: error, href: '#documenten' }] })}
      ${visit.query.get('gelukt') === '1' ? justDone(row.state, language) : null}
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${tag(stateTag(row.state, language))}</p>
      ${row.state === 'draft' ? html`<p class="govuk-body-l">${t('exception.draft.lead')}</p>` : null}
      ${summaryList([
        { key: t('exception.column.company'), value: companyOf(company, row) },
        { key: t('check.email'), value: row.email },
        { key: t('check.phone'), value: row.phone },
        { key: t('exception.reason'), value: html`<span class="preserve-lines">${row.reason}</span>` },
      ])}
      <h2 class="govuk-heading-m" id="documenten">${t('exception.documents')}</h2>
      ${documentList(
        documents,
        language,
        (id) => paths.exceptionDocument(row.id, id),
        (one) => (one.sent || !open ? null : removal(person, row.id, one.id, one.name)),
      )}
      ${open ? upload(person, row.id) : null} ${open ? onward(person, found) : null}
      ${steps.length === 0 ? null : html`<h2 class="govuk-heading-m">${t('exception.steps')}</h2>`}
      ${steps.length === 0 ? null : stepList(steps, row, language, false)}
      ${isOver(row.state) ? null : withdrawal(person, row.id)}
      ${row.state === 'refused' ? html`<p class="govuk-body">${link({ text: t('exception.again'), href: paths.exceptionNew })}</p>` : null}`,
  });
}

/** What who asks just did; nothing where staff went on since. */
function justDone(state: RequestState, language: Language): Html | null {
  if (state !== 'sent' && state !== 'taken' && state !== 'withdrawn') return null;
  const t = text(language);
  return notificationBanner({ title: t('banner.done'), text: t(`exception.told.${state}`), success: true });
}

const removal = ({ visit }: PersonVisit, id: string, document: string, name: string): Html =>
  html`<form method="post" action="${paths.exceptionStep(id)}">
    ${visit.csrfField}<input type="hidden" name="weg" value="${document}" />
    <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">
      ${text(visit.language)('exception.remove')}<span class="govuk-visually-hidden"> ${name}</span>
    </button>
  </form>`;

function upload({ visit }: PersonVisit, id: string): Html {
  const t = text(visit.language);
  return html`<form method="post" action="${paths.exceptionDocuments(id)}" enctype="multipart/form-data" novalidate>
    ${visit.csrfField}
    ${fileInput({
      name: 'document',
      label: t('exception.add'),
      hint: t('exception.add.hint', { most: mostAtATime }),
      accept: 'application/pdf,image/jpeg',
    })}
    ${button({ text: t('exception.add.button'), kind: 'secondary' })}
  </form>`;
}

/** Sending what is there, or answering what staff asked. */
function onward({ visit }: PersonVisit, { row }: WholeRequest): Html {
  const t = text(visit.language);
  const answers = row.state === 'more-asked';
  return html`<form method="post" action="${paths.exceptionStep(row.id)}" novalidate>
    ${visit.csrfField}
    ${answers ? textArea({ name: 'woorden', label: t('exception.answer'), rows: 4, maxlength: 2_000 }) : null}
    ${button({ text: t(answers ? 'exception.answer.button' : 'exception.send'), name: 'stap', value: answers ? 'antwoorden' : 'versturen' })}
  </form>`;
}

const withdrawal = ({ visit }: PersonVisit, id: string): Html =>
  html`<form method="post" action="${paths.exceptionStep(id)}">
    ${visit.csrfField}
    ${button({ text: text(visit.language)('exception.withdraw'), name: 'stap', value: 'intrekken', kind: 'secondary' })}
  </form>`;
