import { entriesKeptHours } from '#acm/index.ts';
import { documentsKeptDays, draftsKeptDays } from '#btb/index.ts';
import { importsKeptDays } from '#gebruikersbeheer/index.ts';
import { alarmsKeptDays, devicesKeptDays, signInsKeptDays } from '#sleutels/index.ts';
import { sentKeptDays, unsentKeptDays } from '#store/outbox/clean.ts';
import { absoluteLimit, idleLimit, keptAfterOpening } from '#web/session/limits.ts';
import { keptDays as refusalsKeptDays } from '#web/refusals/forget-refusals.ts';
import { keptDays as casesKeptDays, openHours, withdrawnDays } from '../contact/rules/keep-until.ts';
import { keptDays as saidKeptDays } from '../jobs.ts';

const minute = 60_000;
const hour = 60 * minute;

/**
 * How long things are kept, by the figures that the cleaning itself works with: what the privacy statement says and what
 * happens cannot differ.
 */
export const kept = {
  idleMinutes: idleLimit / minute,
  sessionHours: absoluteLimit / hour,
  sessionRowHours: keptAfterOpening / hour,
  entriesHours: entriesKeptHours,
  refusalsDays: refusalsKeptDays,
  signInsDays: signInsKeptDays,
  devicesDays: devicesKeptDays,
  alarmsDays: alarmsKeptDays,
  importsDays: importsKeptDays,
  draftsDays: draftsKeptDays,
  documentsDays: documentsKeptDays,
  sentDays: sentKeptDays,
  unsentDays: unsentKeptDays,
  saidDays: saidKeptDays,
  casesDays: casesKeptDays,
  withdrawnDays,
  caseHours: openHours,
} as const;
