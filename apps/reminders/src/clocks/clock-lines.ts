import type {
  ClockPolicyName,
  DocketAdded,
  DocketAnswered,
  DocketOutcomeRecorded,
  ForceResponded,
  IdeaMoved,
  IdeaSelectedForTest,
  IdeaSharedNationally,
  IdeaSubmitted,
  Stage,
} from '@idea-map/contracts';
import { noonOf, stageClocks } from '@idea-map/runtime';
import type { ClockEntity } from './clock.entity.js';

type Policy = Exclude<ClockPolicyName, 'OWN'>;

export type ClockStart = Pick<ClockEntity, 'record' | 'recordKind' | 'ideaId' | 'part' | 'force'> & {
  readonly policy: Policy;
  /** When the thing happened, or the day that was named. */
  readonly from: Date;
  /** Not started while a clock of this policy runs about the same idea: what it would ask for is under way. */
  readonly unless?: Policy;
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

/** Coming to another stage stops the clock of the one and starts that of the other. */
const stagePolicies = Object.values(stageClocks);
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
  const policy = stageClocks[stage];
  const from = new Date(policy === 'REVIEW' && due !== null ? due : at);
  const started = policy && { ...onIdea(ideaId, force), policy, from };
  return { stops: [{ record: ideaId, policies }], starts: started ? [started] : [] };
}

/** From when it was free, where it was held before. */
export function submitted({ ideaId, stage, force, due, changedAt }: IdeaSubmitted): ClockLine {
  return cameTo({ ideaId, stage, force, due, at: changedAt });
}

export function moved({ ideaId, stage, due, movedAt }: IdeaMoved, force: string | null): ClockLine {
  return cameTo({ ideaId, stage, force, due, at: movedAt });
}

/** Every force that it was shared with is to answer, each by its own clock. */
export function sharedNationally({ ideaId, forces, at }: IdeaSharedNationally): ClockLine {
  const from = new Date(at);
  const starts = forces.map((force) => ({
    ...onIdea(ideaId, force),
    part: force,
    policy: 'RESPONSE' as const,
    from,
  }));
  return { stops: [{ record: ideaId, policies: ['RESPONSE'] }], starts };
}

/** A force's answer ends its clock; to what was shared within it, it is the local outcome. */
export function responded({ ideaId, level, responding }: ForceResponded): ClockLine {
  const local = { record: ideaId, policies: ['SHARED_LOCALLY' as const] };
  const national = { record: ideaId, policies: ['RESPONSE' as const], part: responding };
  return { stops: [level === 'LOCAL' ? local : national], starts: [] };
}

export function docketAdded({ ideaId, body, addedAt }: DocketAdded): ClockLine {
  const item = { ...onIdea(ideaId, null), part: body, policy: 'DOCKET' as const };
  return { stops: [], starts: [{ ...item, from: new Date(addedAt) }] };
}

/** Whoever planned a test before the word was given has kept it already: the plan's own clock runs. */
const WORD_OF_A_TEST = { policy: 'WILL_TEST', unless: 'TEST_START' } as const;

/** An answer keeps its leader to their word: by its day, or to the test that it promised; or passes to another body. */
export function docketAnswered({
  ideaId,
  body,
  answer,
  targetOn,
  referredTo,
  at,
}: DocketAnswered): ClockLine {
  const item = onIdea(ideaId, null);
  const from = new Date(at);
  const starts: ClockStart[] = [];
  if (referredTo !== null) starts.push({ ...item, part: referredTo, policy: 'DOCKET', from });
  if (targetOn !== null) starts.push({ ...item, part: body, policy: 'LEADERS_WORD', from: noonOf(targetOn) });
  if (answer === 'WILL_TEST') starts.push({ ...item, ...WORD_OF_A_TEST, from });
  return { stops: [{ record: ideaId, policies: ['DOCKET', 'LEADERS_WORD'], part: body }], starts };
}

export function outcomeRecorded({ ideaId, body }: DocketOutcomeRecorded): ClockLine {
  return { stops: [{ record: ideaId, policies: ['LEADERS_WORD'], part: body }], starts: [] };
}

/** The College's word that there will be a test; where a leader's runs already, that goes on. */
export function selectedForTest({ ideaId, at }: IdeaSelectedForTest): ClockLine {
  return { stops: [], starts: [{ ...onIdea(ideaId, null), ...WORD_OF_A_TEST, from: new Date(at) }] };
}

/** Where a clock on an idea runs. */
export function onIdea(ideaId: string, force: string | null) {
  return { record: ideaId, recordKind: 'IDEA' as const, ideaId, part: '', force };
}
