import { v7 as uuid } from 'uuid';
import type { TestCompleted } from '@idea-map/contracts';

/** A completed test, as evaluation says it. */
export function aCompletedTest(more: Partial<TestCompleted> = {}): TestCompleted {
  return {
    testId: uuid(),
    ideaId: uuid(),
    at: '2026-09-01T10:00:00.000Z',
    question: 'Do lockers keep cameras recording?',
    design: 'BEFORE_AFTER_COMPARISON',
    independent: true,
    evaluator: uuid(),
    by: uuid(),
    stopped: false,
    sites: [
      { force: 'kent', arm: 'INTERVENTION' },
      { force: 'essex', arm: 'COMPARISON' },
    ],
    sms: 3,
    finding: 'PROMISING',
    conclusion: 'Fewer recordings ended early.',
    limitations: 'Two sites, one season.',
    results: [],
    ...more,
  };
}
