import { leaderAnswers } from '@idea-map/contracts';
import { ApiProblem } from '../../api.js';
import { dayFields, dayFrom } from '../../day-field.js';
import { didOf } from '../../did.js';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import { answeringBodies, bodyItems, dueTagOf, holdsOneOf, ITEM, type ItemShown } from './docket-data.js';

const FOUND = `query ($id: ID!) {
  idea(id: $id) {
    id reference title kind problem proposal whatFollowed whatOvercame stage language submittedAt
    force { name nameCy } themes { name nameCy } supportCount supportForceCount
    nationalPriorities { name nameCy }
    dissemination { sharedAt responses { answer } awaiting { id } }
    docket { ${ITEM} }
  }
}`;
const ANSWER = `mutation ($id: ID!, $answer: LeaderAnswer!, $reason: String!, $owner: String, $targetOn: Date, $referTo: ID) {
  answerDocket(idea: $id, answer: $answer, reason: $reason, owner: $owner, targetOn: $targetOn, referTo: $referTo) { id }
}`;
const OUTCOME =
  'mutation ($id: ID!, $outcome: String!) { recordOutcome(idea: $id, outcome: $outcome) { id } }';

interface Found {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly supportForceCount: number;
  readonly docket: ItemShown | null;
}

const DID = { answer: 'didAnswerDocket', outcome: 'didOutcome' } as const;

/** One idea on the docket: why it is there, its leader's answer, and what became of it. */
export const docketItemPage: Page = {
  path: '/docket/:id',
  who: 'signedIn',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    const { id, reference } = await found(visit);
    const doing = form.text('do') === 'outcome' ? 'outcome' : 'answer';
    const problems =
      doing === 'outcome'
        ? (await visit.change(OUTCOME, { id, outcome: form.text('outcome') })).problems
        : await answer(visit, id);
    return problems ? shown(visit, problems) : visit.goTo(`/docket/${reference}?did=${doing}`);
  },
};

async function answer(visit: Visit, id: string): Promise<Problems | null> {
  const { form, words } = visit;
  const chosen = form.text('answer');
  const missing = allOf(
    leaderAnswers.some((one) => one === chosen) ? null : problemOf('answer', words.say('docketChoose')),
    unlessGiven(form, 'reason', words.say('whyMissing')),
  );
  if (missing) return missing;
  const given = {
    ...{ id, answer: chosen, reason: form.text('reason'), owner: form.textOrNull('owner') },
    targetOn: dayFrom(form, 'targetOn'),
    referTo: chosen === 'REFERRED' ? form.textOrNull('referTo') : null,
  };
  return (await visit.change(ANSWER, given)).problems;
}

async function found(visit: Visit): Promise<Found & { readonly docket: ItemShown }> {
  const { idea } = await visit.askForParts<{ idea: Found | null }>(FOUND, { id: visit.params['id'] });
  const docket = idea?.docket;
  if (!docket) throw new ApiProblem({ message: 'Not on the docket.', extensions: { code: 'NOT_FOUND' } });
  return { ...idea, docket };
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, viewer, form } = visit;
  const idea = await found(visit);
  const { docket: item } = idea;
  const isTheirs = holdsOneOf(visit, ['LEADER']) && viewer?.organisation.id === item.body.id;
  const bodies = isTheirs ? await answeringBodies(visit) : [];
  const chosen = { answer: item.answer ?? '', ...dayFields('targetOn', item.targetOn) };
  return visit.show('docket/item', words.titleOf(idea), {
    ...{ idea, item, problems, isTheirs, did: problems ? '' : didOf(visit, DID) },
    dueTag: dueTagOf(item, visit),
    forcesCount: words.forces(idea.supportForceCount),
    values: { ...chosen, ...item, ...form.values },
    answers: leaderAnswers.map((one) => ({ value: one, text: words.say(`leader_${one}`) })),
    referItems: bodyItems(
      visit,
      bodies.filter(({ id }) => id !== item.body.id),
      { none: '–', chosen: form.text('referTo') },
    ),
  });
}
