import type { Actor } from '../index.ts';
import type { AppointTyped } from '../rules/appoint-form.ts';

/**
 * What a form says about a person to appoint.
 * @param self the visitor, when they name themselves: number and names are those that the digital key gave, which are
 * not for BTB to judge; null: somebody else
 */
export const typedPerson = (field: (name: keyof AppointTyped) => string, self: Actor | null): AppointTyped => ({
  insz: self === null ? field('insz') : self.insz,
  givenName: self === null ? field('givenName') : 'X',
  familyName: self === null ? field('familyName') : 'X',
  email: field('email'),
  phone: field('phone'),
});
