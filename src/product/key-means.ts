import { itsmeCallbackPath } from '#acm/index.ts';
import type { Config } from '#config/config.ts';
import type { Keys } from '#keys/keys-file.ts';
import {
  eidChecker,
  itsmeClient,
  itsmeKeys,
  ocsp,
  readTrustFolder,
  type EidChecker,
  type ItsmeClient,
} from '#sleutels/index.ts';
import { openWallet, type WalletMeans } from './wallet-means.ts';
import { httpGateway, type TextGateway } from '#store/outbox/text-gateway.ts';
import type { PasskeySite } from './passkey-site.ts';

/** What a deployment has to check keys with; a key without means is not offered. */
export interface KeyMeans {
  readonly eid: EidChecker | null;
  readonly itsme: { readonly client: ItsmeClient; readonly redirectUri: URL } | null;
  readonly passkey: { readonly rpId: string } | null;
  readonly wallet: WalletMeans | null;
  readonly texts: TextGateway | null;
  /** Origins to which a sign-in with a key leads. */
  readonly origins: readonly string[];
}

/** For a command, which signs nobody in. */
export const noKeyMeans: KeyMeans = { eid: null, itsme: null, passkey: null, wallet: null, texts: null, origins: [] };

export interface KeyMeansSettings extends Pick<Config, 'eid' | 'itsme' | 'wallet' | 'smsGateway'> {
  readonly passkeySite: PasskeySite;
  readonly acm: URL;
  /** Only where the responder of the cards and the lists of wallets are of simulators on this machine. */
  readonly responderIsHere: boolean;
}

/**
 * Reads the trusted authorities and prepares the client of itsme, which is asked nothing yet.
 * @param onCardAsked told whether the responder of a card answered
 * @throws Error with a sentence when the folder of authorities cannot be read, or holds none
 */
export async function openKeyMeans(
  settings: KeyMeansSettings,
  keys: Keys,
  clock: () => Date,
  onCardAsked: (answered: boolean) => void,
): Promise<KeyMeans> {
  const { eid, itsme, passkeySite, wallet, smsGateway, acm, responderIsHere } = settings;
  const redirectUri = new URL(itsmeCallbackPath, acm);
  return {
    eid: eid === null ? null : await openEid(eid, responderIsHere, clock, onCardAsked),
    itsme:
      itsme === null
        ? null
        : {
            client: itsmeClient({ settings: { ...itsme, redirectUri }, keys: itsmeKeys(keys), clock }),
            redirectUri,
          },
    passkey: passkeySite.rpId === null ? null : { rpId: passkeySite.rpId },
    wallet: wallet === null ? null : await openWallet(wallet, acm, responderIsHere),
    texts: smsGateway === null ? null : httpGateway(smsGateway),
    origins: itsme === null ? [] : [itsme.issuer.origin],
  };
}

async function openEid(
  { trustFolder, ifUnreachable }: NonNullable<Config['eid']>,
  allowPrivate: boolean,
  clock: () => Date,
  onAsked: (answered: boolean) => void,
): Promise<EidChecker> {
  const trust = await readTrustFolder(trustFolder).catch((error: unknown) => {
    throw new Error(`EID_TRUST_FOLDER cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (trust.count === 0) throw new Error(`EID_TRUST_FOLDER holds no authority that issues cards: ${trustFolder}`);
  return eidChecker({ trust, revocation: ocsp({ clock, ifUnreachable, allowPrivate, onAsked }) });
}
