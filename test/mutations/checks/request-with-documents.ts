import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/btb/exception';
const steps = [`${folder}/rules/request-steps.test.ts`] as const;
const facts = [`${folder}/rules/request-facts.test.ts`] as const;
const documents = ['src/documents/read-document.test.ts'] as const;
const limits = [`${folder}/rules/document-limits.test.ts`] as const;
const whole = [`${folder}/exception.test.ts`] as const;

/** Requests with documents: who decides, who may object, and what a document may be. */
export const requestWithDocuments: readonly Mutation[] = [
  ...mutationsOf(`${folder}/rules/may-as-staff.ts`, steps, [
    [
      'nobody deciding about themselves',
      "if (staff.person === asker || staff.person === appointee) return not('about-oneself');",
      '',
    ],
    ['the second person being another one', "if (approvedBy.includes(staff.id)) return not('own-approval');", ''],
    ['a request that is taken', "if (state !== 'taken' && state !== 'objected') return not('not-now');", ''],
    [
      'the first approval by who is in charge',
      "return inCharge === staff.id ? to(state) : not('not-in-charge');",
      'return to(state);',
    ],
    ['questions by who is in charge', "inCharge === staff.id ? to('more-asked')", "staff ? to('more-asked')"],
    ['refusals by who looked at it', 'inCharge === staff.id || isSecond', 'staff'],
    [
      'taking only what waits for staff',
      "if (state !== 'taken' && state !== 'more-asked' && state !== 'objected') return not('not-now');",
      '',
    ],
  ]),
  ...mutationsOf(`${folder}/rules/may-as-staff.ts`, steps, [
    [
      'reading before approving',
      "if (!staff.hasRead && (isSecond || inCharge === staff.id)) return not('not-read');",
      '',
    ],
  ]),
  ...mutationsOf(`${folder}/mails.ts`, whole, [
    ['an end to telling who manages no more', '!appointee && holds(', '!appointee || holds('],
  ]),
  ...mutationsOf(`${folder}/tell-with-say.ts`, whole, [
    ['telling who asks otherwise', '!index.equals(row.asker_index) && ', ''],
  ]),
  ...mutationsOf(`${folder}/staffing.ts`, whole, [
    ['the end of what a member had in hand', 'await letGo(tx, id);', ''],
  ]),
  ...mutationsOf(`${folder}/ask.ts`, whole, [['one request after the other', 'await takeAskTurn(tx, asker);', '']]),
  ...mutationsOf(`${folder}/rules/may-as-asker.ts`, steps, [
    ['documents', "newDocuments > 0 ? to('sent')", "newDocuments >= 0 ? to('sent')"],
    ['sending once', "if (state !== 'draft') return not('not-now');", ''],
    ['something new in an answer', 'newDocuments > 0 || says', 'true'],
    ['answering only what was asked', "if (state !== 'more-asked') return not('not-now');", ''],
    ['an end to withdrawing', "isOver(state) ? not('not-now')", "false ? not('not-now')"],
  ]),
  ...mutationsOf(`${folder}/rules/may-object.ts`, steps, [
    ['a say in the company', "if (concern(objector) === null) return not('not-concerned');", ''],
    ['another person than who asks', 'person === facts.asker || person === facts.appointee', 'false'],
    [
      'an end to the objections of one person',
      "if (facts.objectors.includes(person)) return not('objected-already');",
      '',
    ],
    ['something to object to', "facts.state !== 'waiting' || facts.lastDay === null", 'facts.lastDay === null'],
    ['a last day to object', "return on <= facts.lastDay ? to('objected')", "return on ? to('objected')"],
    ['who represents only together', "representation.because === 'only-together' ||", ''],
    ['who holds a function that is not known', "representation.because === 'cannot-decide';", 'false;'],
  ]),
  ...mutationsOf(`${folder}/rules/may-carry-out.ts`, facts, [
    ['two approvals that stand', "facts.state !== 'waiting' || facts.lastDay === null", 'facts.lastDay === null'],
    ['the days to object', "if (on <= facts.lastDay) return { permitted: false, because: 'too-early' };", ''],
    [
      'a company that is there still, once the days are over',
      "if (!facts.companyIsActive) return impossible('company-ceased');",
      '',
    ],
    [
      'one task of one person, once the days are over',
      "if (facts.statesOfAppointee.includes('accepted'))",
      'if (false)',
    ],
    [
      'one invitation of one person, once the days are over',
      "if (facts.statesOfAppointee.includes('invited'))",
      'if (false)',
    ],
  ]),
  ...mutationsOf(`${folder}/rules/may-ask.ts`, facts, [
    ['a company that KBO knows', "if (company === null) return 'no-company';", 'if (company === null) return null;'],
    ['a company that is active', "if (company.status !== 'active') return 'company-ceased';", ''],
    ['the declaration', "if (!facts.declaredWithin) return 'not-declared';", ''],
    ['one request for one person', "if (same) return 'asked-already';", ''],
    ['an end to the requests of one person', 'openRequests.length >= mostOpenRequests', 'false'],
    ['an end to beginning anew', 'facts.begunLately >= mostLately', 'false'],
  ]),
  ...mutationsOf(`${folder}/rules/staff-key.ts`, facts, [
    ['a strong key of staff', 'keysOfTheRealOne.some((key) => key === acr)', 'acr !== null'],
    ['a key used now', 'age <= minutesOfNow * 60 && age >= -skewSeconds', 'age >= -skewSeconds'],
    ['a key whose use was told', 'if (authTime === null) return false;', 'if (authTime === null) return true;'],
  ]),
  ...mutationsOf(`${folder}/rules/keep-until.ts`, facts, [
    ['a time to send', "return on > addDays(since, draftDays) ? 'request' : null;", 'return null;'],
    ['documents of an appointment staying', "if (state !== 'refused' && state !== 'withdrawn') return null;", ''],
  ]),
  ...mutationsOf('src/documents/pdf.ts', documents, [
    ['a whole document', "if (!isWhole(bytes)) return 'broken';", ''],
    ['documents that open', "if (isLocked.test(text)) return 'locked';", ''],
    ['documents that do nothing', "if (isActive.test(text)) return 'active';", ''],
    ['a look into what is compressed', 'inside.some((one) => isActive.test(one))', 'false'],
  ]),
  ...mutationsOf('src/documents/pdf-names.ts', documents, [
    ['names in other writing', '(?:${sign}|#${hexOf(sign)})', '${sign}'],
  ]),
  ...mutationsOf('src/documents/pdf-object-streams.ts', documents, [
    ['an end to what is unpacked', 'maxOutputLength: Math.max(1, atMost)', 'maxOutputLength: 2 ** 31'],
    ['an end to what is read packed', 'packedLeft < 0 ? null : unpacked(packed, left)', 'unpacked(packed, left)'],
    ['objects that are packed', 'if (kind !== undefined) holdsObjects = true;', ''],
  ]),
  ...mutationsOf('src/documents/jpeg.ts', documents, [
    ['an end to the points of a photo', 'height * width <= mostPixels', 'true'],
    ['a size', 'if (marker === 0xda && !framed) return null;', ''],
  ]),
  ...mutationsOf('src/documents/png.ts', documents, [
    ['an end to the points of a picture', 'width * height <= mostPixels', 'true'],
    [
      'the check values of a picture',
      'if (bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return null;',
      '',
    ],
  ]),
  ...mutationsOf(`${folder}/rules/document-limits.ts`, limits, [
    ['an end to the documents at a time', "count.unsent >= mostAtATime ? 'too-many'", "false ? 'too-many'"],
    ['an end to the documents', "if (count.inAll >= mostInAll) return 'too-many-in-all';", ''],
  ]),
  ...mutationsOf(`${folder}/as-staff.ts`, whole, [
    ['a request that was sent', "|| row.state === 'draft') return", ') return'],
    [
      'words where who asks must act',
      "if (words === null && (action === 'ask-more' || action === 'refuse'))",
      'if (false)',
    ],
  ]),
  ...mutationsOf(`${folder}/questions.ts`, whole, [
    [
      'an end to what is shown of what was taken back',
      "if (!sent || row.state === 'withdrawn') return null;",
      'if (!sent) return null;',
    ],
    ['membership of the staff', 'return member === null ? null : db.', 'return db.'],
    [
      'the door between staff and drafts',
      "if (found === null || found.row.state === 'draft') return null;",
      'if (found === null) return null;',
    ],
    [
      'the door between staff and documents that were not sent',
      "if (!sent || row.state === 'withdrawn') return null;",
      "if (row.state === 'withdrawn') return null;",
    ],
  ]),
  ...mutationsOf(`${folder}/as-asker.ts`, whole, [
    ['a limit of one document', 'bytes.length > largestDocument ? null', 'false ? null'],
    ['a look at the bytes', 'else if (!read.ok) refused.push', 'else if (read === undefined) refused.push'],
  ]),
  ...mutationsOf(`${folder}/carry-out.ts`, whole, [
    [
      'the record of who was appointed',
      "await recordAppointment(tx, appointment, { action: 'btb.appointed-by-staff', actor, at });",
      '',
    ],
    [
      'telling whom it concerns that it was done',
      "await tellConcerned(tx, parts, row, company, 'done', brusselsDate(at));",
      '',
    ],
  ]),
];
