import { parseCallableNumber } from '#belgian/callable-number.ts';
import { isMailAddress } from '#belgian/mail-address.ts';
import { readReference } from '#web/refusals/rules/read-reference.ts';
import { caseKinds, type CaseKind } from './deadlines.ts';

/** What it is about, and which team it goes to first. */
export const topics = ['key', 'access', 'rights', 'zone', 'site', 'other'] as const;

export type Topic = (typeof topics)[number];

export const teams = ['line', 'access', 'zone'] as const;

export type Team = (typeof teams)[number];

/** The team that looks at a topic first. */
export const teamOf: Readonly<Record<Topic, Team>> = {
  key: 'access',
  access: 'access',
  rights: 'access',
  zone: 'zone',
  site: 'line',
  other: 'line',
};

export const answerWays = ['mail', 'phone'] as const;

export type AnswerWay = (typeof answerWays)[number];

/** Characters at most. */
export const longestOf = { title: 100, text: 5_000, reference: 20, name: 100, mail: 254, phone: 30 } as const;

export const contactFields = ['kind', 'topic', 'title', 'text', 'reference', 'name', 'way', 'mail', 'phone'] as const;

export type ContactField = (typeof contactFields)[number];

export type ContactTyped = Readonly<Record<ContactField, string>>;

export interface ContactRead {
  readonly kind: CaseKind;
  readonly topic: Topic;
  readonly title: string;
  readonly text: string;
  readonly reference: string | null;
  readonly name: string;
  readonly way: AnswerWay;
  readonly mail: string | null;
  readonly phone: string | null;
}

export type ContactErrors = Partial<Record<ContactField, 'missing' | 'long' | 'wrong'>>;

/** What a person types on one line: no sign that cannot be seen, and none that turns the text around. */
const line = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** Several lines, without signs that turn the text around. */
export const lines = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .trim();

export const lengthOf = (text: string): number => Array.from(text).length;

const textError = (text: string, most: number): 'missing' | 'long' | undefined =>
  text === '' ? 'missing' : lengthOf(text) > most ? 'long' : undefined;

/** Reads the form; all that is wrong is told at once. */
export function readContactForm(
  typed: ContactTyped,
): { readonly ok: true; readonly read: ContactRead } | { readonly ok: false; readonly errors: ContactErrors } {
  const kind = caseKinds.find((one) => one === typed.kind);
  const topic = topics.find((one) => one === typed.topic);
  const way = answerWays.find((one) => one === typed.way);
  const [title, name, mail, phone] = [line(typed.title), line(typed.name), typed.mail.trim(), typed.phone.trim()];
  const text = lines(typed.text);
  const reference = typed.reference.trim() === '' ? null : readReference(typed.reference);
  const number = phone === '' ? null : parseCallableNumber(phone);
  const errors: ContactErrors = {
    ...(kind === undefined ? { kind: 'missing' } : {}),
    ...(topic === undefined ? { topic: 'missing' } : {}),
    ...said('title', textError(title, longestOf.title)),
    ...said('text', textError(text, longestOf.text)),
    ...(typed.reference.trim() !== '' && reference === null ? { reference: 'wrong' } : {}),
    ...said('name', textError(name, longestOf.name)),
    ...(way === undefined ? { way: 'missing' } : {}),
    ...said('mail', mail === '' ? (way === 'mail' ? 'missing' : undefined) : isMailAddress(mail) ? undefined : 'wrong'),
    ...said('phone', phone === '' ? (way === 'phone' ? 'missing' : undefined) : number === null ? 'wrong' : undefined),
  };
  if (kind === undefined || topic === undefined || way === undefined || Object.keys(errors).length > 0) {
    return { ok: false, errors };
  }
  return {
    ok: true,
    read: { kind, topic, title, text, reference, name, way, mail: mail === '' ? null : mail, phone: number },
  };
}

const said = (field: ContactField, error: 'missing' | 'long' | 'wrong' | undefined): ContactErrors =>
  error === undefined ? {} : { [field]: error };
