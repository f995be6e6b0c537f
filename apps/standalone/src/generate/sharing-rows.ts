import type { Level } from '@idea-map/contracts';
import type { IdeaEntity } from '../../../intake/src/idea.entity.js';
import type { DocketItemEntity } from '../../../triage/src/docket-item.entity.js';
import { soonAfter } from './crowd.js';
import { adopted, type ResponseRow } from './adopted.js';
import { docketed, duesOf, type DocketDueRow } from './docketed.js';
import type { Moved } from './journey.js';
import type { Nation } from './nation.js';
import { Random, uuidOf } from './random.js';
import { scored, type Scored } from './scored.js';
import type { Speakers } from './speakers.js';
import type { Step } from './steps.js';

/** Rows of triage's tables that have no entity. */
export interface DisseminationRow {
  readonly ideaId: string;
  readonly level: Level;
  readonly reason: string;
  readonly forces: readonly string[];
  readonly sharedAt: Date;
}
/** A row for each organisation. */
export interface DeliveryRows {
  readonly ideaId: string;
  readonly organisation: readonly string[];
  readonly deliveredAt: Date;
  readonly readAt: Date | null;
}

/** What was found of an idea, with whom it was shared, and what they and leaders made of it. */
export interface SharingRows {
  readonly scored: Scored;
  readonly disseminations: readonly DisseminationRow[];
  readonly deliveries: readonly DeliveryRows[];
  readonly responses: readonly ResponseRow[];
  readonly docket: readonly DocketItemEntity[];
  /** What of it waits, as atlas keeps it. */
  readonly dues: readonly DocketDueRow[];
  /** The forces that have not answered one that was shared nationally. */
  readonly awaiting: string[];
}

/** Of those that waited for the College so many were scored in part. */
const BEGUN = 0.5;
const READ = 0.5;
const unscored: Scored = { rows: [], set: null, priority: null };
/** Where no demo people are known, somebody who is nobody. */
const NOBODY = uuidOf(0x5ea1, 0);

export interface Surroundings {
  readonly nation: Nation;
  readonly speakers: Speakers;
  /** In milliseconds: everything happened before. */
  readonly end: number;
}

export interface Course {
  readonly moved: readonly Moved[];
  readonly steps: readonly Step[];
}

/** Makes the rows that triage would have made of the sharing of ideas. */
export class Sharing {
  constructor(private readonly given: Surroundings) {}

  /** Its chances are each idea's own: they change nothing of the ideas that come after it. */
  rowsOf({ id, force }: Pick<IdeaEntity, 'id' | 'force'>, course: Course): SharingRows {
    const random = Random.ofUuid(id);
    const found = this.scoresOf(id, course, random);
    const [within] = disseminated(id, course, { level: 'LOCAL', forces: force === null ? [] : [force] });
    const [out] = disseminated(id, course, { level: 'NATIONAL', forces: this.given.nation.inBeing });
    const disseminations = [within, out].filter((one) => one !== undefined);
    const answers = out ? this.answersTo(out, random) : { responses: [], awaiting: [] };
    const deliveries = this.deliveriesOf(out ?? within, answers.responses, random);
    const selectedAt = stepOf(course, 'SELECT_FOR_TEST')?.at ?? null;
    const { end, speakers } = this.given;
    const leaderOf = (body: string) => speakers.leader(body)?.id ?? NOBODY;
    const priority = found.priority ?? 0;
    const { sharedAt } = out ?? {};
    const docket = sharedAt
      ? docketed({ ideaId: id, priority, sharedAt, selectedAt, end, leaderOf }, random)
      : [];
    return { scored: found, disseminations, deliveries, docket, dues: duesOf(docket), ...answers };
  }

  /** All that there are before the second key; of what the College still has, or did not share, some. */
  private scoresOf(ideaId: string, { moved, steps }: Course, random: Random): Scored {
    const place = moved.findLastIndex(({ move }) => move === 'ESCALATE');
    const [from, next] = [moved[place], moved[place + 1]];
    const { criteria } = this.given.nation;
    const isShared = next?.move === 'SHARE_NATIONALLY';
    if (!from || (!isShared && !random.chance(BEGUN))) return unscored;
    const count = isShared ? criteria.criteria.length : random.below(criteria.criteria.length);
    const until = next?.at.getTime() ?? this.given.end;
    const at = new Date(from.at.getTime() + Math.floor(random.next() * (until - from.at.getTime())));
    const by =
      steps[place + 1]?.byId ?? this.given.speakers.actor('COLLEGE_BROKER', { force: null }, random).byId;
    return scored(criteria, { ideaId, count, by: by ?? NOBODY, at }, random);
  }

  private answersTo({ ideaId, forces, sharedAt }: DisseminationRow, random: Random) {
    const { end, speakers } = this.given;
    const brokerOf = (force: string) => speakers.actor('BROKER', { force }, random).byId ?? NOBODY;
    const responses = adopted({ ideaId, forces, sharedAt, end, brokerOf }, random);
    const answered = new Set(responses.map(({ force }) => force));
    return { responses, awaiting: forces.filter((force) => !answered.has(force)) };
  }

  /** To each force, and to the office that oversees it where it went out to the nation; who answers has read it. */
  private deliveriesOf(
    shared: DisseminationRow | undefined,
    responses: readonly ResponseRow[],
    random: Random,
  ): DeliveryRows[] {
    if (!shared) return [];
    const { ideaId, level, forces, sharedAt } = shared;
    const read = new Map<string, Date>();
    for (const { force, at } of responses) if (!read.has(force)) read.set(force, at);
    const bodies = level === 'NATIONAL' ? [...forces, ...this.given.nation.overseers] : forces;
    const seen = random.chance(READ)
      ? soonAfter({ from: sharedAt.getTime(), until: this.given.end }, random)
      : null;
    const byReading = Map.groupBy(bodies, (body, at) => read.get(body) ?? (at % 2 === 0 ? seen : null));
    return Array.from(byReading, ([readAt, organisation]) => ({
      ideaId,
      organisation,
      deliveredAt: sharedAt,
      readAt,
    }));
  }
}

function disseminated(
  ideaId: string,
  course: Course,
  { level, forces }: Pick<DisseminationRow, 'level' | 'forces'>,
): DisseminationRow[] {
  const step = stepOf(course, level === 'LOCAL' ? 'SHARE_LOCALLY' : 'SHARE_NATIONALLY');
  if (!step || forces.length === 0) return [];
  return [{ ideaId, level, reason: step.reason ?? '', forces, sharedAt: step.at }];
}

function stepOf({ steps }: Course, move: Step['move']): Step | undefined {
  return steps.findLast((step) => step.move === move);
}
