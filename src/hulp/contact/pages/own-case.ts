import { documentAnswer } from '#web/document-answer.ts';
import type { Language } from '#web/languages.ts';
import type { FormVisitor, PublicPage } from '#web/site.ts';
import { redirect, type Answer, type Visit } from '#web/visit.ts';
import type { SenderVerdict } from '../as-sender.ts';
import { text } from '../messages/index.ts';
import { contactPaths } from '../paths.ts';
import { readCaseNumber } from '../rules/case-number.ts';
import { senderActions } from '../rules/case-state.ts';
import { longestOf } from '../rules/contact-form.ts';
import { mostFiles } from '../rules/file-limits.ts';
import type { ContactPagesDeps } from './contact-deps.ts';
import { noRoomText, refusedFiles } from './file-errors.ts';
import { followed, personsOf } from './follow-cookie.ts';
import { attachmentLimits } from './form.ts';
import { isUuid } from './is-uuid.ts';
import { missingCase } from './missing.ts';
import { actionNames, nothingTried, type Tried } from './own-case-forms.ts';
import { ownCaseView } from './own-case-view.ts';
import { senderOf } from './sender-of.ts';

/** One's own case: how far it is, what was said, and what one may still do. */
export const ownCasePages = (deps: ContactPagesDeps): readonly PublicPage[] => [
  { method: 'GET', path: contactPaths.case, access: 'public', handle: (visit) => show(deps, visit, nothingTried) },
  {
    method: 'GET',
    path: contactPaths.step,
    access: 'public',
    // Where a form led to, for who comes back to its address.
    handle: async (visit) => {
      const number = readCaseNumber(visit.params['number'] ?? '');
      return redirect(number === null ? contactPaths.follow : contactPaths.caseOf(number));
    },
  },
  {
    method: 'POST',
    path: contactPaths.step,
    access: 'public',
    // Nothing of the files is read of who may do nothing with this case.
    files: { ...attachmentLimits, mayRead: (visitor) => mayRead(deps, visitor) },
    handle: (visit) => step(deps, visit),
  },
  {
    method: 'GET',
    path: contactPaths.file,
    access: 'public',
    notAPage: 'a file to keep',
    handle: async (visit) => {
      const [number, file] = [readCaseNumber(visit.params['number'] ?? ''), visit.params['file'] ?? ''];
      const found =
        number === null || !isUuid(file)
          ? null
          : await deps.contact.sender.file(personsOf(deps.contact, visit), number, file);
      return found === null ? missingCase(visit, 'sender') : documentAnswer(found);
    },
  },
];

async function mayRead({ contact }: ContactPagesDeps, visitor: FormVisitor): Promise<boolean> {
  const number = readCaseNumber(visitor.params['number'] ?? '');
  return number !== null && contact.sender.mayWrite(personsOf(contact, visitor), number, visitor.now);
}

async function show(deps: ContactPagesDeps, visit: Visit, tried: Tried, status = 422): Promise<Answer> {
  const number = readCaseNumber(visit.params['number'] ?? '');
  const persons = personsOf(deps.contact, visit);
  const found = number === null ? null : await deps.contact.sender.read(persons, number, visit.now);
  return found === null
    ? missingCase(visit, 'sender')
    : ownCaseView(visit, found, tried, { status, byLink: followed(deps.contact, visit) !== null });
}

async function step(deps: ContactPagesDeps, visit: Visit): Promise<Answer> {
  const { form, files, language, now, person } = visit;
  const number = readCaseNumber(visit.params['number'] ?? '');
  const action = senderActions.find((one) => actionNames[one] === form.get('stap'));
  const words = form.get('bericht') ?? '';
  if (number === null || action === undefined) return show(deps, visit, { words, error: null });
  if (visit.filesRefused !== undefined) {
    const because = visit.filesRefused === 'too-many-files' ? 'error.too-many' : 'error.too-large';
    return show(deps, visit, { words, error: { at: 'bijlage', text: text(language)(because, { count: mostFiles }) } });
  }
  const verdict = await deps.contact.sender.step(personsOf(deps.contact, visit), {
    number,
    action,
    text: words,
    files,
    fileName: text(language)('form.files.name'),
    voId: person?.voId,
    sender: senderOf(deps.contact, visit),
    at: now,
  });
  if (verdict.ok) return redirect(`${contactPaths.caseOf(number)}?gelukt=${actionNames[action]}`);
  if (verdict.because === 'not-found') return missingCase(visit, 'sender');
  const error = errorOf(verdict, language);
  return show(deps, visit, { words, error }, verdict.because === 'too-often' ? 429 : 422);
}

function errorOf(verdict: Extract<SenderVerdict, { ok: false }>, language: Language): Tried['error'] {
  const t = text(language);
  switch (verdict.because) {
    case 'files':
      return { at: 'bijlage', text: refusedFiles(verdict.refused, language).join('. ') };
    case 'too-many':
    case 'network-full':
    case 'person-full':
    case 'day-full':
      return { at: 'bijlage', text: noRoomText(verdict.because, language) };
    case 'long':
      return { at: 'bericht', text: t('error.text.long', { count: longestOf.text }) };
    case 'not-found':
      return null;
    case 'over':
    case 'not-over':
    case 'too-late':
    case 'no-words':
    case 'too-often':
      return { at: 'bericht', text: t(`case.error.${verdict.because}`) };
  }
}
