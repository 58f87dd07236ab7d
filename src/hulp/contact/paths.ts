import { helpPaths } from '#web/layout/help-paths.ts';
import type { CaseNumber } from './rules/case-number.ts';

const form = helpPaths.contact;
const staff = '/beheer/vragen';

/** The addresses of questions and complaints. */
export const contactPaths = {
  form,
  sent: `${form}/verstuurd`,
  /** fastify's form */
  open: `${form}/open/:secret`,
  openOf: (secret: string): string => `${form}/open/${secret}`,
  /** Which case a link opens, before it is opened. */
  opening: `${form}/openen`,
  follow: `${form}/volgen`,
  leave: `${form}/volgen/afsluiten`,
  case: `${form}/volgen/:number`,
  caseOf: (number: CaseNumber): string => `${form}/volgen/${number}`,
  step: `${form}/volgen/:number/stap`,
  stepOf: (number: CaseNumber): string => `${form}/volgen/${number}/stap`,
  file: `${form}/volgen/:number/bijlage/:file`,
  fileOf: (number: CaseNumber, file: string): string => `${form}/volgen/${number}/bijlage/${file}`,
  inbox: staff,
  statistics: `${staff}/cijfers`,
  staffCase: `${staff}/:number`,
  staffCaseOf: (number: CaseNumber): string => `${staff}/${number}`,
  staffFile: `${staff}/:number/bijlage/:file`,
  staffFileOf: (number: CaseNumber, file: string): string => `${staff}/${number}/bijlage/${file}`,
} as const;
