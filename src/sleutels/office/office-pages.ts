import type { PageRoute } from '#web/site.ts';
import { activate, type ActivateDeps } from './activate.ts';
import { confirmNewPhone } from './confirm-new-phone.ts';
import { giveActivation, type GiveActivationDeps } from './give-activation.ts';
import { decidePages } from './pages/decide.ts';
import { givePages } from './pages/give.ts';
import { historyPage } from './pages/history.ts';
import { homePage } from './pages/home.ts';
import { phonePages } from './pages/phone.ts';
import { proposePages } from './pages/propose.ts';
import { startPages } from './pages/start.ts';
import { requests, type RequestDeps } from './requests.ts';
import { asWorker } from './worker.ts';

export type OfficePagesDeps = ActivateDeps & GiveActivationDeps & RequestDeps;

/** The registration office: its own pages, and those of who activates a key with its help. */
export function officePages(deps: OfficePagesDeps): readonly PageRoute[] {
  const worker = asWorker(deps.db);
  const asked = requests(deps);
  return [
    homePage(worker),
    ...givePages(worker, giveActivation(deps)),
    ...proposePages(worker, asked),
    ...decidePages(worker, asked, deps.contacts),
    ...phonePages(worker, confirmNewPhone(deps), deps.contacts),
    historyPage(worker),
    ...startPages(activate(deps)),
  ];
}
