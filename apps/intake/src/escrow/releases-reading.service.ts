import { Injectable } from '@nestjs/common';
import type { Page, Principal, ReleaseState, ReleaseView } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { In } from 'typeorm';
import { IdeaEntity } from '../idea.entity.js';
import { cursorOf, pageFrom, placeOf } from '../pages.js';
import { isAuthor } from '../visibility.js';
import { IdentityReleaseEntity } from './identity-release.entity.js';
import { isToldOf, keysOf } from './identity-release.js';
import { releaseView } from './release-view.js';

interface Asked {
  readonly state?: ReleaseState | null;
}

/** Releases, to those who may turn a key; and to the author whom one concerns, where they may be told. */
@Injectable()
export class ReleasesReadingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly handles: Handles,
  ) {}

  async list(
    asked: Asked & { first: number; after?: string | null },
    caller: Principal,
  ): Promise<Page<ReleaseView>> {
    const rows = await this.own(asked, caller)
      .andWhere(asked.after ? 'r.id < :before' : 'true', { before: asked.after && placeOf(asked.after) })
      .orderBy('r.id', 'DESC')
      .take(asked.first + 1)
      .getMany();
    const views = rows.map((release) => releaseView(release, true));
    return pageFrom(views, asked.first, (view) => cursorOf(view.id));
  }

  count(asked: Asked, caller: Principal): Promise<number> {
    return this.own(asked, caller).getCount();
  }

  /** The latest release of each of these ideas that the caller may know of. */
  async ofIdeas(ids: readonly string[], caller: Principal): Promise<ReleaseView[]> {
    const { manager } = this.transactions.dataSource;
    const ideas = await manager.findBy(IdeaEntity, { id: In([...ids]) });
    const releases = await manager.find(IdentityReleaseEntity, {
      where: { ideaId: In(ideas.map((idea) => idea.id)) },
      order: { id: 'DESC' },
    });
    const handle = this.handles.ofAuthor(caller.id);
    return ideas.flatMap((idea) => {
      const own = releases.filter((release) => release.ideaId === idea.id);
      const author = isAuthor(idea, caller.id, handle);
      const keyHolder = !author && keysOf(caller, idea.force).length > 0;
      const shown = keyHolder ? own[0] : author ? own.find(isToldOf) : undefined;
      return shown ? [releaseView(shown, keyHolder)] : [];
    });
  }

  private own({ state }: Asked, caller: Principal) {
    const handle = this.handles.ofAuthor(caller.id);
    const national = keysOf(caller, null).length > 0;
    const forces = caller.roles.flatMap((held) => (keysOf(caller, held.force).length > 0 ? held.force : []));
    return this.transactions.dataSource.manager
      .createQueryBuilder(IdentityReleaseEntity, 'r')
      .innerJoin(IdeaEntity, 'i', 'i.id = r.ideaId')
      .where('(:national or i.force = any(:forces))', {
        national,
        forces: forces.filter((one) => one !== null),
      })
      .andWhere('i.authorHandle is distinct from :handle', { handle })
      .andWhere(state ? 'r.state = :state' : 'true', { state });
  }
}
