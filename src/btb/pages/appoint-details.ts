import { formatInsz } from '#belgian/insz.ts';
import { html, type Html } from '#web/html.ts';
import { button } from '#web/components/button.ts';
import { insetText } from '#web/components/inset-text.ts';
import { textInput } from '#web/components/text-input.ts';
import type { PageRoute } from '#web/site.ts';
import { redirect, type Answer } from '#web/visit.ts';
import type { Draft } from '../index.ts';
import { text } from '../messages/index.ts';
import { nameOf } from '../parts.ts';
import { paths, patterns } from '../paths.ts';
import {
  longest,
  readAppointForm,
  type AppointTyped,
  type FieldErrors,
  type PersonRead,
  type TypedField,
} from '../rules/appoint-form.ts';
import { mostOpenInvitations } from '../rules/may-appoint.ts';
import { asAppointer, type AppointerVisit } from './as-appointer.ts';
import { stepPage } from './appoint-frame.ts';
import { fieldMessage } from './field-message.ts';
import type { PageDeps } from './page-deps.ts';
import { typedPerson } from './typed-person.ts';

interface DetailsShown {
  readonly draft: Draft;
  readonly typed: AppointTyped;
  readonly errors: FieldErrors;
  /** Why this person cannot be appointed, however the fields were filled in. */
  readonly refusal: string | null;
}

const fieldsOfOther = ['insz', 'givenName', 'familyName', 'email', 'phone'] as const;
const fieldsOfSelf = ['email', 'phone'] as const;

/** The second step: who that is, and how they can be reached. */
export const appointDetails = (deps: PageDeps): readonly PageRoute[] => [
  asAppointer(deps, { method: 'GET', path: patterns.appointDetails }, async (appointer) => {
    const { company, draft } = appointer;
    if (draft === null) return redirect(paths.appoint(company.number));
    return show(appointer, { draft, typed: typedBefore(draft), errors: {}, refusal: null });
  }),
  asAppointer(deps, { method: 'POST', path: patterns.appointDetails }, async (appointer) => {
    const { visit, actor, company, draft } = appointer;
    if (draft === null) return redirect(paths.appoint(company.number));
    const typed = typedPerson((name) => visit.form.get(name) ?? '', draft.self ? actor : null);
    const read = readAppointForm(typed);
    if (!read.ok) return show(appointer, { draft, typed, errors: read.errors, refusal: null });
    const refusal = await againstPerson(deps, appointer, draft, read.person);
    if (refusal !== null) return show(appointer, { draft, typed, errors: {}, refusal });
    const { givenName, familyName } = draft.self ? actor : read.person;
    const appointee = { ...read.person, givenName, familyName };
    await deps.btb.saveDraft({ actor, company: company.number, at: visit.now }, { ...draft, appointee });
    return redirect(paths.appointTask(company.number));
  }),
];

const typedBefore = ({ appointee }: Draft): AppointTyped =>
  appointee === null
    ? { insz: '', givenName: '', familyName: '', email: '', phone: '' }
    : { ...appointee, insz: formatInsz(appointee.insz) };

/** What speaks against this person, whatever their task: told here, so that nobody goes on for nothing. */
async function againstPerson(
  { btb }: PageDeps,
  { visit, actor, company, offer }: AppointerVisit,
  { replaces }: Draft,
  { insz, email }: PersonRead,
): Promise<string | null> {
  const decision = await btb.mayAppoint({
    actor,
    company: company.number,
    // The least that this visitor may give to anybody.
    role: 'access-manager',
    bounds: offer.within,
    appointee: { insz, email },
    declaredWithin: true,
    replaces,
    at: visit.now,
  });
  const because = aboutPerson.find((one) => !decision.permitted && decision.because === one);
  return because === undefined
    ? null
    : text(visit.language)(`appoint.refused.${because}`, { most: mostOpenInvitations });
}

/** What speaks against a person whatever their task; the rest is told at the end, where the task is known. */
const aboutPerson = [
  'names-self',
  'in-charge-already',
  'invited-already',
  'too-many-invitations',
  'invited-too-often',
  'register-too-old',
  'replaces-nobody',
] as const;

function show(appointer: AppointerVisit, { draft, typed, errors, refusal }: DetailsShown): Answer {
  const { visit, actor, company } = appointer;
  const { self } = draft;
  const t = text(visit.language);
  const fields: readonly TypedField[] = self ? fieldsOfSelf : fieldsOfOther;
  const [first] = fields;
  const message = (name: TypedField): string | undefined =>
    fieldMessage(t, name, errors) ?? (name === first ? (refusal ?? undefined) : undefined);
  const field = (name: TypedField, more: Partial<Parameters<typeof textInput>[0]> = {}): Html =>
    textInput({
      name,
      label: t(`appoint.${name}`),
      // Of a text that is far too long, as much as shows what it was.
      value: typed[name].slice(0, longest[name] * 2),
      error: message(name),
      autocomplete: 'off',
      ...more,
    });
  return stepPage(appointer, {
    step: 2,
    title: t(self ? 'guide.details.title.self' : 'guide.details.title'),
    errors: fields.flatMap((name) => {
      const said = message(name);
      return said === undefined ? [] : [{ text: said, href: `#${name}` }];
    }),
    body: html`${self ? insetText(t('appoint.self.who', { name: `${nameOf(actor)} (${formatInsz(actor.insz)})` })) : null}
      <form method="post" action="${paths.appointDetails(company.number)}" novalidate>
        ${visit.csrfField}
        ${
          self
            ? null
            : html`${field('insz', { hint: t('appoint.insz.hint'), inputmode: 'numeric', width: 20, figures: true })}
            ${field('givenName', { spellcheck: false, width: 30 })}
            ${field('familyName', { hint: t('appoint.familyName.hint'), spellcheck: false, width: 30 })}`
        }
        ${field('email', {
          hint: t(self ? 'appoint.email.hint.self' : 'appoint.email.hint'),
          type: 'email',
          spellcheck: false,
          ...(self ? { autocomplete: 'email' } : {}),
        })}
        ${field('phone', {
          hint: t('appoint.phone.hint'),
          type: 'tel',
          width: 20,
          ...(self ? { autocomplete: 'tel' } : {}),
        })}
        ${button({ text: t('continue') })}
      </form>`,
  });
}
