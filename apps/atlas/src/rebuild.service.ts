import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { IdeaRepublished, RepublishingEnded } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { Clock, NotFound } from '@idea-map/runtime';
import { CardsService } from './cards.service.js';
import { RebuildRunEntity } from './rebuild-run.entity.js';

/**
 * Rebuilds the cards from what their owner says again, while they go on answering. Whichever event comes last, of the
 * ideas or of how many there are, ends the run; what was not said again then goes.
 */
@Injectable()
export class RebuildService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cards: CardsService,
    private readonly clock: Clock,
  ) {}

  /** Begins a run: whoever asked now has the owner say everything again under its name. */
  async start(tx: Transaction): Promise<{ run: string; startedAt: string }> {
    const startedAt = this.clock.now();
    const id = uuid();
    await tx.query(
      "delete from rebuild_run where ended_at is null and started_at < $1::timestamptz - interval '1 day'",
      [startedAt],
    );
    await tx.insert(RebuildRunEntity, { id, startedAt, expected: null, done: 0, endedAt: null });
    return { run: id, startedAt: startedAt.toISOString() };
  }

  /** How far a run is. @throws NotFound */
  async progress(run: string) {
    const found = await this.transactions.dataSource.manager.findOneBy(RebuildRunEntity, { id: run });
    if (!found) throw new NotFound();
    const done = found.expected === null ? await countSaid(this.transactions, run) : found.done;
    const { startedAt, expected, endedAt } = found;
    return {
      run,
      startedAt: startedAt.toISOString(),
      expected,
      done,
      endedAt: endedAt?.toISOString() ?? null,
    };
  }

  async republished(event: IdeaRepublished, tx: Transaction): Promise<void> {
    await this.cards.replaced(event, tx);
    await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 2))', [event.run]);
    const run = await tx.find(RebuildRunEntity, { id: event.run });
    if (!run || run.endedAt) return;
    const said = await tx.query(
      'insert into rebuilt_card (run, idea_id) values ($1, $2) on conflict do nothing returning idea_id',
      [run.id, event.ideaId],
    );
    if (said.length === 0 || run.expected === null) return;
    const [now] = await tx.query<{ done: number }>(
      'update rebuild_run set done = done + 1 where id = $1 returning done',
      [run.id],
    );
    if (now?.done === run.expected) await this.end(run, tx);
  }

  async ended({ run: id, ideas }: RepublishingEnded, tx: Transaction): Promise<void> {
    // Waits for ideas that are being marked, and holds off others: none is missed by both counts.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [id]);
    const run = await tx.find(RebuildRunEntity, { id });
    if (!run || run.endedAt) return;
    const done = await countSaid(tx, id);
    await tx.update(RebuildRunEntity, { id }, { expected: ideas, done });
    if (done >= ideas) await this.end(run, tx);
  }

  // What was touched since the run began may have been elsewhere on its way as it was said; a held idea is not said.
  private async end(run: RebuildRunEntity, tx: Transaction): Promise<void> {
    await tx.query(
      `delete from card c where greatest(c.submitted_at, c.changed_at, c.entered_at) < $2 and c.stage <> 'IN_CHECK'
         and not exists (select from rebuilt_card r where r.run = $1 and r.idea_id = c.id)`,
      [run.id, run.startedAt],
    );
    await tx.query('delete from rebuilt_card where run = $1', [run.id]);
    await tx.update(RebuildRunEntity, { id: run.id }, { endedAt: this.clock.now() });
  }
}

async function countSaid(from: Pick<Transactions, 'query'> | Transaction, run: string): Promise<number> {
  const [row] = await from.query<{ n: number }>(
    'select count(*)::int as n from rebuilt_card where run = $1',
    [run],
  );
  return row?.n ?? 0;
}
