import type { LeaderAnswer } from '@idea-map/contracts';
import type { DocketItemEntity } from '../../../triage/src/docket-item.entity.js';
import { newItem } from '../../../triage/src/docket-item.js';
import { weighted, type Random } from './random.js';
import { DAY } from './rhythm.js';
import { leaderReasons, outcomes, owners } from './sharing-phrases.data.js';

/** Of a hundred items so many are never answered, and so many promises are kept. */
const UNANSWERED = 0.12;
const KEPT = 0.65;
const bodies = ['npcc', 'home-office'] as const;
const firstBody = weighted([
  [bodies[0], 85],
  [bodies[1], 15],
]);
const anyAnswer = weighted<LeaderAnswer>([
  ['IN_HAND', 28],
  ['NOT_NOW', 27],
  ['WILL_IMPLEMENT', 25],
  ['WILL_TEST', 12],
  ['REFERRED', 8],
]);

export interface Docketing {
  readonly ideaId: string;
  readonly priority: number;
  readonly sharedAt: Date;
  /** When it was chosen for a test, which leaders had asked for by then; null where it was not. */
  readonly selectedAt: Date | null;
  /** In milliseconds: everything happened before. */
  readonly end: number;
  readonly leaderOf: (body: string) => string;
}

/** What of its docket an idea has: an item, and where that was referred to another body the item of that too. */
export function docketed(docketing: Docketing, random: Random): DocketItemEntity[] {
  const body = firstBody(random);
  const first = item(docketing, { body, at: docketing.sharedAt, random });
  if (first.answer !== 'REFERRED' || !first.answeredAt) return [first];
  const other = body === bodies[0] ? bodies[1] : bodies[0];
  const again = item(docketing, { body: other, at: first.answeredAt, random });
  // One body sends it on, and the other answers.
  return [first, again.answer === 'REFERRED' ? { ...again, answer: 'IN_HAND' } : again];
}

/** A row of atlas's table of dues, which has no entity. */
export interface DocketDueRow {
  readonly itemId: string;
  readonly ideaId: string;
  readonly dueAt: Date | null;
  readonly targetOn: string | null;
}

/** What waits for an answer, or for the outcome of one with a day. */
export function duesOf(docket: readonly DocketItemEntity[]): DocketDueRow[] {
  return docket
    .filter(({ answer, targetOn, outcome }) => outcome === null && (answer === null || targetOn !== null))
    .map(({ id: itemId, ideaId, answer, dueAt, targetOn }) => ({
      ...{ itemId, ideaId },
      ...(answer === null ? { dueAt, targetOn: null } : { dueAt: null, targetOn }),
    }));
}

function item(
  { ideaId, priority, selectedAt, end, leaderOf }: Docketing,
  { body, at, random }: { body: string; at: Date; random: Random },
): DocketItemEntity {
  const added = newItem({ id: random.uuid(at.getTime()), ideaId, body, priority }, at);
  const latest = selectedAt?.getTime() ?? end;
  const wanted = at.getTime() + Math.ceil(random.logNormal(9, 0.7) * DAY);
  const answeredAt = selectedAt ? Math.min(wanted, (at.getTime() + latest) / 2) : wanted;
  if (answeredAt >= end || (!selectedAt && random.chance(UNANSWERED))) return added;
  const answer = selectedAt ? 'WILL_TEST' : anyAnswer(random);
  return {
    ...added,
    ...{ answer, reason: random.skewed(leaderReasons[answer]) },
    ...{ answeredBy: leaderOf(body), answeredAt: new Date(answeredAt) },
    ...promised(answer, { answeredAt, end }, random),
  };
}

type Promised = Pick<DocketItemEntity, 'owner' | 'targetOn' | 'outcome' | 'outcomeAt'>;

function promised(
  answer: LeaderAnswer,
  { answeredAt, end }: { answeredAt: number; end: number },
  random: Random,
): Promised {
  const nothing = { owner: null, targetOn: null, outcome: null, outcomeAt: null };
  if (answer === 'REFERRED' || answer === 'NOT_NOW') return nothing;
  const target = answeredAt + (30 + random.below(240)) * DAY;
  const outcomeAt = target + random.below(20) * DAY;
  const kept = outcomeAt < end && random.chance(KEPT);
  return {
    owner: random.skewed(owners),
    targetOn: new Date(target).toISOString().slice(0, 10),
    outcome: kept ? random.skewed(outcomes) : null,
    outcomeAt: kept ? new Date(outcomeAt) : null,
  };
}
