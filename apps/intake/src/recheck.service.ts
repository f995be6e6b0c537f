import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { checkText, DETECTOR_VERSION, gravest } from '@idea-map/check';
import type { Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { CommentEntity } from './comment.entity.js';
import { afterCheck, sayChecked } from './held.js';
import { checkIdea, type IdeaCheck } from './idea-check.js';
import { IdeaEntity } from './idea.entity.js';
import { holdStep } from './steps.js';
import { StepEntity } from './step.entity.js';

const BATCH = 200;
/** Ended ones are kept and read too; what is a draft's, held or gone is checked on its own way. */
const UNREAD = ['DRAFT', 'IN_CHECK', 'WITHDRAWN'] as const;

/** Runs the present detectors over what passed older ones. */
@Injectable()
export class RecheckService {
  constructor(private readonly clock: Clock) {}

  /**
   * The next batch after an id. What a data officer let stand is not asked again; anything new holds the idea.
   * @returns how many were looked at and held, comments with a finding by id, and where to go on; null at the end
   */
  async recheck({ after }: { after: string | null }, tx: Transaction) {
    const manager = await tx.manager();
    const where = { ...(after ? { id: MoreThan(after) } : {}), stage: Not(In([...UNREAD])) };
    const ideas = await manager.find(IdeaEntity, {
      where: [
        { ...where, detectorVersion: IsNull() },
        { ...where, detectorVersion: LessThan(DETECTOR_VERSION) },
      ],
      order: { id: 'ASC' },
      take: BATCH,
      lock: { mode: 'pessimistic_write' },
    });
    const held = [];
    for (const idea of ideas) held.push(await this.again(idea, tx));
    return {
      checked: ideas.length,
      held: held.filter(Boolean).length,
      comments: after === null ? await commentsFound(tx) : [],
      last: ideas.length === BATCH ? (ideas.at(-1)?.id ?? null) : null,
    };
  }

  private async again(idea: IdeaEntity, tx: Transaction): Promise<boolean> {
    const now = this.clock.now();
    const fresh = newIn(checkIdea(idea), idea);
    if (fresh.outcome === 'PASS') {
      await tx.update(IdeaEntity, { id: idea.id }, { detectorVersion: DETECTOR_VERSION });
      return false;
    }
    const held = { ...afterCheck(idea, fresh, now), deidentifiedAt: idea.deidentifiedAt, changedAt: now };
    await tx.update(IdeaEntity, { id: idea.id }, held);
    await tx.insert(StepEntity, holdStep(held));
    sayChecked(tx, held, idea);
    return true;
  }
}

/** What is found now and was not there when the idea was let go; a refusal comes too late, and blocks. */
function newIn({ findings }: IdeaCheck, before: IdeaEntity): IdeaCheck {
  const known = new Set((before.findings ?? []).map(({ type, field }) => `${type} ${field}`));
  const fresh = findings
    .filter(({ type, field }) => !known.has(`${type} ${field}`))
    .map(
      (finding) => ({ ...finding, action: finding.action === 'REFUSE' ? 'BLOCK' : finding.action }) as const,
    );
  return { outcome: gravest(fresh.map(({ action }) => action)), findings: fresh };
}

/** Comments cannot be held: whoever asked is told which, for a data officer to redact. */
async function commentsFound(tx: Transaction): Promise<string[]> {
  const comments = await (await tx.manager()).findBy(CommentEntity, { redactedAt: IsNull() });
  return comments.filter(({ text }) => checkText(text).outcome !== 'PASS').map(({ id }) => id);
}
