import type {
  EvaluationRequested,
  EvidenceConfirmed,
  EvidencePublished,
  Stage,
  TestCompleted,
  TestPlanned,
  TestStarted,
  TestStopped,
} from '@idea-map/contracts';
import { noonOf } from '@idea-map/runtime';
import { onIdea, type ClockLine, type ClockStart } from './clock-lines.js';

type PlannedTest = Pick<TestPlanned, 'testId' | 'ideaId' | 'startsOn' | 'endsOn' | 'at'>;

/**
 * A test's plan is the answer to the word that there would be one; its own days then run. A plan that names no day to start
 * on is waited for from now: none lies forgotten.
 */
export function testPlanned({ testId, ideaId, startsOn, endsOn, at }: PlannedTest): ClockLine {
  const test = onTest(testId, ideaId);
  const ends: ClockStart[] = endsOn ? [{ ...test, policy: 'TEST_RESULTS', from: noonOf(endsOn) }] : [];
  return {
    stops: [
      { record: ideaId, policies: ['WILL_TEST'] },
      { record: testId, policies: ['TEST_START', 'TEST_RESULTS'] },
    ],
    starts: [{ ...test, policy: 'TEST_START', from: startsOn ? noonOf(startsOn) : new Date(at) }, ...ends],
  };
}

/** What is tested needs no reminder that it is to be. */
export function testStarted({ testId, ideaId }: Pick<TestStarted, 'testId' | 'ideaId'>): ClockLine {
  return {
    stops: [
      { record: ideaId, policies: ['WILL_TEST'] },
      { record: testId, policies: ['TEST_START'] },
    ],
    starts: [],
  };
}

/** Stopped before its end, its results are due from then on. */
export function testStopped({
  testId,
  ideaId,
  at,
}: Pick<TestStopped, 'testId' | 'ideaId' | 'at'>): ClockLine {
  return {
    stops: [{ record: testId, policies: 'ALL' }],
    starts: [{ ...onTest(testId, ideaId), policy: 'TEST_RESULTS', from: new Date(at) }],
  };
}

type Completed = Pick<TestCompleted, 'testId' | 'ideaId' | 'at'>;

/**
 * Its results are in. An idea's first evaluation moves it, and its evidence is due by that; what is learned later of an idea
 * whose evidence is out is due by itself.
 */
export function testCompleted({ testId, ideaId, at }: Completed, stage: Stage | null): ClockLine {
  const again = { ...onIdea(ideaId, null), part: testId, policy: 'EVIDENCE' as const, from: new Date(at) };
  return { stops: [{ record: testId, policies: 'ALL' }], starts: stage === 'PUBLISHED' ? [again] : [] };
}

type Request = Pick<EvaluationRequested, 'ideaId' | 'force'>;

/** A force has one open request for an idea at a time. */
export function evaluationRequested({ ideaId, force, at }: Request & { readonly at: string }): ClockLine {
  const asked = { ...onIdea(ideaId, null), part: force, policy: 'EVALUATION_REQUEST' as const };
  return { stops: [], starts: [{ ...asked, from: new Date(at) }] };
}

export function evaluationAnswered({ ideaId, force }: Request): ClockLine {
  return { stops: [{ record: ideaId, policies: ['EVALUATION_REQUEST'], part: force }], starts: [] };
}

type StandingEvidence = Pick<EvidenceConfirmed, 'entryId' | 'ideaId' | 'reviewOn'>;

/** Published: the tests that it cites have their evidence. */
export function evidencePublished(event: StandingEvidence & Pick<EvidencePublished, 'tests'>): ClockLine {
  const { stops, starts } = evidenceStands(event);
  const cited = event.tests.map((part) => ({
    ...{ record: event.ideaId, policies: ['EVIDENCE' as const], part },
  }));
  return { stops: [...stops, ...cited], starts };
}

/** Confirmed: it is still current beside every later test. */
export function evidenceConfirmed(event: StandingEvidence): ClockLine {
  const { stops, starts } = evidenceStands(event);
  return { stops: [...stops, { record: event.ideaId, policies: ['EVIDENCE'] }], starts };
}

/** With the day on which it is to be looked at again. */
export function evidenceStands({ entryId, ideaId, reviewOn }: StandingEvidence): ClockLine {
  const entry = { record: entryId, recordKind: 'EVIDENCE' as const, ideaId, part: '', force: null };
  return {
    stops: [{ record: entryId, policies: ['REVIEW'] }],
    starts: [{ ...entry, policy: 'REVIEW', from: noonOf(reviewOn) }],
  };
}

export function evidenceWithdrawn({ entryId }: { readonly entryId: string }): ClockLine {
  return { stops: [{ record: entryId, policies: 'ALL' }], starts: [] };
}

function onTest(testId: string, ideaId: string) {
  return { record: testId, recordKind: 'TEST' as const, ideaId, part: '', force: null };
}
