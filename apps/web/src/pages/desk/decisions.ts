import type { Move } from '@idea-map/contracts';
import { dayFrom } from '../../day-field.js';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import type { Visit } from '../../visit.js';

const because = '$id: ID!, $reason: String!';
/** What a broker may decide, in the order in which it is offered, each with its mutation. */
const DECIDE = {
  RETURN: `mutation (${because}) { returnIdea(idea: $id, question: $reason) { id } }`,
  SHARE_LOCALLY: `mutation (${because}) { shareLocally(idea: $id, reason: $reason) { id } }`,
  ESCALATE: `mutation (${because}) { escalate(idea: $id, reason: $reason) { id } }`,
  SHARE_NATIONALLY: `mutation (${because}, $body: ID) {
    shareNationally(idea: $id, reason: $reason, docketBody: $body) { id } }`,
  SELECT_FOR_TEST: `mutation (${because}) { selectForTest(idea: $id, reason: $reason) { id } }`,
  SEND_BACK: `mutation (${because}) { sendBack(idea: $id, reason: $reason) { id } }`,
  PARK: `mutation (${because}, $reviewOn: Date!) { parkIdea(idea: $id, reason: $reason, reviewOn: $reviewOn) { id } }`,
  CLOSE: `mutation (${because}, $stop: StopReason!) {
    closeIdea(idea: $id, reason: $stop, explanation: $reason) { id } }`,
} as const;
export type Decision = keyof typeof DECIDE;

/** The decisions among the moves that the API offers. */
export function offered(moves: readonly Move[] | null): readonly Decision[] {
  return (Object.keys(DECIDE) as Decision[]).filter((one) => moves?.includes(one));
}

/** Sends the decision of the form; what is wrong with it comes back. */
export async function decideBy(visit: Visit, id: string): Promise<Problems | null> {
  const { form, words } = visit;
  const chosen = form.text('decision');
  const [stop, reviewOn] = [form.text('stop'), dayFrom(form, 'reviewOn')];
  const missing = allOf(
    isDecision(chosen) ? null : problemOf('decision', words.say('caseChoose')),
    chosen === 'CLOSE' && !stop ? problemOf('stop', words.say('caseChooseStop')) : null,
    chosen === 'PARK' && !reviewOn ? problemOf('reviewOn', words.say('caseChooseDay')) : null,
    unlessGiven(form, 'reason', words.say('caseReasonMissing')),
  );
  if (missing || !isDecision(chosen)) return missing;
  const given = { id, stop, reviewOn, reason: form.text('reason'), body: form.textOrNull('body') };
  const names = { question: 'reason', explanation: 'reason', docketBody: 'body' };
  return (await visit.change(DECIDE[chosen], given, names)).problems;
}

function isDecision(name: string): name is Decision {
  return Object.hasOwn(DECIDE, name);
}

/** What was decided last, of the case of that reference; empty where the address names no decision. */
export function decidedOf(visit: Visit, reference: string): string {
  const decided = visit.query('decided');
  return isDecision(decided) ? visit.words.say(`decided_${decided}`, { reference }) : '';
}
