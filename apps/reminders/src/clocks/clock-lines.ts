import type { ClockPolicyName, IdeaMoved, IdeaSubmitted, Stage } from '@idea-map/contracts';
import type { ClockEntity } from './clock.entity.js';

type Policy = Exclude<ClockPolicyName, 'OWN'>;

export type ClockStart = Pick<ClockEntity, 'record' | 'recordKind' | 'part' | 'force'> & {
  readonly policy: Policy;
  /** When the thing happened, or the day that was named. */
  readonly from: Date;
};
export interface ClockStop {
  readonly record: string;
  readonly policies: readonly ClockPolicyName[] | 'ALL';
  /** One of several on the record; left out, all of them. */
  readonly part?: string;
}

/** What one event does to clocks: stops come first. */
export interface ClockLine {
  readonly stops: readonly ClockStop[];
  readonly starts: readonly ClockStart[];
}

/** The clocks that run because an idea stands somewhere; coming to another stage stops the one and starts the other. */
const ofStages: Partial<Record<Stage, Policy>> = {
  IN_CHECK: 'CHECK',
  LOCAL_TRIAGE: 'LOCAL_TRIAGE',
  RETURNED: 'RETURNED',
  SHARED_LOCALLY: 'SHARED_LOCALLY',
  NATIONAL_TRIAGE: 'NATIONAL_TRIAGE',
  EVALUATED: 'EVIDENCE',
  PARKED: 'REVIEW',
};
const stagePolicies = Object.values(ofStages);
const endings: readonly Stage[] = ['CLOSED', 'WITHDRAWN'];

interface Standing {
  readonly ideaId: string;
  readonly stage: Stage;
  readonly force: string | null;
  readonly due: string | null;
  readonly at: string;
}

/** An idea came to a stage. A parked one is looked at again on its day. */
export function cameTo({ ideaId, stage, force, due, at }: Standing): ClockLine {
  const policies = endings.includes(stage) ? 'ALL' : stagePolicies;
  const policy = ofStages[stage];
  const from = new Date(policy === 'REVIEW' && due !== null ? due : at);
  const started = policy && { policy, record: ideaId, recordKind: 'IDEA' as const, part: '', force, from };
  return { stops: [{ record: ideaId, policies }], starts: started ? [started] : [] };
}

export function submitted({ ideaId, stage, force, due, submittedAt }: IdeaSubmitted): ClockLine {
  return cameTo({ ideaId, stage, force, due, at: submittedAt });
}

export function moved({ ideaId, stage, due, movedAt }: IdeaMoved, force: string | null): ClockLine {
  return cameTo({ ideaId, stage, force, due, at: movedAt });
}

interface PlannedTest {
  readonly testId: string;
  readonly ideaId: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
}

/** A test's plan is the answer to the word that there would be one; its own days then run. */
export function testPlanned({ testId, ideaId, plannedStart, plannedEnd }: PlannedTest): ClockLine {
  const test = { record: testId, recordKind: 'TEST' as const, part: '', force: null };
  return {
    stops: [
      { record: ideaId, policies: ['WILL_TEST'] },
      { record: testId, policies: ['TEST_START', 'TEST_RESULTS'] },
    ],
    starts: [
      { ...test, policy: 'TEST_START', from: new Date(plannedStart) },
      { ...test, policy: 'TEST_RESULTS', from: new Date(plannedEnd) },
    ],
  };
}

export function testStarted({ testId }: { readonly testId: string }): ClockLine {
  return { stops: [{ record: testId, policies: ['TEST_START'] }], starts: [] };
}

/** Completed with its results, or stopped for a reason: either ends its clocks. */
export function testEnded({ testId }: { readonly testId: string }): ClockLine {
  return { stops: [{ record: testId, policies: 'ALL' }], starts: [] };
}

/** Published or confirmed, with the day on which it is to be looked at again. */
export function evidenceStands({
  entryId,
  reviewOn,
}: {
  readonly entryId: string;
  readonly reviewOn: string;
}): ClockLine {
  const from = new Date(`${reviewOn}T12:00:00Z`);
  return {
    stops: [{ record: entryId, policies: ['REVIEW'] }],
    starts: [{ policy: 'REVIEW', record: entryId, recordKind: 'EVIDENCE', part: '', force: null, from }],
  };
}

export function evidenceWithdrawn({ entryId }: { readonly entryId: string }): ClockLine {
  return { stops: [{ record: entryId, policies: 'ALL' }], starts: [] };
}
