import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { IdeaScored, IdeaTagged, type Principal, type ScoreIdea, type TagIdea } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict } from '@idea-map/runtime';
import { Bodies } from './bodies.js';
import { CriteriaService } from './criteria.service.js';
import { Desk, inQueue, type OnDesk } from './desk.js';
import { triageStage } from './decisions.js';
import { KnownIdea } from './known-idea.entity.js';
import { PrioritiesService } from './priorities.service.js';
import { priorityOf, readScores } from './scoring.js';
import { refuseOthers } from './triage-case.js';

/** What a broker finds of an idea: its scores and the national priorities that it serves. Every change is kept. */
@Injectable()
export class ScoringService {
  constructor(
    private readonly desk: Desk,
    private readonly criteria: CriteriaService,
    private readonly priorities: PrioritiesService,
    private readonly bodies: Bodies,
    private readonly clock: Clock,
  ) {}

  async score(asked: ScoreIdea, caller: Principal, tx: Transaction): Promise<{ caseId: string }> {
    const { idea, held } = await this.inTriage(asked.idea, caller, tx);
    // What was scored keeps the criteria that it was scored by, though others hold for ideas that come later.
    const set = await this.criteria.set(idea.criteriaSet, tx);
    const scores = readScores(asked.scores, set.criteria);
    const at = this.clock.now();
    await tx.query(
      'update score set replaced_at = $3 where idea_id = $1 and criterion = any($2) and replaced_at is null',
      [idea.id, scores.map(({ criterion }) => criterion), at],
    );
    for (const { criterion, score, why } of scores) {
      await tx.query(
        'insert into score (id, idea_id, set_id, criterion, score, why, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [uuid(), idea.id, set.id, criterion, score, why, caller.id, at],
      );
    }
    const priority = priorityOf(set.criteria, await this.current(idea.id, tx));
    await tx.update(KnownIdea, { id: idea.id }, { criteriaSet: set.id, priority });
    const scored = scores.map(({ criterion }) => criterion);
    tx.publish(IdeaScored, {
      ...inQueue(held),
      ...this.desk.actor(held, caller),
      ...{ criteria: scored, priority },
    });
    return { caseId: held.id };
  }

  async tag(asked: TagIdea, caller: Principal, tx: Transaction): Promise<{ caseId: string }> {
    const { idea, held } = await this.desk.take(asked.idea, caller, tx);
    await this.bodies.naming(() => {
      if (held.state !== 'DECIDED') refuseOthers(held, caller.id);
    });
    const nationalPriorities = [...new Set(asked.nationalPriorities)];
    const known = new Set((await this.priorities.inForce()).map(({ id }) => id));
    const wrong = nationalPriorities.filter((id) => !known.has(id) && !idea.nationalPriorities.includes(id));
    if (wrong.length > 0) {
      const message = 'There is no national priority of this name in force.';
      throw new BadInput(
        wrong.map((id) => ({
          field: `nationalPriorities.${asked.nationalPriorities.indexOf(id)}`,
          ...{ code: 'UNKNOWN', message },
        })),
      );
    }
    await tx.update(KnownIdea, { id: idea.id }, { nationalPriorities });
    tx.publish(IdeaTagged, { ...inQueue(held), ...this.desk.actor(held, caller), nationalPriorities });
    return { caseId: held.id };
  }

  /** @throws Conflict where its case is not open: what leaders were shown is not scored anew */
  private async inTriage(id: string, caller: Principal, tx: Transaction): Promise<OnDesk> {
    const taken = await this.desk.take(id, caller, tx);
    const { idea, held } = taken;
    if (idea.stage !== triageStage(held.level)) {
      throw new Conflict('An idea is scored while it is in triage.', { stage: idea.stage });
    }
    await this.bodies.naming(() => {
      refuseOthers(held, caller.id);
    });
    return taken;
  }

  private async current(ideaId: string, tx: Transaction): Promise<Map<string, number>> {
    const rows = await tx.query<{ criterion: string; score: number }>(
      'select criterion, score from score where idea_id = $1 and replaced_at is null',
      [ideaId],
    );
    return new Map(rows.map(({ criterion, score }) => [criterion, score]));
  }
}
