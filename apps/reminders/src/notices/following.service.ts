import { Injectable } from '@nestjs/common';
import { GetIdea, type Principal } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { Requests } from '@idea-map/messaging';

/** Who follows which idea. */
@Injectable()
export class FollowingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: Requests,
  ) {}

  /** @throws NotFound where the caller may not read it */
  async follow(asked: string, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    const { id } = await this.requests.read(GetIdea, { id: asked });
    await tx.query('insert into follower (idea_id, person_id) values ($1, $2) on conflict do nothing', [
      id,
      caller.id,
    ]);
    return { id };
  }

  /** @throws NotFound where the caller may not read it: of such they are told nothing anyway */
  async unfollow(asked: string, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    const { id } = await this.requests.read(GetIdea, { id: asked });
    await tx.query('delete from follower where idea_id = $1 and person_id = $2', [id, caller.id]);
    return { id };
  }

  /** Which of these the caller follows. */
  async followed(ids: readonly string[], caller: Principal): Promise<{ ideaId: string }[]> {
    return this.transactions.query(
      'select idea_id as "ideaId" from follower where person_id = $1 and idea_id = any($2)',
      [caller.id, ids],
    );
  }
}
