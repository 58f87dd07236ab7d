import type { Acm } from '#acm/index.ts';
import type { Btb } from '#btb/index.ts';
import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Hulp } from '#hulp/index.ts';
import type { Sleutels } from '#sleutels/index.ts';
import type { JobHandlers } from '#store/jobs/index.ts';

export interface IdentityJobDeps {
  readonly sleutels: Pick<Sleutels, 'identityOf'>;
  readonly btb: Pick<Btb, 'renumber'>;
  readonly gebruikersbeheer: Pick<Gebruikersbeheer, 'renumber'>;
  readonly hulp: Pick<Hulp, 'renumber'>;
  readonly acm: Pick<Acm, 'sessions'>;
  readonly clock: () => Date;
}

/**
 * A person's number changed, or two records became one: the systems that know people by number follow, and who is
 * inside comes in again with what holds now.
 */
export const identityJobs = ({ sleutels, btb, gebruikersbeheer, hulp, acm, clock }: IdentityJobDeps): JobHandlers => ({
  'identity.number-changed': async ({ person }) => {
    const identity = await sleutels.identityOf(String(person));
    if (identity === null) return;
    for (const from of identity.earlier) {
      const change = { from, to: identity.insz, at: clock() };
      await btb.renumber(change);
      await gebruikersbeheer.renumber(change);
      await hulp.renumber(change);
    }
    for (const sub of identity.subs) await acm.sessions.endAll(sub);
  },
  // A key may be in other hands: whoever is inside with it goes.
  'identity.end-sessions': async ({ person }) => {
    for (const sub of (await sleutels.identityOf(String(person)))?.subs ?? []) await acm.sessions.endAll(sub);
  },
});
