import type { Role } from '@idea-map/contracts';
import { Clock } from '@idea-map/runtime';
import { aReader } from '../testing-web.js';

/** Years from the machine's own time: what is due on that day is told by the application's clock. */
const clock = Clock.fixed('2031-03-10T09:00:00Z');
const due = '2031-03-11T17:00:00Z';
const answers = {
  ...{ 'TriageCase.due': due, 'TriageCase.overdue': false },
  ...{ 'NextStep.due': due, 'NextStep.overdue': false },
  ...{ 'EvaluationRequest.due': due, 'EvaluationRequest.overdue': false, 'EvaluationRequest.answer': null },
  ...{ 'DocketItem.due': due, 'DocketItem.overdue': false, 'DocketItem.answer': null },
};

describe('when something is due', () => {
  const pages: readonly (readonly [string, Role])[] = [
    ['/desk', 'BROKER'],
    ['/desk/x', 'BROKER'],
    ['/held', 'DATA_OFFICER'],
    ['/docket', 'LEADER'],
    ['/docket/x', 'LEADER'],
    ['/tests/requests', 'EVALUATOR'],
  ];
  it.each(pages)('is told at %s by the application’s clock', async (url, role) => {
    expect((await aReader([role], answers, clock).open(url)).text).toContain('Due tomorrow');
  });
});
