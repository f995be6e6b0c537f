import { designs, directions, measureKinds } from '@idea-map/contracts';
import { ApiProblem } from '../../api.js';
import type { Problems } from '../../form.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import {
  fieldsOf,
  inputOf,
  isPart,
  LOGIC,
  outcomeRows,
  outcomesIn,
  valuesOf,
  type Part,
} from './protocol-parts.js';
import { testOf } from './test-data.js';

const AMEND = 'mutation ($id: ID!, $input: ProtocolInput!) { amendPlan(id: $id, input: $input) { id } }';

/** One part of a protocol: a short form, from the task list and back to it. */
export const protocolPartPage: Page = {
  path: '/tests/:id/plan/:part',
  who: ['EVALUATOR'],
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, params } = visit;
    const part = partOf(visit);
    const asked = { id: params['id'], input: inputOf(part, form) };
    const { problems } = await visit.change(AMEND, asked, fieldsOf(part, form));
    return problems ? shown(visit, problems) : visit.goTo(`/tests/${params['id'] ?? ''}?did=plan`);
  },
};

function partOf({ params }: Visit): Part {
  const part = params['part'] ?? '';
  if (!isPart(part)) throw new ApiProblem({ message: 'No such part.', extensions: { code: 'NOT_FOUND' } });
  return part;
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const part = partOf(visit);
  const test = await testOf(visit);
  const sent = outcomesIn(form).map(({ values }) => values);
  return visit.show('tests/part', words.say(`part_${part}`), {
    ...{ test, part, problems, logic: LOGIC, values: { ...valuesOf(test), ...form.values } },
    advice: test.tasks.find((one) => one.part === part)?.advice,
    rows: sent.length > 0 ? sent : outcomeRows(test.outcomes),
    known: test.outcomes.length,
    designs: designs.map((one) => ({ value: one, text: words.say(`design_${one}`) })),
    kinds: measureKinds.map((one) => ({ value: one, text: words.say(`kind_${one}`) })),
    directions: directions.map((one) => ({ value: one, text: words.say(`direction_${one}`) })),
  });
}
