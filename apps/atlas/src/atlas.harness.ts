import { v7 as uuid } from 'uuid';
import type { ForceSaved, IdeaMoved, IdeaRepublished, IdeaSubmitted, Move, Stage } from '@idea-map/contracts';

let number = 0;

/** An idea as intake says it: whole, and like no other but for what is given. */
export function anIdea(given: Partial<IdeaSubmitted> = {}): IdeaSubmitted {
  number += 1;
  const submittedAt = given.submittedAt ?? new Date(Date.UTC(2026, 1, 2, 9, number)).toISOString();
  return {
    ideaId: uuid(),
    reference: `IM-2026-${String(number).padStart(6, '0')}-0`,
    version: 1,
    kind: 'IDEA',
    title: 'Charged batteries at shift change',
    problem: 'Cameras go flat.',
    proposal: 'A locker that charges them.',
    whatFollowed: null,
    whatOvercame: null,
    themes: ['digital-data-and-technology'],
    language: 'EN',
    credit: 'FORCE_ONLY',
    audience: 'POLICING',
    authorId: null,
    authorHandle: `handle-${number}`,
    force: 'kent',
    call: null,
    onBehalf: null,
    supportCount: 0,
    supportForceCount: 0,
    submittedAt,
    changedAt: submittedAt,
    stage: 'LOCAL_TRIAGE',
    due: null,
    outcode: null,
    point: null,
    placeForce: null,
    placeForceBy: null,
    placeDistrict: null,
    ...given,
  };
}

/** A move of that idea to a stage. */
export function aMove(
  idea: IdeaSubmitted,
  move: Move,
  to: { stage: Stage; at: string; due?: string },
): IdeaMoved {
  return {
    ideaId: idea.ideaId,
    move,
    from: idea.stage,
    stage: to.stage,
    due: to.due ?? null,
    movedAt: to.at,
  };
}

/** That idea said again in a run, with where it has been. */
export function saidAgain(
  idea: IdeaSubmitted,
  run: string,
  visits: IdeaRepublished['visits'] = [{ stage: idea.stage, enteredAt: idea.submittedAt }],
): IdeaRepublished {
  const { outcode: _, point: __, placeForce: ___, ...rest } = idea;
  return { ...rest, run, visits };
}

/** A territorial force in being, but for what is given. */
export function aForce(id: string, given: Partial<ForceSaved> = {}): ForceSaved {
  return {
    id,
    code: null,
    name: `${id[0]?.toUpperCase()}${id.slice(1)} Police`,
    nameCy: null,
    region: 'South East',
    nation: 'England',
    territorial: true,
    startsOn: null,
    endsOn: null,
    successor: null,
    ...given,
  };
}
