import { parseInsz, type Insz } from '#belgian/insz.ts';
import { isMailAddress } from '#belgian/mail-address.ts';

/** What somebody typed about the person whom they appoint, as it came. */
export interface AppointTyped {
  readonly insz: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
}

export type TypedField = 'insz' | 'givenName' | 'familyName' | 'email' | 'phone';

/** What can be wrong with a field; each has a text `field.<field>.<error>`. */
export interface FieldErrors {
  readonly insz?: Extract<ReturnType<typeof parseInsz>, { ok: false }>['because'];
  readonly givenName?: NameError;
  readonly familyName?: NameError;
  readonly email?: AddressError;
  readonly phone?: AddressError;
}

export type NameError = 'empty' | 'too-long' | 'not-a-name';
export type AddressError = 'empty' | 'too-long' | 'form';

export interface PersonRead {
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
}

export type FormRead =
  { readonly ok: true; readonly person: PersonRead } | { readonly ok: false; readonly errors: FieldErrors };

/** How much of each field can be kept, in characters. */
export const longest = { insz: 40, givenName: 100, familyName: 100, email: 254, phone: 40 } as const;

/** Reads the form; all that is wrong is told at once. */
export function readAppointForm(typed: AppointTyped): FormRead {
  const insz = parseInsz(typed.insz);
  const wrong = {
    insz: insz.ok ? undefined : insz.because,
    givenName: nameError(typed.givenName, longest.givenName),
    familyName: nameError(typed.familyName, longest.familyName),
    email: emailError(typed.email),
    phone: phoneError(typed.phone),
  };
  const errors: FieldErrors = Object.fromEntries(Object.entries(wrong).filter(([, error]) => error !== undefined));
  if (!insz.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    person: {
      insz: insz.insz,
      givenName: tidy(typed.givenName),
      familyName: tidy(typed.familyName),
      email: typed.email.trim(),
      phone: tidy(typed.phone),
    },
  };
}

/** Without what people add by accident: spaces around, and double ones within. */
const tidy = (text: string): string => text.trim().replaceAll(/ {2,}/g, ' ');

function nameError(text: string, most: number): NameError | undefined {
  const name = text.length > most * 2 ? text : tidy(text);
  if (name === '') return 'empty';
  if (name.length > most) return 'too-long';
  // Letters of any script with their accents; nothing that could be markup or a second line.
  return /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name) ? undefined : 'not-a-name';
}

/**
 * Does this look like an address to which a mail can go? One address only, and none of the signs with which a mail
 * program would read two, or a name. Whether it exists, the mail shows.
 */
export function emailError(text: string): AddressError | undefined {
  if (text.length > 1_000) return 'too-long';
  const email = text.trim();
  if (email === '') return 'empty';
  if (email.length > longest.email) return 'too-long';
  return isMailAddress(email) ? undefined : 'form';
}

/** Six digits at least (short numbers), fifteen at most (ITU-T E.164). */
function phoneError(text: string): AddressError | undefined {
  if (text.length > 1_000) return 'too-long';
  const phone = tidy(text);
  if (phone === '') return 'empty';
  if (phone.length > longest.phone) return 'too-long';
  const digits = phone.replaceAll(/\D/g, '').length;
  return /^\+?[\d ./()-]+$/.test(phone) && digits >= 6 && digits <= 15 ? undefined : 'form';
}
