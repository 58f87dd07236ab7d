import type { CDPSession, Page } from 'playwright-core';

/** A passkey device inside the browser, as the WebAuthn standard describes for tests (section 11). */
export interface VirtualAuthenticator {
  readonly cdp: CDPSession;
  readonly id: string;
  /** Identifiers of the passkeys on it, base64. */
  readonly held: () => Promise<readonly string[]>;
  /** Does its holder give their finger from now on? */
  readonly willVerify: (yes: boolean) => Promise<void>;
  /** Sets the counter of a passkey back, as a copy of it would have it. */
  readonly setCounter: (credentialId: string, signCount: number) => Promise<void>;
}

export async function virtualAuthenticator(page: Page): Promise<VirtualAuthenticator> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId: id } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const credentials = async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId: id })).credentials;
  return {
    cdp,
    id,
    held: async () => (await credentials()).map(({ credentialId }) => credentialId),
    willVerify: async (isUserVerified) => {
      await cdp.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified });
    },
    setCounter: async (credentialId, signCount) => {
      const found = (await credentials()).find((one) => one.credentialId === credentialId);
      if (found === undefined) throw new Error('no such passkey');
      await cdp.send('WebAuthn.removeCredential', { authenticatorId: id, credentialId });
      await cdp.send('WebAuthn.addCredential', { authenticatorId: id, credential: { ...found, signCount } });
    },
  };
}
