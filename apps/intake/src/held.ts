import { DETECTOR_VERSION } from '@idea-map/check';
import { IdeaHeld, IdeaMoved, IdeaRevised, IdeaSubmitted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Conflict } from '@idea-map/runtime';
import { dueIn } from './idea.js';
import type { IdeaCheck } from './idea-check.js';
import { spoken } from './idea-events.js';
import type { IdeaEntity } from './idea.entity.js';
import { isoOrNull } from './times.js';

/** The idea as it stands after its check: where it was going, or held on its way there. */
export function afterCheck(idea: IdeaEntity, { outcome, findings }: IdeaCheck, now: Date): IdeaEntity {
  const checked = {
    ...idea,
    checkOutcome: outcome,
    checkNote: null,
    findings: [...findings],
    detectorVersion: DETECTOR_VERSION,
    deidentifiedAt: null,
  };
  const to = idea.stage === 'IN_CHECK' ? (idea.heldFor ?? 'LOCAL_TRIAGE') : idea.stage;
  if (outcome === 'PASS') return free({ ...checked, heldFor: to }, now);
  return { ...checked, stage: 'IN_CHECK', heldFor: to, dueAt: dueIn('IN_CHECK', now) };
}

/** An idea that goes on to where it was going; the clock of that stage begins, unless it was never held. */
export function free(idea: IdeaEntity, now: Date): IdeaEntity {
  const stage = idea.heldFor ?? 'LOCAL_TRIAGE';
  const dueAt = stage === idea.stage ? idea.dueAt : dueIn(stage, now);
  return { ...idea, stage, dueAt, heldFor: null, unsaid: false, changedAt: now };
}

/** @throws Conflict for an idea that is not held, naming its stage; and for one that its author must change first */
export function refuseUnless(idea: IdeaEntity, outcome: 'REVIEW' | 'ANY'): void {
  const { stage } = idea;
  if (stage !== 'IN_CHECK') throw new Conflict('This text is not held.', { stage });
  if (outcome === 'REVIEW' && idea.checkOutcome === 'BLOCK') {
    throw new Conflict('What was found must go first: its author has to revise it.', { stage });
  }
}

/**
 * Says what became of an idea. A text that is held is said to nobody: of a new one that it is held, of one that others
 * have read that it is taken from them until it is free again.
 */
export function sayChecked(tx: Transaction, idea: IdeaEntity, before: IdeaEntity | null): void {
  const isNew = before === null || before.unsaid;
  const isFree = idea.stage !== 'IN_CHECK';
  if (isFree && isNew) tx.publish(IdeaSubmitted, spoken(idea));
  else if (isFree) tx.publish(IdeaRevised, spoken(idea));
  else if (before?.stage === 'IN_CHECK') return;
  else if (isNew) tx.publish(IdeaHeld, heldOf(idea));
  else {
    tx.publish(IdeaMoved, {
      ideaId: idea.id,
      move: 'HOLD',
      from: before.stage,
      stage: 'IN_CHECK',
      due: isoOrNull(idea.dueAt),
      movedAt: idea.changedAt.toISOString(),
    });
  }
}

function heldOf(idea: IdeaEntity): IdeaHeld {
  if (!idea.reference) throw new Error('A draft is not held.');
  const { id: ideaId, reference, stage, force, audience, authorId, authorHandle } = idea;
  const due = isoOrNull(idea.dueAt);
  return {
    ideaId,
    reference,
    stage,
    due,
    force,
    audience,
    authorId,
    authorHandle,
    heldAt: idea.changedAt.toISOString(),
  };
}
