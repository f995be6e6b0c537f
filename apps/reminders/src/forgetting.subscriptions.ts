import { Controller } from '@nestjs/common';
import type { TextRedacted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clears } from '@idea-map/messaging';

/** Notices hold no text of an idea; of an erased person all that was kept for them goes, by id and by handle. */
@Controller()
export class ForgettingSubscriptions {
  constructor(private readonly handles: Handles) {}

  @Clears('notices')
  async clear({ personId }: TextRedacted, tx: Transaction): Promise<void> {
    if (personId === null) return;
    const recipients = [personId, this.handles.ofAuthor(personId)];
    await tx.query('delete from notice where recipient = any($1)', [recipients]);
    await tx.query('delete from delivery_choice where recipient = any($1)', [recipients]);
    await tx.query('delete from answer_link where recipient = $1', [personId]);
    await tx.query('delete from follower where person_id = $1', [personId]);
    await tx.query('delete from clock where owner_id = $1', [personId]);
  }
}
