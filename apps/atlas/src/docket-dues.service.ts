import { Injectable } from '@nestjs/common';
import type {
  DocketAdded,
  DocketAnswered,
  DocketOutcomeRecorded,
  MeritsRepublished,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';

type Due = NonNullable<MeritsRepublished['docket']>[number];

/** What leaders have still to do: to answer by an instant, or to have kept their word by a day. */
@Injectable()
export class DocketDuesService {
  async added({ itemId, ideaId, due }: DocketAdded, tx: Transaction): Promise<void> {
    await save(ideaId, { itemId, due, targetOn: null }, tx);
  }

  /** A referral is another item, which is added by itself. */
  async answered({ itemId, ideaId, targetOn }: DocketAnswered, tx: Transaction): Promise<void> {
    if (targetOn === null) await settle(itemId, tx);
    else await save(ideaId, { itemId, due: null, targetOn }, tx);
  }

  async ended({ itemId }: DocketOutcomeRecorded, tx: Transaction): Promise<void> {
    await settle(itemId, tx);
  }

  /** All that its owner has of an idea. */
  async replaced({ ideaId, docket }: MeritsRepublished, tx: Transaction): Promise<void> {
    if (!docket) return;
    await tx.query('delete from docket_due where idea_id = $1', [ideaId]);
    for (const due of docket) await save(ideaId, due, tx);
  }
}

async function save(ideaId: string, { itemId, due, targetOn }: Due, tx: Transaction): Promise<void> {
  await tx.query(
    `insert into docket_due (item_id, idea_id, due_at, target_on) values ($1, $2, $3, $4)
     on conflict (item_id) do update set due_at = excluded.due_at, target_on = excluded.target_on`,
    [itemId, ideaId, due, targetOn],
  );
}

async function settle(itemId: string, tx: Transaction): Promise<void> {
  await tx.query('delete from docket_due where item_id = $1', [itemId]);
}
