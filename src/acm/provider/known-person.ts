import type { Provider } from 'oidc-provider';
import type { Person } from '#sleutels/index.ts';

/**
 * Who proved their identity, kept (sealed, like everything here) with the session and with each grant: for the two
 * hours that these live nobody has to be looked up again. What may change meanwhile, rights, is always asked anew.
 */
export function knownPerson(model: object | undefined): Person | null {
  if (model === undefined || !('person' in model)) return null;
  return (model.person as Person | undefined) ?? null;
}

/** The library stores only the properties that a model names; ours carry more. */
export function carryMore(provider: Provider): void {
  for (const [model, more] of [
    [provider.Grant, ['capacity', 'person', 'key']],
    [provider.Session, ['person']],
  ] as const) {
    const names = [...model.IN_PAYLOAD, ...more];
    Object.defineProperty(model, 'IN_PAYLOAD', { get: () => names });
  }
}
