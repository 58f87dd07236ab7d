import { randomUUID } from 'node:crypto';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Keys } from '#keys/keys-file.ts';
import { inszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import {
  appointHeadLocalAdministrator,
  type AppointHeadLocalAdministrator,
  type AppointVerdict,
} from './appoint-head-local-administrator.ts';
import { answerRequestOf, type AnswerRequest, type AnswerVerdict } from './answer-request.ts';
import { askRight, type AskRight, type AskVerdict } from './ask-right.ts';
import type { BtbBelow, KboBelow } from './below.ts';
import { capacitiesOf, may, rightsIn, type Capacity, type HeldRight } from './capacities-of.ts';
import { changeRight, type ChangeRight, type ChangeVerdict } from './change-right.ts';
import { editRelation, type EditRelation, type EditVerdict } from './edit-relation.ts';
import { endHeadLocalAdministrator, type EndHeadLocalAdministrator } from './end-head-local-administrator.ts';
import {
  endLocalAdministrator,
  type EndAdministratorVerdict,
  type EndLocalAdministrator,
} from './end-local-administrator.ts';
import { endRight, type EndRight, type EndVerdict } from './end-right.ts';
import { confirmRights, type ConfirmRights, type ConfirmVerdict } from './confirm-rights.ts';
import { copyRights, type CopyRights, type CopyVerdict } from './copy-rights.ts';
import { explainMissing } from './explain-missing.ts';
import type { GiveVerdict } from './give-in-transaction.ts';
import { explainRights } from './explain-rights.ts';
import { explanationText } from './explanation-text.ts';
import { exportPeople } from './export-people.ts';
import { exportRights } from './export-rights.ts';
import { rightsFile } from './rights-file-lines.ts';
import { followEstablishments } from './follow-establishments.ts';
import { giveRight, type GiveRight } from './give-right.ts';
import { importByOperator, type ImportByOperator, type ImportReport } from './import/import-by-operator.ts';
import { linkPerson, type LinkPerson, type LinkVerdict } from './link-person.ts';
import { nameLocalAdministrator, type NameLocalAdministrator, type NameVerdict } from './name-local-administrator.ts';
import type { AddressOf, Parts } from './parts.ts';
import type { MissingLink } from './rules/missing-link.ts';
import type { ReviewTerms } from './rules/review-step.ts';
import { noteEntry, type NoteEntry } from './note-entry.ts';
import { renumber, type Renumber } from './renumber.ts';
import { catalogueRights } from './store/catalogue.ts';
import type { May } from './store/rights-of-person.ts';
import type { RightOfCatalogue } from './rules/catalogue-right.ts';
import { tieOf, type Tie } from './tie-of.ts';
import { worksFor } from './works-for.ts';
import { stopAccess, type StopAccess, type StopVerdict } from './stop-access.ts';
import { endedRightOf, noteOutcome } from './store/right-events.ts';

export { keptDays as importsKeptDays } from './import/hand-in.ts';

export type { AppointHeadLocalAdministrator, AppointVerdict } from './appoint-head-local-administrator.ts';
export type { Capacity, HeldRight } from './capacities-of.ts';
export type { EndRight, EndVerdict } from './end-right.ts';
export type { ChangeRight, ChangeVerdict } from './change-right.ts';
export type { GiveVerdict } from './give-in-transaction.ts';
export type { GiveRight } from './give-right.ts';
export type { LinkPerson, LinkVerdict } from './link-person.ts';
export type { Actor } from './parts.ts';
export type { Tie, TiedRight } from './tie-of.ts';
export type { MissingLink } from './rules/missing-link.ts';

/** Whose right ended, and where: what ACM must act on. */
export interface EndedRight {
  readonly insz: Insz;
  readonly organisation: EnterpriseNumber;
  readonly rightId: string;
}

/** What the applications answered when they were told of an end. */
export type EndOutcome = 'confirmed' | 'no-open-session' | 'trying';

/** Who may do what, for which company and which establishments. */
export interface Gebruikersbeheer {
  /** The organisations in which somebody holds one of these rights. */
  readonly capacitiesOf: (insz: Insz, codes: readonly string[], on: LocalDate) => Promise<readonly Capacity[]>;
  readonly rightsIn: (insz: Insz, organisation: EnterpriseNumber, on: LocalDate) => Promise<readonly HeldRight[]>;
  /** May this person do this for this company at this establishment? Read afresh. */
  readonly may: (insz: Insz, asked: May) => Promise<boolean>;
  /** For somebody without a capacity: the missing link of the chain, and who can mend it. */
  readonly explainMissing: (insz: Insz, codes: readonly string[], on: LocalDate) => Promise<MissingLink>;
  /** What a person and an organisation are to each other, as far as these rights go; for that person only. */
  readonly worksFor: ReturnType<typeof worksFor>;
  readonly tieOf: (insz: Insz, company: EnterpriseNumber, codes: readonly string[], on: LocalDate) => Promise<Tie>;
  /** Notes what the applications answered; an end that was confirmed stays so. */
  readonly confirmEnd: (eventId: string, outcome: EndOutcome, at: Date) => Promise<void>;
  /** null: there is no such event */
  readonly endedRight: (eventId: string) => Promise<EndedRight | null>;
  readonly linkPerson: (command: LinkPerson) => Promise<LinkVerdict>;
  readonly giveRight: (command: GiveRight) => Promise<GiveVerdict>;
  /** Puts another right in the place of one. */
  readonly changeRight: (command: ChangeRight) => Promise<ChangeVerdict>;
  /** Somebody asks for a right themselves. */
  readonly askRight: (command: AskRight) => Promise<AskVerdict>;
  /** A manager approves or refuses a request. */
  readonly answerRequest: (command: AnswerRequest) => Promise<AnswerVerdict>;
  /** Ends every right of a person, or of everybody, at once. */
  readonly stopAccess: (command: StopAccess) => Promise<StopVerdict>;
  /** A manager confirms that rights are still needed. */
  readonly confirmRights: (command: ConfirmRights) => Promise<ConfirmVerdict>;
  /** Changes what is known of a work relation, and until when it lasts. */
  readonly editRelation: (command: EditRelation) => Promise<EditVerdict>;
  /** Gives somebody what somebody else has, for good or for a while. */
  readonly copyRights: (command: CopyRights) => Promise<CopyVerdict>;
  /** Why somebody may, or may not, do something for a company on a day, in sentences. */
  readonly explain: (
    insz: Insz,
    company: EnterpriseNumber,
    on: LocalDate,
    language: Language,
  ) => Promise<readonly string[]>;
  /** Every right of a company on a day, as lines of the file with rights. */
  readonly exportRights: (company: EnterpriseNumber, on: LocalDate) => AsyncIterable<string>;
  /** Everybody who works for a company on a day, as lines of that file in which nothing is asked yet. */
  readonly exportPeople: (company: EnterpriseNumber, on: LocalDate) => AsyncIterable<string>;
  /** Does what a file of rights asks, on behalf of somebody who manages them. */
  readonly importRights: (command: ImportByOperator) => Promise<ImportReport>;
  /** The register changed: which establishments does the company have now? */
  /** Somebody entered an application: shown to who looks after the company. */
  readonly noteEntry: (entry: NoteEntry) => Promise<void>;
  readonly followEstablishments: (company: EnterpriseNumber, at: Date) => Promise<boolean>;
  /** Every right that can be given. */
  readonly catalogue: () => Promise<readonly RightOfCatalogue[]>;
  readonly endRight: (command: EndRight) => Promise<EndVerdict>;
  /** The national number of a person changed. */
  readonly renumber: (command: Renumber) => Promise<void>;
  /** Target group LB: who manages names others, within their own bounds. */
  readonly nameLocalAdministrator: (command: NameLocalAdministrator) => Promise<NameVerdict>;
  readonly endLocalAdministrator: (command: EndLocalAdministrator) => Promise<EndAdministratorVerdict>;
  /** Target group LB: staff appoint who manages the rights of a local authority. */
  readonly appointHeadLocalAdministrator: (command: AppointHeadLocalAdministrator) => Promise<AppointVerdict>;
  /** And staff end it; false: this person is no head local administrator there. */
  readonly endHeadLocalAdministrator: (command: EndHeadLocalAdministrator) => Promise<boolean>;
}

export interface GebruikersbeheerDeps {
  /** The database as `gebruikersbeheer` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  readonly btb: BtbBelow;
  readonly kbo: KboBelow;
  /** Where people use the right, for the link in a mail. */
  readonly zoneUrl: URL;
  /** This site, for the links in mails. */
  readonly ownUrl: URL;
  /** The most days that a right may last; null: no limit. Five years unless told: not confirmed by a source. */
  readonly longestDays?: number | null;
  /** How often rights are confirmed; once a quarter, with 30 days to do it, unless told: not confirmed by a source. */
  readonly review?: ReviewTerms;
  /** The addresses that people confirmed with their digital keys; without it none is known. */
  readonly addressOf?: AddressOf;
  readonly uuid?: () => string;
}

/** Five years, leap days included. */
const fiveYears = 1826;

/** The pieces that the pages use too. */
export const partsOf = ({
  db,
  keys,
  btb,
  kbo,
  zoneUrl,
  ownUrl,
  longestDays,
  review,
  addressOf,
  uuid,
}: GebruikersbeheerDeps): Parts => ({
  db,
  btb,
  kbo,
  zoneUrl,
  ownUrl,
  review: review ?? { every: 91, grace: 30, absent: 180 },
  vault: inszVault(keys, 'gebruikersbeheer'),
  addressOf: addressOf ?? (async () => null),
  uuid: uuid ?? randomUUID,
  longestDays: longestDays === undefined ? fiveYears : longestDays,
});

export function openGebruikersbeheer(deps: GebruikersbeheerDeps): Gebruikersbeheer {
  const parts = partsOf(deps);
  return {
    capacitiesOf: capacitiesOf(parts),
    rightsIn: rightsIn(parts),
    may: may(parts),
    explainMissing: explainMissing(parts),
    tieOf: tieOf(parts),
    worksFor: worksFor(parts),
    confirmEnd: (eventId, outcome, at) =>
      parts.db.transaction({ across: 'job' }, (tx) => noteOutcome(tx, eventId, outcome, at)),
    endedRight: async (eventId) => {
      const ended = await parts.db.look({ across: 'job' }, (tx) => endedRightOf(tx, eventId));
      if (ended === null) return null;
      return { insz: parts.vault.open(ended.insz_sealed), organisation: ended.company, rightId: ended.right };
    },
    linkPerson: linkPerson(parts),
    giveRight: giveRight(parts),
    changeRight: changeRight(parts),
    askRight: askRight(parts),
    answerRequest: answerRequestOf(parts),
    stopAccess: stopAccess(parts),
    confirmRights: confirmRights(parts),
    editRelation: editRelation(parts),
    copyRights: copyRights(parts),
    noteEntry: noteEntry(parts),
    followEstablishments: followEstablishments(parts),
    explain: async (insz, company, on, language) =>
      explanationText(await explainRights(parts)(insz, company, on), language),
    importRights: importByOperator(parts),
    exportPeople: (company, on) => exportPeople(parts)({ company, on, eyes: { sees: 'every', actor: 'command-line' } }),
    exportRights: (company, on) => rightsFile(company, exportRights(parts)({ company, on, sees: 'every' })),
    catalogue: () => parts.db.look({}, catalogueRights),
    endRight: endRight(parts),
    nameLocalAdministrator: nameLocalAdministrator(parts),
    endLocalAdministrator: endLocalAdministrator(parts),
    renumber: renumber(parts),
    appointHeadLocalAdministrator: appointHeadLocalAdministrator(parts),
    endHeadLocalAdministrator: endHeadLocalAdministrator(parts),
  };
}
