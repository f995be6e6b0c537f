import { forceIsHiddenFromAll, IdeaShared, type Stage } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { dueIn } from './idea.js';
import type { IdeaEntity } from './idea.entity.js';
import type { LicenceAnswer } from './licences.js';
import { target } from './stages.js';

/** A text that the check let pass is shared at once where a licence covers it; what is held goes by its broker. */
export function underLicence(idea: IdeaEntity, licence: LicenceAnswer | null, now: Date): IdeaEntity {
  const stage = target('SHARE_UNDER_LICENCE', 'DRAFT');
  if (!licence || !stage || idea.stage === 'IN_CHECK') return idea;
  return { ...idea, stage, dueAt: dueIn(stage, now), licenceMark: licence.mark };
}

/** Where sending it in brought it, before a licence took it further. */
export function submittedTo(idea: IdeaEntity): Stage {
  return idea.licenceMark === null ? idea.stage : (target('SUBMIT', 'DRAFT') ?? idea.stage);
}

export function isShared({ stage }: Pick<IdeaEntity, 'stage'>): boolean {
  return stage === 'SHARED_LOCALLY' || stage === 'SHARED_NATIONALLY';
}

/** Said of what all of policing may read: of an idea for its force only, no other force may count anything. */
export function sayShared(tx: Transaction, idea: IdeaEntity, at: Date): void {
  if (idea.audience !== 'POLICING') return;
  tx.publish(IdeaShared, {
    ideaId: idea.id,
    force: forceIsHiddenFromAll(idea) ? null : idea.force,
    underLicence: idea.licenceMark !== null,
    sharedAt: at.toISOString(),
  });
}
