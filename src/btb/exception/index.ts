import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { askException } from './ask.ts';
import { actAsAsker, addDocuments, takeDocumentAway } from './as-asker.ts';
import { actAsStaff, staffOf } from './as-staff.ts';
import type { ExceptionParts } from './exception-parts.ts';
import { objectTo, waitingFor } from './object.ts';
import { questionsOfAsker, questionsOfStaff } from './questions.ts';
import { staffing } from './staffing.ts';

export type Exceptions = ReturnType<typeof openExceptions>;

/** Requests with documents, for whom neither KBO nor a strong key suffices. */
export const openExceptions = (parts: ExceptionParts) => {
  return {
    ask: askException(parts),
    addDocuments: addDocuments(parts),
    takeDocumentAway: takeDocumentAway(parts),
    actAsAsker: actAsAsker(parts),
    ...questionsOfAsker(parts),
    staffOf: staffOf(parts),
    ...questionsOfStaff(parts),
    actAsStaff: actAsStaff(parts),
    waitingFor: waitingFor(parts),
    object: objectTo(parts),
    ...staffing(parts),
    /** Days in which whoever it concerns may object. */
    waitingDays: parts.waitingDays,
    companyName: async (number: EnterpriseNumber): Promise<string> => (await parts.kbo.company(number))?.name ?? number,
  };
};
