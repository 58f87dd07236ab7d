import { errorSummary } from '#web/components/error-summary.ts';
import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { FileLimits, PublicPage } from '#web/site.ts';
import { page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { callLines, lineOpens } from '../../pages/call-lines.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import {
  contactFields,
  longestOf,
  readContactForm,
  type ContactField,
  type ContactTyped,
} from '../rules/contact-form.ts';
import { mostBytes, mostFiles } from '../rules/file-limits.ts';
import { turnsOf } from '../rules/form-pace.ts';
import type { SendVerdict } from '../send-case.ts';
import type { ContactPagesDeps } from './contact-deps.ts';
import { noRoomText, refusedFiles } from './file-errors.ts';
import { followCookie } from './follow-cookie.ts';
import { contactForm, fieldNames, trapName, type FormErrors, type FormShown } from './form-questions.ts';
import { hashOfSecret } from '../contact-parts.ts';
import { sentCookie } from './sent.ts';

/** What a form with attachments may weigh. */
export const attachmentLimits: FileLimits = {
  most: mostFiles,
  eachBytes: mostBytes,
  inAllBytes: mostBytes,
  keepsFields: true,
};

/** For everybody, signed in or not: ask something, or complain. */
export const formPages = (deps: ContactPagesDeps): readonly PublicPage[] => [
  {
    method: 'GET',
    path: contactPaths.form,
    access: 'public',
    handle: async (visit) => {
      const { person, query } = visit;
      const kind = query.get('soort') === 'klacht' ? 'complaint' : query.get('soort') === 'vraag' ? 'question' : '';
      const typed = typedOf((field) =>
        field === 'reference'
          ? (query.get('verwijzing') ?? '').slice(0, longestOf.reference)
          : field === 'kind'
            ? kind
            : field === 'name' && person !== null
              ? `${person.givenName} ${person.familyName}`
              : '',
      );
      return view(deps, visit, { typed, token: fresh(deps, visit), errors: {}, others: [], again: false });
    },
  },
  {
    method: 'POST',
    path: contactPaths.form,
    access: 'public',
    files: attachmentLimits,
    handle: (visit) => send(deps, visit),
  },
];

const typedOf = (value: (field: ContactField) => string): ContactTyped =>
  Object.fromEntries(contactFields.map((field) => [field, value(field)])) as ContactTyped;

/** A form of ours, with the identifier of what comes of it and when it was made. */
const fresh = ({ contact }: ContactPagesDeps, { now }: Visit): string =>
  contact.form.make({ id: contact.uuid(), at: now.getTime() });

async function send(deps: ContactPagesDeps, visit: Visit): Promise<Answer> {
  const { contact } = deps;
  const { language, form, person, now } = visit;
  const t = text(language);
  const typed = typedOf((field) => form.get(fieldNames[field]) ?? '');
  const token = form.get('formulier') ?? '';
  const made = contact.form.read(token);
  const [id, at] = [made?.['id'], made?.['at']];
  const hadFiles = visit.files.length > 0 || visit.filesRefused !== undefined;
  const again = (found: Pick<FormShown, 'errors'> & Partial<FormShown>, status = 422): Answer =>
    view(
      deps,
      visit,
      { typed, token: made === null ? fresh(deps, visit) : token, others: [], again: hadFiles, ...found },
      status,
    );
  const read = readContactForm(typed);
  const files = visit.filesRefused === undefined ? undefined : filesError(visit);
  if (!read.ok || files !== undefined) {
    const errors = read.ok ? {} : read.errors;
    return again({ errors: messagesOf(t, errors), ...(files === undefined ? {} : { files: [files] }) });
  }
  if ((form.get(trapName) ?? '') !== '') return again({ errors: {}, others: [t('error.trap')], trap: true });
  if (typeof id !== 'string' || typeof at !== 'number') return again({ errors: {}, others: [t('error.old')] });
  const verdict = await contact.send({
    form: id,
    read: read.read,
    files: visit.files,
    fileName: t('form.files.name'),
    language,
    address: visit.address,
    turns: turnsOf(at, now.getTime()),
    person: person?.rrn == null ? null : { insz: person.rrn, voId: person.voId },
    at: now,
  });
  if (!verdict.ok) return refused(visit, verdict, again);
  const opened = hashOfSecret(verdict.secret).toString('hex');
  // Whoever is signed in is known by their key: nothing of the case stays in the browser when they sign out.
  const follows = person?.rrn == null ? [followCookie(contact, opened, now)] : [];
  return redirect(contactPaths.sent, [sentCookie(contact, verdict.id, now), ...follows]);
}

function refused(
  visit: Visit,
  verdict: Extract<SendVerdict, { ok: false }>,
  again: (found: Pick<FormShown, 'errors'> & Partial<FormShown>, status?: number) => Answer,
): Answer {
  const { language, person } = visit;
  const t = text(language);
  switch (verdict.because) {
    case 'files':
      return again({ errors: {}, files: refusedFiles(verdict.refused, language) });
    case 'too-many':
    case 'network-full':
    case 'person-full':
    case 'day-full':
      return again({ errors: {}, files: [noRoomText(verdict.because, language)] });
    case 'mail':
      return again({ errors: { mail: t('error.mail-full') } }, 429);
    case 'source':
      return again({ errors: {}, others: [t(person === null ? 'error.source' : 'error.person')], call: true }, 429);
  }
}

const filesError = ({ filesRefused, language }: Visit): string =>
  text(language)(filesRefused === 'too-many-files' ? 'error.too-many' : 'error.too-large', { count: mostFiles });

/** Each wrong field with its sentence. */
function messagesOf(
  t: ReturnType<typeof text>,
  errors: Extract<ReturnType<typeof readContactForm>, { ok: false }>['errors'],
): FormErrors {
  const { kind, topic, title, text: words, reference, name, way, mail, phone } = errors;
  const long = (field: 'title' | 'text' | 'name'): string => t(`error.${field}.long`, { count: longestOf[field] });
  return {
    ...(kind === undefined ? {} : { kind: t('error.kind.missing') }),
    ...(topic === undefined ? {} : { topic: t('error.topic.missing') }),
    ...(title === undefined ? {} : { title: title === 'long' ? long('title') : t('error.title.missing') }),
    ...(words === undefined ? {} : { text: words === 'long' ? long('text') : t('error.text.missing') }),
    ...(reference === undefined ? {} : { reference: t('error.reference.wrong') }),
    ...(name === undefined ? {} : { name: name === 'long' ? long('name') : t('error.name.missing') }),
    ...(way === undefined ? {} : { way: t('error.way.missing') }),
    ...(mail === undefined ? {} : { mail: t(mail === 'missing' ? 'error.mail.missing' : 'error.mail.wrong') }),
    ...(phone === undefined ? {} : { phone: t(phone === 'missing' ? 'error.phone.missing' : 'error.phone.wrong') }),
  };
}

function view({ line }: ContactPagesDeps, visit: Visit, shown: FormShown, status = 422): Answer {
  const t = text(visit.language);
  const { errors, files = [], others } = shown;
  const opens = lineOpens(line, visit);
  const wrong = [
    ...contactFields.flatMap((field) => {
      const said = errors[field];
      return said === undefined ? [] : [{ text: said, href: `#${fieldNames[field]}` }];
    }),
    ...files.map((said) => ({ text: said, href: '#bijlage' })),
    ...others.map((said) => ({ text: said, ...(shown.trap === true ? { href: `#${trapName}` } : {}) })),
  ];
  return page({
    title: t('form.title'),
    hasErrors: wrong.length > 0,
    ...(wrong.length > 0 ? { status } : {}),
    body: html`${errorSummary({ title: t('error.summary'), errors: wrong })}
      <h1 class="govuk-heading-xl">${t('form.title')}</h1>
      <p class="govuk-body-l">${t('form.lead')}</p>
      <p class="govuk-body">${t('form.follow')} ${link({ text: t('follow.title'), href: contactPaths.follow })}</p>
      ${shown.call === true ? callLines(line, visit, { level: 2, holidays: true }) : null} ${signedIn(visit)} ${contactForm(visit, shown)}
      ${
        shown.call === true
          ? null
          : html`<h2 class="govuk-heading-m">${opens === null ? t('form.urgent') : t('form.closed', { opens })}</h2>
              ${callLines(line, visit, { holidays: true })}`
      }`,
  });
}

function signedIn({ language, person, path }: Visit): Html {
  const t = text(language);
  if (person !== null) {
    return html`<p class="govuk-body">${t('form.signed-in', { person: `${person.givenName} ${person.familyName}` })}</p>`;
  }
  const back = path.startsWith(contactPaths.form) ? path : contactPaths.form;
  return html`<p class="govuk-body">
    <a class="govuk-link" href="${`/aanmelden?terug=${encodeURIComponent(back)}`}">${t('form.sign-in')}</a>. ${t('form.sign-in.why')}
  </p>`;
}
