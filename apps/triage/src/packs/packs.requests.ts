import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Principal, TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers, Clears } from '@idea-map/messaging';
import { PackMakingService } from './pack-making.service.js';
import { PacksService } from './packs.service.js';

/** What leaders are sent. Who may ask is in the access table; a pack is its maker's and those to whom it was sent. */
@Controller()
export class PacksRequests {
  constructor(
    private readonly making: PackMakingService,
    private readonly packs: PacksService,
  ) {}

  @Answers(contracts.MakePack)
  makePack(input: contracts.MakePack, caller: Principal, tx: Transaction) {
    return this.making.make(input, caller, tx);
  }

  @Answers(contracts.SendPack)
  sendPack(input: contracts.SendPack, caller: Principal, tx: Transaction) {
    return this.making.send(input, caller, tx);
  }

  @Answers(contracts.GetPack)
  pack({ id }: { id: string }, caller: Principal) {
    return this.packs.one(id, caller);
  }

  @Answers(contracts.ListPacks)
  listPacks(input: contracts.ListPacks, caller: Principal) {
    return this.packs.page(input, caller);
  }

  @Answers(contracts.CountPacks)
  countPacks(_: unknown, caller: Principal) {
    return this.packs.count(caller);
  }

  @Answers(contracts.GetPacks)
  packsByIds({ ids }: { ids: string[] }, caller: Principal) {
    return this.packs.byIds(ids, caller);
  }

  /** Its text goes from every pack; reference, version and hash stay, so that the pack can still be checked. */
  @Clears('packs')
  async clear({ ideaId, commentId, version }: TextRedacted, tx: Transaction): Promise<void> {
    if (ideaId === null || commentId !== null) return;
    await tx.query('select from known_idea where id = $1 for update', [ideaId]);
    await tx.query('update pack_item set content = null where idea_id = $1 and version <= $2', [
      ideaId,
      version,
    ]);
  }
}
