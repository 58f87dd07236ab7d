import type { SignInNotice, SignInNotices } from '#acm/index.ts';
import { noticeAsRead, type Hulp } from '#hulp/index.ts';

/** What the sign-in pages show of the notices that staff of the help put up: ACM does not know the help. */
export const signInNotices =
  (board: Hulp['notices']): SignInNotices =>
  async (language) =>
    (await board.now()).flatMap((notice) => {
      const about = aboutSigningIn(notice.about);
      if (about === null) return [];
      const { tone, ...words } = noticeAsRead(notice, language);
      return [{ about, severity: tone, ...words }];
    });

function aboutSigningIn(
  about: Awaited<ReturnType<Hulp['notices']['now']>>[number]['about'],
): SignInNotice['about'] | null {
  switch (about) {
    case 'itsme':
    case 'eid':
    case 'csamtotp':
    case 'csamsms':
    case 'eidashigh':
    case 'passkey':
      return about;
    // Without these nobody comes in; what else is away, its own site says.
    case 'all':
    case 'acm':
    case 'sleutels':
      return 'sign-in';
    case 'zone':
    case 'gebruikersbeheer':
    case 'btb':
    case 'kbo':
    case 'hulp':
    case 'mail':
      return null;
  }
}
