import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CommentsOfIdeas, Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import type { CommentEntity } from './comment.entity.js';
import { commentView } from './comment-view.js';
import { cursorOf, pageFrom, placeOf } from './pages.js';
import { ReadingService } from './reading.service.js';

interface Asked {
  readonly ids: readonly string[];
  readonly first: number;
  readonly after?: string | null;
}

/** What was said of an idea, oldest first, to those who may read the idea. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly reading: ReadingService,
    private readonly transactions: Transactions,
  ) {}

  async comments({ ids, first, after }: Asked, caller: Principal): Promise<CommentsOfIdeas> {
    const ideas = await this.reading.readable({ id: In([...ids]) }, caller);
    const rows = await this.firstOfEach(
      ideas.map((idea) => idea.id),
      first + 1,
      after ? placeOf(after) : null,
    );
    const byIdea = Map.groupBy(rows, (row) => row.ideaId);
    const totals = await this.totals(ideas.map((idea) => idea.id));
    return ideas.map((idea) => {
      const views = (byIdea.get(idea.id) ?? []).map((comment) => commentView(comment, idea));
      const page = pageFrom(views, first, (view) => cursorOf(view.id));
      return { ideaId: idea.id, total: totals.get(idea.id) ?? 0, page: { ...page, items: [...page.items] } };
    });
  }

  private firstOfEach(ids: readonly string[], most: number, after: string | null): Promise<CommentEntity[]> {
    return this.transactions.query<CommentEntity>(
      `select c.id, c.idea_id as "ideaId", c.text, c.author_id as "authorId", c.by_author as "byAuthor", c.force, c.at,
         c.redacted_at as "redactedAt"
       from unnest($1::uuid[]) as asked (idea_id)
       cross join lateral (
         select * from comment where idea_id = asked.idea_id and ($3::uuid is null or id > $3) order by id limit $2
       ) as c`,
      [ids, most, after],
    );
  }

  private async totals(ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.transactions.query<{ ideaId: string; total: number }>(
      'select idea_id as "ideaId", count(*)::int as total from comment where idea_id = any($1::uuid[]) group by idea_id',
      [ids],
    );
    return new Map(rows.map((row) => [row.ideaId, row.total]));
  }
}
