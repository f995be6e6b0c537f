import { Injectable } from '@nestjs/common';
import { In, LessThan, type FindOptionsWhere } from 'typeorm';
import type { IdeaView, Page, Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { NotFound } from '@idea-map/runtime';
import { ideaView } from './idea-view.js';
import { IdeaEntity } from './idea.entity.js';
import { isId } from './ids.js';
import { cursorOf, pageFrom, placeOf } from './pages.js';
import { parseReference } from './reference.js';
import { mayRead } from './visibility.js';

/** What a caller may read of ideas themselves. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly handles: Handles,
  ) {}

  /** By id, or by reference as a person types it. @throws NotFound also where the caller may not read it. */
  async idea(asked: string, caller: Principal): Promise<IdeaView> {
    const reference = parseReference(asked);
    const where = reference ? { reference } : isId(asked.trim()) ? { id: asked.trim() } : null;
    const [view] = where ? await this.found(where, caller) : [];
    if (!view) throw new NotFound();
    return view;
  }

  /** Those of them that the caller may read, in no order. */
  async ideas(ids: readonly string[], caller: Principal): Promise<IdeaView[]> {
    return this.found({ id: In([...ids]) }, caller);
  }

  /** A held text may name somebody: that another than its author read it is on the record before it is shown. */
  private async found(where: FindOptionsWhere<IdeaEntity>, caller: Principal): Promise<IdeaView[]> {
    const views = await this.views(await this.readable(where, caller), caller);
    const held = views.filter((view) => view.stage === 'IN_CHECK' && !view.viewerIsAuthor);
    if (held.length > 0 && caller.service === null)
      await this.transactions.run((tx) => {
        const what = { operation: 'idea', why: 'Read a held text.' } as const;
        for (const { id, force } of held) tx.record({ ...what, subject: id, idea: id, force });
        return Promise.resolve();
      });
    return views;
  }

  /** Rows that the caller may read. */
  async readable(where: FindOptionsWhere<IdeaEntity>, caller: Principal): Promise<IdeaEntity[]> {
    const rows = await this.transactions.dataSource.manager.findBy(IdeaEntity, where);
    const handle = this.handles.ofAuthor(caller.id);
    return rows.filter((idea) => mayRead(idea, caller, handle));
  }

  /** The caller's own, drafts included, newest first. */
  async mine(asked: { first: number; after?: string | null }, caller: Principal): Promise<Page<IdeaView>> {
    const before = asked.after ? { id: LessThan(placeOf(asked.after)) } : {};
    const rows = await this.transactions.dataSource.manager.find(IdeaEntity, {
      where: this.own(caller).map((own) => ({ ...own, ...before })),
      order: { id: 'DESC' },
      take: asked.first + 1,
    });
    return pageFrom(await this.views(rows, caller), asked.first, (view) => cursorOf(view.id));
  }

  countMine(caller: Principal): Promise<number> {
    return this.transactions.dataSource.manager.countBy(IdeaEntity, this.own(caller));
  }

  private own(caller: Principal): FindOptionsWhere<IdeaEntity>[] {
    return [{ authorId: caller.id }, { authorHandle: this.handles.ofAuthor(caller.id) }];
  }

  /** Rows of which it was decided that the caller may read them, as this caller sees them. */
  async views(rows: readonly IdeaEntity[], caller: Principal): Promise<IdeaView[]> {
    if (rows.length === 0) return [];
    const supported = await this.transactions.query<{ ideaId: string }>(
      'select idea_id as "ideaId" from support where person_id = $1 and idea_id = any($2::uuid[])',
      [caller.id, rows.map((idea) => idea.id)],
    );
    const ids = new Set(supported.map((row) => row.ideaId));
    const handle = this.handles.ofAuthor(caller.id);
    return rows.map((idea) => ideaView(idea, { caller, handle, supports: ids.has(idea.id) }));
  }
}
