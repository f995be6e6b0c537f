import type { Stage } from '@idea-map/contracts';
import type { CardEntity } from '../../../atlas/src/card.entity.js';
import type { CardTextEntity } from '../../../atlas/src/card-text.entity.js';
import { cardOf, textsOf } from '../../../atlas/src/cards.js';
import type { StageVisitEntity } from '../../../atlas/src/stage-visit.entity.js';
import { noMilestones, withVisit, type Milestones, type Visit } from '../../../atlas/src/visits.js';
import { spoken } from '../../../intake/src/idea-events.js';
import type { IdeaEntity } from '../../../intake/src/idea.entity.js';
import type { Calendar } from './calendar.js';
import type { Moved } from './journey.js';

/** What atlas keeps of an idea. */
export interface CardRows {
  readonly card: CardEntity;
  readonly texts: CardTextEntity;
  readonly stays: readonly StageVisitEntity[];
}

/** Not said by intake, held before anybody read it, or taken back: atlas has no card of an idea in these stages. */
const unsaid: readonly Stage[] = ['DRAFT', 'IN_CHECK', 'WITHDRAWN'];

/** The rows that atlas would have made of what intake says of an idea; null where it says nothing. */
export function cardRows(idea: IdeaEntity, moved: readonly Moved[], calendar: Calendar): CardRows | null {
  if (unsaid.includes(idea.stage)) return null;
  const said = spoken(idea);
  const visits = visitsOf(moved);
  const milestones = milestonesOf(visits, calendar);
  return {
    card: {
      ...cardOf(said, visits.slice(-1)),
      ...milestones,
      priority: null,
      nationalPriorities: [],
      awaiting: [],
      withCollege: false,
    },
    texts: textsOf(said),
    stays: staysOf(idea.id, visits, calendar),
  };
}

function visitsOf(moved: readonly Moved[]): Visit[] {
  const changes = moved.filter(({ stage }, place) => moved[place - 1]?.stage !== stage);
  return changes.map(({ stage, at }) => ({ stage, enteredAt: at }));
}

// As atlas has them, but with days from a calendar that was counted once: its own walks through every day of a stay.
function staysOf(ideaId: string, visits: readonly Visit[], calendar: Calendar): StageVisitEntity[] {
  return visits.map(({ stage, enteredAt }, place) => {
    const leftAt = visits[place + 1]?.enteredAt ?? null;
    const workingDays = leftAt && calendar.workingDaysBetween(enteredAt, leftAt);
    return { ideaId, stage, enteredAt, leftAt, workingDays };
  });
}

function milestonesOf(visits: readonly Visit[], calendar: Calendar): Milestones {
  const [first, ...later] = visits;
  const found: Partial<Record<keyof Milestones, number>> = {};
  for (const { stage, enteredAt } of first ? later : []) {
    for (const milestone of reachedBy(stage)) {
      found[milestone] ??= calendar.workingDaysBetween(first?.enteredAt ?? enteredAt, enteredAt);
    }
  }
  return { ...noMilestones, ...found };
}

const reached = new Map<Stage, readonly (keyof Milestones)[]>();

/** Which milestones coming to a stage is: asked of atlas once for each. */
function reachedBy(stage: Stage): readonly (keyof Milestones)[] {
  const known = reached.get(stage);
  if (known) return known;
  const at = new Date(0);
  const milestones = withVisit(noMilestones, { stage, enteredAt: at }, at);
  const names = (Object.keys(milestones) as (keyof Milestones)[]).filter((name) => milestones[name] !== null);
  reached.set(stage, names);
  return names;
}
