import type { Stage } from '@idea-map/contracts';
import { ForcesInBeing } from '../../../geography/src/forces-in-being.js';
import type { IdeaPlace } from '../../../geography/src/idea-place.entity.js';
import type { CommentEntity } from '../../../intake/src/comment.entity.js';
import type { IdeaEntity } from '../../../intake/src/idea.entity.js';
import { linkIsOver } from '../../../intake/src/escrow/links-ending.service.js';
import { withdrawn } from '../../../intake/src/idea.js';
import type { Calendar } from './calendar.js';
import { cardRows, type CardRows } from './card-rows.js';
import { caseRows, type CaseRows } from './case-rows.js';
import { Crowd, longTail, type SupportRow } from './crowd.js';
import { dueAfter, journeyOf, reachable, type Moved } from './journey.js';
import type { Nation } from './nation.js';
import type { Random } from './random.js';
import { Sharing, type SharingRows } from './sharing-rows.js';
import { Speakers } from './speakers.js';
import { stepsOf, type Step } from './steps.js';
import { Submissions } from './submissions.js';
import { commentsOn } from './talk.js';
import { Whereabouts } from './whereabouts.js';

/** All the rows of one idea, in every service. */
export interface Made {
  readonly idea: IdeaEntity;
  readonly steps: readonly Step[];
  readonly support: readonly SupportRow[];
  readonly comments: readonly CommentEntity[];
  /** Null where geography knows nothing of it; so atlas and its card. */
  readonly place: IdeaPlace | null;
  readonly card: CardRows | null;
  /** Null where it never came before a broker, or was taken back. */
  readonly desk: CaseRows | null;
  readonly sharing: SharingRows | null;
}

export interface Making {
  readonly nation: Nation;
  readonly random: Random;
  readonly calendar: Calendar;
  /** In milliseconds: everything happened before. */
  readonly end: number;
  /** A calendar day. */
  readonly today: string;
}

/** The scales of the long tails of support: for most, and for those that every force has seen. */
const SUPPORT = { usual: 0.45, wellKnown: 2.2 };
const wellKnown: readonly Stage[] = [
  'SHARED_NATIONALLY',
  'SELECTED_FOR_TEST',
  'IN_TEST',
  'EVALUATED',
  'PUBLISHED',
];

/** A new text that a data officer is to look at. */
const HELD = { checkOutcome: 'REVIEW', heldFor: 'LOCAL_TRIAGE', unsaid: true } as const;

/** Makes ideas one after another, each with all that became of it. */
export class IdeaMaker {
  private readonly speakers: Speakers;
  private readonly crowd: Crowd;
  private readonly whereabouts: Whereabouts;
  private readonly submissions: Submissions;
  private readonly sharing: Sharing;
  private made = 0;

  constructor(private readonly making: Making) {
    const { nation, today, random, end } = making;
    this.speakers = new Speakers(nation.people);
    this.crowd = new Crowd(nation.sizes);
    this.whereabouts = new Whereabouts(new ForcesInBeing(nation.forces, today));
    this.sharing = new Sharing({ nation, end, speakers: this.speakers });
    this.submissions = new Submissions({
      ...{ nation, random },
      speakers: this.speakers,
      whereabouts: this.whereabouts,
    });
  }

  /** The idea that was submitted at a time, in milliseconds. The first ones come to one stage each. */
  make(at: number, number: number): Made {
    const { random, end, calendar } = this.making;
    const { idea: given, subject } = this.submissions.make(at, number);
    const moved = journeyOf({ from: at, end, calendar }, random, reachable[this.made++]);
    const submitted = openWhere(given, moved);
    const heard = this.heard(submitted, moved);
    const comments = heard ? commentsOn(submitted, subject, { readers: heard, random }) : [];
    const support = heard ? this.supportOf(submitted, moved, heard) : [];
    const standing = this.asItStands(submitted, moved, { comments, support });
    const steps = stepsOf(standing, moved, { slots: subject.slots, speakers: this.speakers, random });
    const hasBrokers = (force: string | null) => this.speakers.hasBrokers(force);
    const card = cardRows(standing, moved, calendar);
    const desk = card && caseRows(standing, moved, { steps, calendar, random, hasBrokers });
    const idea = desk ? heldBy(standing, desk) : standing;
    const sharing = card && wasShared(moved) ? this.sharing.rowsOf(idea, { moved, steps }) : null;
    const place = card && this.placeOf(idea);
    const made = { idea, steps, support, comments, place, card, desk };
    return sharing ? { ...made, ...judged(made, sharing), sharing } : { ...made, sharing };
  }

  /** From when until when it was before its readers; null for one that is held, and for its force where it has none. */
  private heard({ audience, force }: IdeaEntity, moved: readonly Moved[]) {
    const [first, last] = [moved[0], moved.at(-1)];
    if (!first || !last || first.stage === 'IN_CHECK' || (audience === 'FORCE' && force === null))
      return null;
    const until = last.stage === 'WITHDRAWN' ? last.at.getTime() : this.making.end;
    return { speakers: this.speakers, from: first.at.getTime(), until };
  }

  private supportOf(
    { id, force, audience }: IdeaEntity,
    moved: readonly Moved[],
    when: { from: number; until: number },
  ): SupportRow[] {
    const { random } = this.making;
    const isWellKnown = moved.some(({ stage }) => wellKnown.includes(stage));
    const count = longTail(isWellKnown ? SUPPORT.wellKnown : SUPPORT.usual, random);
    return this.crowd.supporters({ id, force, open: audience === 'POLICING', ...when }, count, random);
  }

  private asItStands(
    idea: IdeaEntity,
    moved: readonly Moved[],
    { comments, support }: Pick<Made, 'comments' | 'support'>,
  ): IdeaEntity {
    const { calendar, random, end } = this.making;
    const last = moved.at(-1);
    const changes = [...moved, ...comments].map((one) => one.at.getTime());
    const now: IdeaEntity = {
      ...idea,
      version: 1 + moved.filter(({ move }) => move === 'REVISE').length,
      stage: last?.stage ?? idea.stage,
      supportCount: support.length,
      supportForceCount: new Set(support.flatMap(({ force }) => force ?? [])).size,
      dueAt: dueAfter(moved, calendar, random),
      changedAt: new Date(Math.max(...changes)),
      authorHandle: last && linkIsOver(last.stage, last.at, new Date(end)) ? null : idea.authorHandle,
    };
    if (last?.stage === 'IN_CHECK') return { ...now, ...HELD };
    return last?.stage === 'WITHDRAWN' ? withdrawn(now, last.at) : now;
  }

  private placeOf(idea: IdeaEntity): IdeaPlace | null {
    // Where an anonymous impact case lies would tell whose mistake it was.
    if (idea.kind === 'IMPACT_CASE' && idea.credit === 'ANONYMOUS') return null;
    const { force, outcode, latitude, longitude, placeForce, placeForceBy, placeDistrict } = idea;
    const point = latitude === null || longitude === null ? null : { latitude, longitude };
    const given = { force, outcode, point, placeForce, placeForceBy, placeDistrict };
    return this.whereabouts.placeOf(idea.id, given);
  }
}

/** Whose it is: while a case is open, whoever has that. */
function heldBy(idea: IdeaEntity, { cases }: CaseRows): IdeaEntity {
  const open = cases.find(({ state }) => state !== 'DECIDED');
  return open?.broker ? { ...idea, holderId: open.broker } : idea;
}

/** What its author keeps within their force does not leave it. */
function openWhere(idea: IdeaEntity, moved: readonly Moved[]): IdeaEntity {
  return moved.some(({ move }) => move === 'SHARE_NATIONALLY') ? { ...idea, audience: 'POLICING' } : idea;
}

function wasShared(moved: readonly Moved[]): boolean {
  return moved.some(({ move }) => move === 'SHARE_LOCALLY' || move === 'ESCALATE');
}

/** What triage knows of it and what stands on its card, with what its scores and the answers of forces add. */
function judged(
  { card, desk }: Pick<Made, 'card' | 'desk'>,
  sharing: SharingRows,
): Pick<Made, 'card' | 'desk'> {
  const { priority, set } = sharing.scored;
  const shown = sharing.docket.length > 0 ? priority : null;
  return {
    card: card && { ...card, card: { ...card.card, priority: shown, awaiting: sharing.awaiting } },
    desk: desk && { ...desk, known: { ...desk.known, priority, criteriaSet: set } },
  };
}
