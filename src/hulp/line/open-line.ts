import { randomUUID } from 'node:crypto';
import type { Keys } from '#keys/keys-file.ts';
import { blindIndexFor, inszVault, sealFor } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { PageRoute } from '#web/site.ts';
import type { KeyNames } from '../guide/pages/step-notes.ts';
import type { readChain } from '../guide/read-chain.ts';
import type { ChainSources } from '../guide/sources.ts';
import type { Library } from '../library/open-library.ts';
import { callerActs } from './answer-along.ts';
import { asLineStaff } from './as-line-staff.ts';
import { askAlong } from './ask-along.ts';
import { staffActs } from './follow-along.ts';
import type { LineParts, PeopleSources, RefusalSources } from './line-parts.ts';
import { lookUp } from './look-up.ts';
import { boardPage } from './pages/board.ts';
import { companyPage } from './pages/company.ts';
import { followPages } from './pages/follow.ts';
import type { LineDeps } from './pages/line-deps.ts';
import { lookUpPages } from './pages/look-up.ts';
import { minePages } from './pages/mine.ts';
import { scriptPage } from './pages/script.ts';

export interface LineSiteDeps {
  readonly db: Db;
  readonly keys: Keys;
  readonly ownUrl: URL;
  readonly refusals: RefusalSources;
  readonly people: PeopleSources;
  readonly chain: Pick<ChainSources, 'kbo' | 'gebruikersbeheer' | 'sleutels' | 'codes'>;
  readonly read: ReturnType<typeof readChain>;
  readonly keyNames: KeyNames;
  readonly library: Library;
}

/** The pages of the help line: for who answers it, for who calls, and for who manages a company. */
export function linePages({ db, keys, chain, ...given }: LineSiteDeps): readonly PageRoute[] {
  const vault = inszVault(keys, 'hulp');
  const { usableKeys } = chain.sleutels;
  const index = blindIndexFor(keys, 'hulp.line-turn');
  const parts: LineParts = {
    db,
    vault,
    names: sealFor(keys, 'hulp.look-along'),
    turnOf: (what, of) => index(`${what} ${of}`),
    asLine: asLineStaff({ db, vault, usableKeys }),
    usableKeys,
    refusals: given.refusals,
    people: given.people,
    tieOf: chain.gebruikersbeheer.tieOf,
    codes: chain.codes,
    ownUrl: given.ownUrl,
    uuid: randomUUID,
  };
  const deps: LineDeps = {
    parts,
    lookUp: lookUp(parts),
    ask: askAlong(parts),
    staff: staffActs(parts),
    caller: callerActs(parts),
    read: given.read,
    keyNames: given.keyNames,
    library: given.library,
    companyName: async (number) => (await chain.kbo.company(number))?.name ?? null,
  };
  return [
    boardPage(deps),
    ...lookUpPages(deps),
    scriptPage(deps),
    ...followPages(deps),
    ...minePages(deps),
    companyPage(deps),
  ];
}
