import { interactionPolicy, type interactionPolicy as policy } from 'oidc-provider';
import { acceptedKeys, type KeyUrn } from '../rules/accepted-keys.ts';

const { Check, Prompt, base } = interactionPolicy;

/**
 * What a person must still do before tokens are issued: prove who they are (with a key that this application and this
 * request accept), and choose a capacity where one must be chosen. There is no consent page: clients are registered.
 */
export function interactionsOf(keysOfClient: (clientId: string) => Promise<readonly KeyUrn[]>): policy.DefaultPolicy {
  const prompts = base();
  prompts.remove('consent');
  prompts.get('login')?.checks.add(
    new Check('key_not_accepted', 'the digital key that was used is not accepted for this request', async (ctx) => {
      const { oidc } = ctx;
      if (oidc.session?.accountId === undefined || oidc.client === undefined) return Check.NO_NEED_TO_PROMPT;
      const asked = oidc.params?.['acr_values'];
      const accepted = acceptedKeys(
        await keysOfClient(oidc.client.clientId),
        typeof asked === 'string' ? asked : undefined,
      );
      const used = oidc.session.acr;
      return accepted.some((urn) => urn === used) ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
    }),
  );
  prompts.add(
    new Prompt(
      { name: 'capacity', requestable: false },
      new Check('capacity_not_chosen', 'a capacity must be chosen', (ctx) =>
        // A grant exists only for a capacity: see existing-grant.ts.
        ctx.oidc.entities.Grant?.jti === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
      ),
    ),
  );
  return prompts;
}
