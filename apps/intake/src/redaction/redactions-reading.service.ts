import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Principal, RedactionView, TextTakenOutView } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { NotFound } from '@idea-map/runtime';
import { IdeaEntity } from '../idea.entity.js';
import { knownId } from '../ids.js';
import { ReadingService } from '../reading.service.js';
import { isAuthor, mayCheck } from '../visibility.js';
import { receipt } from './receipt.js';
import { RedactionCopyEntity } from './redaction-copy.entity.js';
import { RedactionEntity } from './redaction.entity.js';

/** Receipts, to who asked for one and to data officers of its force; that a text is gone, to all who may read its idea. */
@Injectable()
export class RedactionsReadingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly handles: Handles,
    private readonly ideas: ReadingService,
  ) {}

  /** @throws NotFound also where it is not for this caller */
  async one(id: string, caller: Principal): Promise<RedactionView> {
    const redaction = await this.manager.findOneBy(RedactionEntity, { id: knownId(id) });
    const [view] = redaction ? await this.views([redaction], caller) : [];
    if (!view) throw new NotFound();
    return view;
  }

  /** The latest of each of these ideas. */
  async ofIdeas(ids: readonly string[], caller: Principal): Promise<RedactionView[]> {
    const where = { ideaId: In([...ids]) };
    const rows = await this.manager.find(RedactionEntity, { where, order: { id: 'DESC' } });
    const latest = new Map<string | null, RedactionEntity>();
    for (const row of rows) if (!latest.has(row.ideaId)) latest.set(row.ideaId, row);
    return this.views([...latest.values()], caller);
  }

  /** Of those that were not written anew since. Who it was stays on the receipt, and so does their force, which an idea may hide. */
  async textsTakenOut(ids: readonly string[], caller: Principal): Promise<TextTakenOutView[]> {
    const ideas = await this.ideas.readable({ id: In([...ids]) }, caller);
    const where = ideas.map(({ id, version }) => ({ ideaId: id, version, commentId: IsNull() }));
    const rows =
      where.length > 0 ? await this.manager.find(RedactionEntity, { where, order: { id: 'ASC' } }) : [];
    return rows.flatMap(({ ideaId, askedAt, byRole: role }) =>
      ideaId ? { ideaId, at: askedAt.toISOString(), by: { personId: null, role, force: null } } : [],
    );
  }

  private async views(rows: readonly RedactionEntity[], caller: Principal): Promise<RedactionView[]> {
    const ids = rows.flatMap((row) => row.ideaId ?? []);
    const ideas = new Map(
      (await this.manager.findBy(IdeaEntity, { id: In(ids) })).map((idea) => [idea.id, idea]),
    );
    const shown = rows.filter((row) => this.isFor(row, ideas.get(row.ideaId ?? ''), caller));
    const copies = await this.manager.findBy(RedactionCopyEntity, {
      redactionId: In(shown.map((one) => one.id)),
    });
    return shown.map((row) =>
      receipt(
        row,
        copies.filter((copy) => copy.redactionId === row.id),
      ),
    );
  }

  private isFor(redaction: RedactionEntity, idea: IdeaEntity | undefined, caller: Principal): boolean {
    if (redaction.byId === caller.id || mayCheck(redaction, caller)) return true;
    return idea !== undefined && isAuthor(idea, caller.id, this.handles.ofAuthor(caller.id));
  }

  private get manager() {
    return this.transactions.dataSource.manager;
  }
}
