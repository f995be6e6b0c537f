import { Injectable } from '@nestjs/common';
import type { ScoreView } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { scoreView, type ScoreRow } from './case-view.js';

/** The scores that hold now, in the order of their criteria. */
@Injectable()
export class Scores {
  constructor(private readonly transactions: Transactions) {}

  async of(ideaIds: readonly string[]): Promise<Map<string, ScoreView[]>> {
    if (ideaIds.length === 0) return new Map();
    const rows = await this.transactions.query<ScoreRow>(
      `select s.idea_id as "ideaId", s.criterion, s.score, s.why, c.name, c.name_cy as "nameCy", c.question,
         c.question_cy as "questionCy", c.weight
       from score s join criterion c on c.set_id = s.set_id and c.id = s.criterion
       where s.idea_id = any($1::uuid[]) and s.replaced_at is null order by c.position`,
      [ideaIds],
    );
    const byIdea = Map.groupBy(rows, ({ ideaId }) => ideaId);
    return new Map([...byIdea].map(([ideaId, found]) => [ideaId, found.map(scoreView)]));
  }
}
