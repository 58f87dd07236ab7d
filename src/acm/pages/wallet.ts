import { isWalletKind, type LinkVerdict } from '#sleutels/index.ts';
import { redirect, type Answer, type Visit } from '#web/visit.ts';
import { enterWith, keyPage, logRefusal, placeOf } from './key-page.ts';
import type { PageParts, SignInPage } from './parts.ts';
import type { SignInContext } from './sign-in-context.ts';
import { keyRefusal } from './refusal-sentence.ts';
import { linkOverPage, linkPage, refusedPage, replacePage, showPage } from './wallet-views.ts';

const path = '/aanmelden/:uid/europese-sleutel';
const longestTyped = 40;

export const walletPath = (uid: string): string => path.replace(':uid', uid);

/** Where a wallet on the same device brings the browser back to. */
export const walletBackPath = ({ binding, code }: { readonly binding: string; readonly code: string }): string =>
  `${walletPath(binding)}/terug?response_code=${code}`;

const refused = (visit: Visit, context: SignInContext, because: Parameters<typeof refusedPage>[3]): Answer => ({
  ...refusedPage(visit, walletPath(context.uid), `/aanmelden/${context.uid}`, because),
  ...keyRefusal('wallet', because, context),
});

/** The European key: the person opens a wallet here or on a phone, and this page waits for what it shows. */
export function walletPages(parts: PageParts): readonly SignInPage[] {
  const { wallet } = parts.sleutels;
  if (wallet === null) return [];
  type Raw = Parameters<SignInPage['handle']>[2];

  const show = async (visit: Visit, uid: string, isEarly: boolean): Promise<Answer> => {
    const invitations = await wallet.invitations(uid, visit.now);
    if (invitations === null) return redirect(`/aanmelden/${uid}`);
    return showPage(visit, walletPath(uid), { ...invitations, acrossDevices: wallet.acrossDevices, isEarly });
  };
  const finish = async (visit: Visit, context: SignInContext, raw: Raw, responseCode: string | null) => {
    const { uid, offered } = context;
    const accepted = offered.filter(isWalletKind);
    const verdict = await wallet.finish(
      { binding: uid, responseCode, accepted, place: placeOf(visit, context) },
      visit.now,
    );
    if (verdict.ok) return enterWith(parts, raw, verdict);
    if (verdict.because === 'waiting') return show(visit, uid, true);
    if (verdict.because === 'unknown-wallet') return redirect(`${walletPath(uid)}/koppelen`);
    logRefusal(visit, 'eidashigh', verdict.because, verdict.detail);
    return refused(visit, context, verdict.because);
  };
  const linked = async (visit: Visit, context: SignInContext, raw: Raw, verdict: LinkVerdict): Promise<Answer> => {
    if (verdict.ok) return enterWith(parts, raw, verdict);
    const { because } = verdict;
    const { uid } = context;
    if (because === 'replace') return redirect(`${walletPath(uid)}/koppelen`);
    logRefusal(visit, 'eidashigh', because);
    if (because === 'link-over') return linkOverPage(visit, walletPath(uid));
    if (because === 'key-blocked') return refused(visit, context, because);
    return linkPage(visit, walletPath(uid), because, (visit.form.get('code') ?? '').slice(0, longestTyped));
  };
  const pages: readonly SignInPage[] = [
    {
      method: 'POST',
      path,
      handle: async (visit, { uid }) => {
        await wallet.begin(uid, visit.now);
        return redirect(walletPath(uid));
      },
    },
    { method: 'GET', path, handle: async (visit, { uid }) => show(visit, uid, false) },
    {
      method: 'GET',
      path: `${path}/stand`,
      notAPage: 'asked by the script of the page that waits',
      handle: async (visit, { uid }) => ({
        kind: 'raw',
        status: 200,
        contentType: 'application/json',
        headers: { 'cache-control': 'no-store' },
        body: JSON.stringify({ state: await wallet.state(uid, visit.now) }),
      }),
    },
    { method: 'POST', path: `${path}/klaar`, handle: (visit, context, raw) => finish(visit, context, raw, null) },
    {
      method: 'GET',
      path: `${path}/terug`,
      handle: (visit, context, raw) => finish(visit, context, raw, visit.query.get('response_code') ?? ''),
    },
    {
      method: 'GET',
      path: `${path}/koppelen`,
      handle: async (visit, { uid }) => {
        const step = await wallet.linking.step(uid, visit.now);
        if (step === 'over') return linkOverPage(visit, walletPath(uid));
        return step === 'replace' ? replacePage(visit, uid, walletPath(uid)) : linkPage(visit, walletPath(uid), null);
      },
    },
    {
      method: 'POST',
      path: `${path}/koppelen`,
      handle: async (visit, context, raw) => {
        const typed = (visit.form.get('code') ?? '').slice(0, longestTyped);
        const input = { binding: context.uid, typed, place: placeOf(visit, context) };
        return linked(visit, context, raw, await wallet.linking.giveCode(input, visit.now));
      },
    },
    {
      method: 'POST',
      path: `${path}/nieuw`,
      handle: async (visit, context, raw) => {
        const input = { binding: context.uid, place: placeOf(visit, context) };
        return linked(visit, context, raw, await wallet.linking.confirmReplace(input, visit.now));
      },
    },
  ];
  return pages.map((one) => keyPage(parts, 'eidashigh', one));
}
