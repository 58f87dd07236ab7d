import { secretName } from './may-keep.ts';

/**
 * What somebody wrote in a form that could not be kept, for the one browser that just sent it: values of several words, in
 * their order. Choices, numbers and identifiers have none, and are quickly given again.
 * @returns nothing of a form with a secret
 */
export function whatWasTyped(form: URLSearchParams): readonly string[] {
  const fields = [...form].filter(([name]) => name !== '_csrf');
  if (fields.some(([name]) => secretName.test(name))) return [];
  return fields.map(([, value]) => value.trim()).filter((value) => /\s/.test(value));
}
