import type { ClockPolicyName, Move } from '@idea-map/contracts';

/** What a notice may be about: the step of a clock, a move of an idea, or one of the rest. */
export type NoticeKind =
  | `CLOCK_${ClockPolicyName}`
  | `MOVED_${Exclude<Move, 'SUBMIT' | 'REVISE' | 'WITHDRAW' | 'ASSIGN' | 'SHARE_UNDER_LICENCE'>}`
  | 'RECEIVED'
  | 'NEW_CASE'
  | 'ASSIGNED'
  | 'COMMENTED'
  | 'ELSEWHERE'
  | 'DELIVERED'
  | 'RESPONDED'
  | 'DOCKET_ADDED'
  | 'LEADER_ANSWERED'
  | 'LEADER_OUTCOME'
  | 'INTRODUCED'
  | 'IDENTITY_ASKED'
  | 'IDENTITY_RELEASED'
  | 'UNDER_REVIEW'
  | 'EVALUATION_REQUESTED'
  | 'EVALUATION_ANSWERED'
  | 'PACK_SENT'
  | LicenceNotice;

/** What becomes of a licence to share: to its holder, but for the first and the last, which are for who issues it. */
export type LicenceNotice =
  | 'LICENCE_ASKED'
  | 'LICENCE_ISSUED'
  | 'LICENCE_REFUSED'
  | 'LICENCE_WITHDRAWN'
  | 'LICENCE_ENDING'
  | 'LICENCE_EXPIRED'
  | 'LICENCE_OF_YOURS_EXPIRED';

/**
 * The templates, in pairs. `((reference))` is the idea's reference, and all that a notice tells of it: no word of its
 * text, and no name.
 */
export const noticeTexts: Readonly<Record<NoticeKind, readonly [en: string, cy: string]>> = {
  CLOCK_CHECK: [
    '((reference)) is held by the check and waits for its data officer.',
    'Mae ((reference)) wedi’i ddal gan y gwiriad ac yn aros am ei swyddog data.',
  ],
  CLOCK_LOCAL_TRIAGE: [
    '((reference)) waits for its force’s answer.',
    'Mae ((reference)) yn aros am ateb ei heddlu.',
  ],
  CLOCK_RETURNED: [
    '((reference)) came back to you with a question that is not answered yet.',
    'Daeth ((reference)) yn ôl atoch gyda chwestiwn sydd heb ei ateb eto.',
  ],
  CLOCK_SHARED_LOCALLY: [
    '((reference)) was shared within its force: pass it on, or record what became of it.',
    'Rhannwyd ((reference)) o fewn ei heddlu: pasiwch ef ymlaen, neu cofnodwch beth a ddaeth ohono.',
  ],
  CLOCK_NATIONAL_TRIAGE: [
    '((reference)) waits for the College’s decision.',
    'Mae ((reference)) yn aros am benderfyniad y Coleg.',
  ],
  CLOCK_RESPONSE: [
    '((reference)) was shared with your force, which has not answered yet.',
    'Rhannwyd ((reference)) â’ch heddlu, nad yw wedi ateb eto.',
  ],
  CLOCK_DOCKET: [
    '((reference)) is on the docket and waits for a leader’s answer.',
    'Mae ((reference)) ar restr yr arweinwyr ac yn aros am ateb.',
  ],
  CLOCK_LEADERS_WORD: [
    'The day has come by which ((reference)) was to be done: record its outcome.',
    'Daeth y dyddiad yr oedd ((reference)) i’w wneud erbyn hynny: cofnodwch y canlyniad.',
  ],
  CLOCK_WILL_TEST: [
    '((reference)) is to be tested, and no test is planned yet.',
    'Mae ((reference)) i’w brofi, ac nid oes prawf wedi’i gynllunio eto.',
  ],
  CLOCK_EVALUATION_REQUEST: [
    'A force asked for help with testing ((reference)), and waits for an answer.',
    'Gofynnodd heddlu am gymorth i brofi ((reference)), ac mae’n aros am ateb.',
  ],
  CLOCK_TEST_START: [
    'The test of ((reference)) is past its planned start.',
    'Mae’r prawf ar ((reference)) wedi mynd heibio i’w ddechrau arfaethedig.',
  ],
  CLOCK_TEST_RESULTS: [
    'The test of ((reference)) is past its planned end, without results.',
    'Mae’r prawf ar ((reference)) wedi mynd heibio i’w ddiwedd arfaethedig, heb ganlyniadau.',
  ],
  CLOCK_EVIDENCE: [
    '((reference)) was evaluated, and its evidence is not published yet.',
    'Gwerthuswyd ((reference)), ac ni chyhoeddwyd y dystiolaeth eto.',
  ],
  CLOCK_REVIEW: ['The review of ((reference)) is due.', 'Mae’n bryd adolygu ((reference)).'],
  CLOCK_OWN: [
    'You asked to be reminded of ((reference)).',
    'Gofynnoch am gael eich atgoffa o ((reference)).',
  ],
  MOVED_HOLD: [
    '((reference)) is held by the check for personal data.',
    'Mae ((reference)) wedi’i ddal gan y gwiriad am ddata personol.',
  ],
  MOVED_RELEASE: ['((reference)) has passed the check.', 'Mae ((reference)) wedi pasio’r gwiriad.'],
  MOVED_CLAIM: ['A broker has taken up ((reference)).', 'Mae brocer wedi derbyn ((reference)).'],
  MOVED_RETURN: [
    '((reference)) came back to its author with a question.',
    'Dychwelwyd ((reference)) at ei awdur gyda chwestiwn.',
  ],
  MOVED_PARK: [
    '((reference)) is set aside until a review date, with a reason.',
    'Rhoddwyd ((reference)) o’r neilltu tan ddyddiad adolygu, gyda rheswm.',
  ],
  MOVED_RESUME: ['((reference)) is taken up again.', 'Ailgydiwyd yn ((reference)).'],
  MOVED_CLOSE: ['((reference)) was closed, with a reason.', 'Caewyd ((reference)), gyda rheswm.'],
  MOVED_SHARE_LOCALLY: [
    '((reference)) was shared within its force.',
    'Rhannwyd ((reference)) o fewn ei heddlu.',
  ],
  MOVED_ESCALATE: ['((reference)) was passed to the College.', 'Pasiwyd ((reference)) i’r Coleg.'],
  MOVED_SEND_BACK: [
    'The College sent ((reference)) back to its force.',
    'Anfonodd y Coleg ((reference)) yn ôl i’w heddlu.',
  ],
  MOVED_SHARE_NATIONALLY: ['((reference)) was shared nationally.', 'Rhannwyd ((reference)) yn genedlaethol.'],
  MOVED_SELECT_FOR_TEST: ['((reference)) was selected for a test.', 'Dewiswyd ((reference)) ar gyfer prawf.'],
  MOVED_START_TEST: ['The test of ((reference)) has started.', 'Mae’r prawf ar ((reference)) wedi dechrau.'],
  MOVED_COMPLETE_TEST: [
    'The test of ((reference)) is complete.',
    'Mae’r prawf ar ((reference)) wedi’i gwblhau.',
  ],
  MOVED_PUBLISH: [
    'What was learned from ((reference)) is published as evidence.',
    'Cyhoeddwyd yr hyn a ddysgwyd o ((reference)) fel tystiolaeth.',
  ],
  RECEIVED: [
    '((reference)) is received, and goes to a broker.',
    'Derbyniwyd ((reference)), ac mae’n mynd at frocer.',
  ],
  NEW_CASE: ['((reference)) has come to your queue.', 'Daeth ((reference)) i’ch ciw.'],
  ASSIGNED: ['((reference)) was handed to you.', 'Trosglwyddwyd ((reference)) i chi.'],
  COMMENTED: ['There is a new comment on ((reference)).', 'Mae sylw newydd ar ((reference)).'],
  ELSEWHERE: [
    '((reference)), of another force, is about a place in yours.',
    'Mae ((reference)), o heddlu arall, yn ymwneud â lle yn eich un chi.',
  ],
  DELIVERED: [
    '((reference)) was shared with your force, and asks for its answer.',
    'Rhannwyd ((reference)) â’ch heddlu, ac mae’n gofyn am ei ateb.',
  ],
  RESPONDED: ['A force has answered ((reference)).', 'Mae heddlu wedi ateb ((reference)).'],
  DOCKET_ADDED: [
    '((reference)) is on your docket, and asks for an answer.',
    'Mae ((reference)) ar eich rhestr, ac mae’n gofyn am ateb.',
  ],
  LEADER_ANSWERED: ['A leader has answered ((reference)).', 'Mae arweinydd wedi ateb ((reference)).'],
  LEADER_OUTCOME: [
    'It is on record what became of a leader’s answer to ((reference)).',
    'Mae ar gofnod beth a ddaeth o ateb arweinydd i ((reference)).',
  ],
  INTRODUCED: [
    'You are introduced to the broker of an idea like ((reference)).',
    'Cyflwynir chi i frocer syniad tebyg i ((reference)).',
  ],
  IDENTITY_ASKED: [
    'The first key to who wrote ((reference)) is turned. The second is yours to turn or to refuse.',
    'Trowyd yr allwedd gyntaf i bwy a ysgrifennodd ((reference)). Chi sydd i droi’r ail, neu i wrthod.',
  ],
  IDENTITY_RELEASED: [
    'Two people released who wrote ((reference)). Its page says why and when.',
    'Rhyddhaodd dau berson pwy a ysgrifennodd ((reference)). Mae ei dudalen yn dweud pam a phryd.',
  ],
  UNDER_REVIEW: [
    'The evidence on ((reference)) that you published is under review.',
    'Mae’r dystiolaeth ar ((reference)) a gyhoeddwyd gennych dan adolygiad.',
  ],
  EVALUATION_REQUESTED: [
    'A force asks for help with a test of ((reference)).',
    'Mae heddlu’n gofyn am gymorth gyda phrawf ar ((reference)).',
  ],
  EVALUATION_ANSWERED: [
    'The evaluators have answered your force about a test of ((reference)).',
    'Mae’r gwerthuswyr wedi ateb eich heddlu ynghylch prawf ar ((reference)).',
  ],
  PACK_SENT: ['A pack of ideas was sent to you.', 'Anfonwyd pecyn o syniadau atoch.'],
  LICENCE_ASKED: [
    'Somebody asks you for a licence to share.',
    'Mae rhywun yn gofyn i chi am drwydded i rannu.',
  ],
  LICENCE_ISSUED: [
    'Your licence to share was issued: it holds from now on.',
    'Rhoddwyd eich trwydded i rannu: mae’n ddilys o hyn ymlaen.',
  ],
  LICENCE_REFUSED: [
    'Your request for a licence to share was refused, with a reason.',
    'Gwrthodwyd eich cais am drwydded i rannu, gyda rheswm.',
  ],
  LICENCE_WITHDRAWN: [
    'Your licence to share was withdrawn, with a reason: it holds no longer.',
    'Tynnwyd eich trwydded i rannu yn ôl, gyda rheswm: nid yw’n ddilys mwyach.',
  ],
  LICENCE_ENDING: [
    'Your licence to share ends within four weeks: you can ask for the next one now.',
    'Daw eich trwydded i rannu i ben o fewn pedair wythnos: gallwch ofyn am y nesaf nawr.',
  ],
  LICENCE_EXPIRED: [
    'Your licence to share has ended. You can ask for a new one.',
    'Mae eich trwydded i rannu wedi dod i ben. Gallwch ofyn am un newydd.',
  ],
  LICENCE_OF_YOURS_EXPIRED: [
    'A licence to share in your force has ended.',
    'Mae trwydded i rannu yn eich heddlu wedi dod i ben.',
  ],
};
