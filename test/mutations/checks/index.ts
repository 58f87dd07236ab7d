import type { Mutation } from '../mutation.ts';
import { accessGuide } from './access-guide.ts';
import { acm } from './acm.ts';
import { api } from './api.ts';
import { appCode } from './app-code.ts';
import { btb } from './btb.ts';
import { contact } from './contact.ts';
import { gebruikersbeheer } from './gebruikersbeheer.ts';
import { helpLine } from './help-line.ts';
import { hulp } from './hulp.ts';
import { kbo } from './kbo.ts';
import { keptForm } from './kept-form.ts';
import { passkeys } from './passkey.ts';
import { relyingParty } from './relying-party.ts';
import { requestWithDocuments } from './request-with-documents.ts';
import { server } from './server.ts';
import { session } from './session.ts';
import { status } from './status.ts';
import { store } from './store.ts';
import { strongKeys } from './strong-keys.ts';
import { walletChecks } from './wallet.ts';
import { zone } from './zone.ts';

/** Every check that is switched off in turn, by subject. */
export const mutations: readonly Mutation[] = [
  ...relyingParty,
  ...session,
  ...keptForm,
  ...server,
  ...store,
  ...appCode,
  ...strongKeys,
  ...passkeys,
  ...walletChecks,
  ...zone,
  ...kbo,
  ...btb,
  ...requestWithDocuments,
  ...gebruikersbeheer,
  ...acm,
  ...api,
  ...hulp,
  ...accessGuide,
  ...status,
  ...contact,
  ...helpLine,
];
