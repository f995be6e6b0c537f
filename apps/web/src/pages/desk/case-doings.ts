import { problemOf, type Problems } from '../../form.js';
import type { Visit } from '../../visit.js';

const id = '$id: ID!';
/** What can be done with a case besides deciding it: each button's mutation, by the name that its form sends. */
const DOINGS = {
  claim: `mutation (${id}) { claimCase(idea: $id) { id } }`,
  release: `mutation (${id}, $reason: String) { assignCase(idea: $id, reason: $reason) { id } }`,
  hand: `mutation (${id}, $broker: ID, $reason: String) { assignCase(idea: $id, broker: $broker, reason: $reason) { id } }`,
  tag: `mutation (${id}, $priorities: [ID!]!) { tagIdea(idea: $id, nationalPriorities: $priorities) { id } }`,
  same: `mutation (${id}, $other: ID!) { linkIdeas(idea: $id, other: $other, relation: SAME) { links { from } } }`,
  related: `mutation (${id}, $other: ID!) { linkIdeas(idea: $id, other: $other, relation: RELATED) { links { from } } }`,
  unlink: `mutation (${id}, $other: ID!) { unlinkIdeas(idea: $id, other: $other) { links { from } } }`,
  introduce: `mutation (${id}, $other: ID!, $note: String) {
    introduceBrokers(idea: $id, other: $other, note: $note) { id } }`,
};
export type Doing = keyof typeof DOINGS;

export function isDoing(name: string): name is Doing {
  return Object.hasOwn(DOINGS, name);
}

/** Does what the form's button says; what is wrong with it comes back. */
export async function doBy(visit: Visit, doing: Doing, id: string): Promise<Problems | null> {
  const { form } = visit;
  const given = {
    ...{ id, other: form.text('other'), note: form.textOrNull('note'), priorities: form.all('priorities') },
    ...{ broker: form.textOrNull('broker'), reason: form.textOrNull('why') },
  };
  if (doing === 'hand' && given.broker === null) return problemOf('broker', visit.words.say('deskNoBroker'));
  const names = { reason: 'why', note: `note-${given.other}` };
  const { problems } = await visit.change(DOINGS[doing], given, names);
  return problems;
}
