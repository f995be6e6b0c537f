import { designs } from '@idea-map/contracts';
import { problemsOf, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';

const IDEA = 'query ($id: ID!) { idea(id: $id) { id reference title problem proposal } }';
const PLAN = 'mutation ($idea: ID!, $input: ProtocolInput!) { planTest(idea: $idea, input: $input) { id } }';

interface Idea {
  readonly id: string;
  readonly reference: string;
}

/** A test begins with its question and its design. */
export const newTestPage: Page = {
  path: '/tests/new',
  who: ['EVALUATOR'],
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, words } = visit;
    const design = form.text('design');
    if (!designs.some((one) => one === design))
      return shown(
        visit,
        problemsOf([{ field: 'design', code: 'REQUIRED', message: words.say('newTestChoose') }]),
      );
    const { idea } = await ideaOf(visit);
    const asked = { idea: idea.id, input: { question: form.text('question'), design } };
    const { data, problems } = await visit.change<{ planTest: { id: string } }>(PLAN, asked);
    return problems ? shown(visit, problems) : visit.goTo(`/tests/${data.planTest.id}`);
  },
};

function ideaOf(visit: Visit): Promise<{ readonly idea: Idea }> {
  return visit.ask<{ idea: Idea }>(IDEA, { id: visit.query('idea') });
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const { idea } = await ideaOf(visit);
  return visit.show('tests/new-test', words.say('newTestHeading'), {
    ...{ idea, problems, values: form.values },
    designs: designs.map((one) => ({ value: one, text: words.say(`design_${one}`) })),
  });
}
