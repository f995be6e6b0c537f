import { didOf } from '../../did.js';
import { dueOf } from '../../due.js';
import { allOf, unlessGiven, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import type { Visit } from '../../visit.js';
import { ideaByReference } from '../officer/idea-by-reference.js';
import { isEvaluator } from './test-data.js';

const REQUESTS = `query ($after: String) {
  evaluationRequests(first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id need askedAt due overdue answer answeredBy answeredAt idea { reference title } force { name nameCy } } }
  }
}`;
const ANSWER =
  'mutation ($id: ID!, $answer: String!) { answerEvaluationRequest(id: $id, answer: $answer) { id } }';
const ASK = 'mutation ($idea: ID!, $need: String!) { requestEvaluation(idea: $idea, need: $need) { id } }';

interface Answer {
  readonly evaluationRequests: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly due: string; readonly overdue: boolean } }[];
  };
}

const DID = { ask: 'didAsk', answer: 'didAnswerRequest' } as const;

/** What forces ask evaluators for, and what they were answered. */
export const requestsPage: Page = {
  path: '/tests/requests',
  who: ['EVALUATOR', 'BROKER', 'FORCE_LEAD', 'COLLEGE_BROKER', 'NATIONAL_DESK'],
  get: (visit) => shown(visit),
  async post(visit) {
    const doing = visit.form.text('do') === 'ask' ? 'ask' : 'answer';
    const problems = await (doing === 'ask' ? ask(visit) : answer(visit));
    return problems ? shown(visit, problems) : visit.goTo(`/tests/requests?did=${doing}`);
  },
};

async function ask(visit: Visit): Promise<Problems | null> {
  const found = await ideaByReference(visit, 'reference');
  const need = unlessGiven(visit.form, 'need', visit.words.say('requestsNeedMissing'));
  if ('list' in found) return allOf(found, need);
  if (need) return need;
  const asked = { idea: found.id, need: visit.form.text('need') };
  return (await visit.change(ASK, asked, { idea: 'reference' })).problems;
}

async function answer(visit: Visit): Promise<Problems | null> {
  const { form } = visit;
  const id = form.text('id');
  return (await visit.change(ANSWER, { id, answer: form.text('answer') }, { answer: `answer-${id}` }))
    .problems;
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form, viewer } = visit;
  const after = visit.query('after') || null;
  const { evaluationRequests: found } = await visit.ask<Answer>(REQUESTS, { after });
  return visit.show('tests/requests', words.say('requestsHeading'), {
    requests: found.edges.map(({ node }) => ({ ...node, dueTag: dueOf(node, visit.now, words) })),
    ...{ problems, values: form.values, isFirst: after === null, mayAnswer: isEvaluator(visit) },
    mayAsk: (viewer?.roles ?? []).some((role) => role === 'BROKER' || role === 'FORCE_LEAD'),
    did: problems ? '' : didOf(visit, DID),
    first: addressWith('/tests/requests', {}),
    next: nextAddress('/tests/requests', {}, found.pageInfo),
  });
}
