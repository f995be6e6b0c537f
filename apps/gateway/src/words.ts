import type { ActorView, Move, Stage } from '@idea-map/contracts';
import type { Language } from './request-context.js';

interface Named {
  readonly name: string;
  readonly nameCy?: string | null;
}
type Pair = readonly [en: string, cy: string];

/** Who acts, where no name may be shown. */
const roleWords: Readonly<Record<ActorView['role'] | 'HOLDER', Pair>> = {
  HOLDER: ['whoever holds it', 'pwy bynnag sy’n ei ddal'],
  AUTHOR: ['the author', 'yr awdur'],
  CONTRIBUTOR: ['a contributor', 'cyfrannwr'],
  BROKER: ['the broker', 'y brocer'],
  FORCE_LEAD: ["the force's lead", 'arweinydd yr heddlu'],
  COLLEGE_BROKER: ["the College's brokers", 'broceriaid y Coleg'],
  NATIONAL_DESK: ['the national desk', 'y ddesg genedlaethol'],
  EVALUATOR: ['the evaluators', 'y gwerthuswyr'],
  EVIDENCE_EDITOR: ['the evidence editors', 'golygyddion y dystiolaeth'],
  LEADER: ['the leaders', 'yr arweinwyr'],
  DATA_OFFICER: ['the data officer', 'y swyddog data'],
  OPERATOR: ['an operator', 'gweithredwr'],
};

/** What was done, as the thread of an idea tells it. */
const moveWords: Readonly<Record<Move, Pair>> = {
  SUBMIT: ['Submitted', 'Cyflwynwyd'],
  HOLD: ['Held by the check for personal data', 'Daliwyd gan y gwiriad am ddata personol'],
  RELEASE: ['Released by the data officer', 'Rhyddhawyd gan y swyddog data'],
  REVISE: ['Revised by its author', 'Diwygiwyd gan yr awdur'],
  CLAIM: ['Taken up by a broker', 'Derbyniwyd gan frocer'],
  ASSIGN: ['Handed over', 'Trosglwyddwyd'],
  RETURN: ['Returned to its author with a question', 'Dychwelwyd at yr awdur gyda chwestiwn'],
  PARK: ['Set aside until a review date', 'Rhoddwyd o’r neilltu tan ddyddiad adolygu'],
  RESUME: ['Taken up again', 'Ailgydiwyd ynddo'],
  CLOSE: ['Closed, with a reason', 'Caewyd, gyda rheswm'],
  SHARE_LOCALLY: ['Shared within the force', 'Rhannwyd o fewn yr heddlu'],
  SHARE_UNDER_LICENCE: [
    'Shared within policing, under a licence',
    'Rhannwyd o fewn plismona, o dan drwydded',
  ],
  ESCALATE: ['Passed to the College', 'Pasiwyd i’r Coleg'],
  SEND_BACK: ['Sent back to its force', 'Anfonwyd yn ôl i’r heddlu'],
  SHARE_NATIONALLY: ['Shared nationally', 'Rhannwyd yn genedlaethol'],
  SELECT_FOR_TEST: ['Selected for a test', 'Dewiswyd ar gyfer prawf'],
  START_TEST: ['Its test started', 'Dechreuodd y prawf'],
  COMPLETE_TEST: ['Its test was completed', 'Cwblhawyd y prawf'],
  PUBLISH: ['Published as evidence', 'Cyhoeddwyd fel tystiolaeth'],
  WITHDRAW: ['Withdrawn by its author', 'Tynnwyd yn ôl gan yr awdur'],
};

/** What whoever holds it is to do next; endings have nothing. */
const nextWords: Readonly<Record<Stage, Pair>> = {
  DRAFT: ['Finish and submit it', 'Ei orffen a’i gyflwyno'],
  IN_CHECK: ['Check it for personal data', 'Ei wirio am ddata personol'],
  LOCAL_TRIAGE: ['Read it and answer its author', 'Ei ddarllen ac ateb yr awdur'],
  RETURNED: ['Answer the question', 'Ateb y cwestiwn'],
  SHARED_LOCALLY: ['Pass it on or record its outcome', 'Ei basio ymlaen neu gofnodi’r canlyniad'],
  NATIONAL_TRIAGE: ['Decide whether it is shared nationally', 'Penderfynu a gaiff ei rannu’n genedlaethol'],
  SHARED_NATIONALLY: ['Answer it, force by force', 'Ei ateb, heddlu wrth heddlu'],
  SELECTED_FOR_TEST: ['Plan its test and start it', 'Cynllunio’r prawf a’i ddechrau'],
  IN_TEST: ['Complete its test', 'Cwblhau’r prawf'],
  EVALUATED: ['Publish its evidence', 'Cyhoeddi’r dystiolaeth'],
  PUBLISHED: ['', ''],
  PARKED: ['Review it', 'Ei adolygu'],
  CLOSED: ['', ''],
  WITHDRAWN: ['', ''],
};

/** Of a text that the check blocked. */
const TO_CHANGE: Pair = ['Change what the check found', 'Newid yr hyn a ddaeth i’r amlwg yn y gwiriad'];

export const words = {
  did: (move: Move, language: Language) => pick(moveWords[move], language),
  next: ({ stage, move }: { stage: Stage; move: Move | null }, language: Language) =>
    pick(stage === 'IN_CHECK' && move === 'REVISE' ? TO_CHANGE : nextWords[stage], language),

  /** What a service says in both languages. */
  of: (said: { readonly en: string; readonly cy: string }, language: Language) =>
    language === 'CY' ? said.cy : said.en,

  /** What a body is called, in Welsh where it has a Welsh name. */
  nameOf: (body: Named | null, language: Language) =>
    body && ((language === 'CY' && body.nameCy) || body.name),

  /** Two of whom a clock tells both: in Welsh the article joins the word before it. */
  both: (tiers: readonly (keyof typeof roleWords)[], language: Language) =>
    language === 'CY'
      ? tiers.map((tier) => roleWords[tier][1]).reduce((one, other) => `${one} ${andOf(other)}`)
      : tiers.map((tier) => roleWords[tier][0]).join(' and '),

  /** Whom one's own reminder goes to. */
  yourself: (language: Language) => pick(['you', 'chi'], language),

  /** Whom a clock tells, with the force where it is a force's. */
  tier: (tier: keyof typeof roleWords, force: string | null, language: Language) =>
    force ? `${pick(roleWords[tier], language)}, ${force}` : pick(roleWords[tier], language),

  /** A name where there is one, else the role, with its force's name where that tells more. */
  actor(actor: ActorView, given: { name: string | null; force: string | null; language: Language }): string {
    if (given.name) return given.name;
    const role = pick(roleWords[actor.role], given.language);
    return given.force ? `${role}, ${given.force}` : role;
  },
};

function andOf(welsh: string): string {
  if (/^yr? /.test(welsh)) return welsh.replace(/^yr? /, 'a’r ');
  return /^[aeiouwy]/.test(welsh) ? `ac ${welsh}` : `a ${welsh}`;
}

function pick(pair: Pair, language: Language): string {
  return language === 'CY' ? pair[1] : pair[0];
}
