import { verdicts } from '@idea-map/contracts';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import type { Visit } from '../../visit.js';
import type { Word } from '../../words.js';

const id = '$id: ID!';
/** What an evaluator does with a test as a whole: each button's mutation, by the name that its form sends. */
const DOINGS: Readonly<Record<string, string>> = {
  site: `mutation (${id}, $force: ID!, $arm: Arm!, $label: String!) {
    addSite(id: $id, force: $force, arm: $arm, label: $label) { id } }`,
  unsite: `mutation (${id}, $site: ID!) { removeSite(id: $id, site: $site) { id } }`,
  start: `mutation (${id}) { startTest(id: $id) { id } }`,
  stop: `mutation (${id}, $reason: String!) { stopTest(id: $id, reason: $reason) { id } }`,
  depart: `mutation (${id}, $what: String!, $why: String!) { departFromProtocol(id: $id, what: $what, why: $why) { id } }`,
  complete: `mutation (${id}, $conclusion: String!, $limitations: String!, $finding: Verdict) {
    completeTest(id: $id, conclusion: $conclusion, limitations: $limitations, finding: $finding) { id } }`,
};

/** What the page says once it is done. */
export const DID: Readonly<Record<string, Word>> = {
  ...{ plan: 'didPlan', site: 'didSite', unsite: 'didUnsite', start: 'didStart' },
  ...{ stop: 'didStop', depart: 'didDepart', complete: 'didComplete' },
};

export function isDoing(name: string): boolean {
  return Object.hasOwn(DOINGS, name);
}

/** Does what the form's button says; what is wrong with it comes back. */
export async function doBy(visit: Visit): Promise<Problems | null> {
  const { form, params } = visit;
  const missing = form.text('do') === 'site' ? siteLacks(visit) : null;
  if (missing) return missing;
  const finding = verdicts.find((one) => one === form.text('finding')) ?? null;
  const texts = ['force', 'label', 'site', 'reason', 'what', 'why', 'conclusion', 'limitations'];
  const given = Object.fromEntries(texts.map((name) => [name, form.text(name)]));
  const arm = form.text('arm') || 'INTERVENTION';
  const asked = { ...given, id: params['id'], arm, finding };
  return (await visit.change(DOINGS[form.text('do')] ?? '', asked)).problems;
}

/** A site has a name and a force, told by the names that its fields have. */
function siteLacks({ form, words }: Visit): Problems | null {
  return allOf(
    unlessGiven(form, 'label', words.say('siteLabelMissing')),
    form.text('force') ? null : problemOf('force', words.say('forcesChoose')),
  );
}
