import type { text } from '../messages/index.ts';
import type { FieldErrors, TypedField } from '../rules/appoint-form.ts';

/** What is wrong with a field about a person, in a sentence; undefined: nothing. */
export function fieldMessage(t: ReturnType<typeof text>, field: TypedField, errors: FieldErrors): string | undefined {
  switch (field) {
    case 'insz':
      return errors.insz === undefined ? undefined : t(`field.insz.${errors.insz}`);
    case 'givenName':
      return errors.givenName === undefined ? undefined : t(`field.givenName.${errors.givenName}`);
    case 'familyName':
      return errors.familyName === undefined ? undefined : t(`field.familyName.${errors.familyName}`);
    case 'email':
      return errors.email === undefined ? undefined : t(`field.email.${errors.email}`);
    case 'phone':
      return errors.phone === undefined ? undefined : t(`field.phone.${errors.phone}`);
  }
}
