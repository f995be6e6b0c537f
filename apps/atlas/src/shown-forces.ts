import { Injectable } from '@nestjs/common';
import type { IdeaFilter } from '@idea-map/contracts';
import { storable, Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';

/** Under which forces' ids the cards are that a filter's `forces` and its `regions` mean. */
export interface ShownForces {
  readonly forces: readonly string[];
  readonly regions: readonly string[];
}

/**
 * Looks them up before a statement is made of the filter: one that names the ids is planned in half the time, and for what
 * they are.
 */
@Injectable()
export class ShownForcesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** An ended force is found by its own id and by its successor's, with all that count together today. */
  async of(filter: IdeaFilter | null | undefined): Promise<ShownForces> {
    const [forces, regions] = await Promise.all([
      this.found(COUNTING_WITH, filter?.forces),
      this.found(WITHIN, filter?.regions),
    ]);
    return { forces, regions };
  }

  private async found(sql: string, given: readonly string[] | null | undefined): Promise<string[]> {
    if (!given || given.length === 0) return [];
    const values = [this.clock.today(), given.map(storable)];
    return (await this.transactions.prepared<{ id: string }>(sql, values)).map(({ id }) => id);
  }
}

// An idea may come before word of its force: what is asked for is found by its id, known or not.
const COUNTING_WITH = `select k.id from counting_force($1::date) k where k.counting in
  (select g.counting from counting_force($1::date) g where g.id = any($2::text[])) union select unnest($2::text[])`;

const WITHIN = `select k.id from counting_force($1::date) k join known_force f on f.id = k.counting
  where f.region = any($2::text[])`;
