import { Injectable } from '@nestjs/common';
import type {
  ClockPaused,
  IdeaCommented,
  IdeaLocated,
  IdeaMoved,
  IdeaRepublished,
  IdeaRevised,
  IdeaSubmitted,
  IdeaSupported,
  IdeaUnsupported,
  IdeaWithdrawn,
  Stage,
  TextRedacted,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { workingDaysBetween } from '@idea-map/runtime';
import { forgetPauses, keepPause, standStill } from './card-pauses.js';
import { CardPlaceEntity } from './card-place.entity.js';
import { CardTextEntity } from './card-text.entity.js';
import { CardEntity } from './card.entity.js';
import { cardOf, contentOf, textsOf, unjudged, visitsOf } from './cards.js';
import { StageVisitEntity } from './stage-visit.entity.js';
import { stays, withVisit, type Visit } from './visits.js';

/**
 * Keeps the cards by what intake says. Events of one idea come in order; each may come twice, and one about an idea
 * that has no card changes nothing.
 */
@Injectable()
export class CardsService {
  async submitted(event: IdeaSubmitted, tx: Transaction): Promise<void> {
    if (await tx.find(CardEntity, { id: event.ideaId })) return;
    const visit = { stage: event.stage, enteredAt: new Date(event.changedAt) };
    await tx.insert(CardEntity, { ...cardOf(event, [visit]), ...unjudged });
    await tx.insert(CardTextEntity, textsOf(event));
    await tx.insert(StageVisitEntity, { ideaId: event.ideaId, ...visit, leftAt: null, workingDays: null });
    await standStill(event.ideaId, event.stage, tx);
  }

  async revised(event: IdeaRevised, tx: Transaction): Promise<void> {
    const card = await tx.find(CardEntity, { id: event.ideaId });
    if (!card || card.version > event.version) return;
    const { stage, ...content } = contentOf(event);
    await tx.update(CardEntity, { id: card.id }, content);
    await tx.update(CardTextEntity, { ideaId: card.id }, textsOf(event));
    await this.enter(card, { stage, enteredAt: content.changedAt }, tx);
    await standStill(card.id, stage, tx);
  }

  async moved({ ideaId, stage, due, movedAt, holder }: IdeaMoved, tx: Transaction): Promise<void> {
    const card = await tx.find(CardEntity, { id: ideaId });
    const at = new Date(movedAt);
    if (!card || at < card.enteredAt) return;
    const changedAt = at > card.changedAt ? at : card.changedAt;
    const withCollege = holder?.role === 'COLLEGE_BROKER';
    const dueAt = due === null ? null : new Date(due);
    await tx.update(CardEntity, { id: ideaId }, { dueAt, changedAt, withCollege });
    await this.enter(card, { stage, enteredAt: at }, tx);
    await standStill(ideaId, stage, tx);
  }

  /** A decision as it is taken, so that who took it sees it at their next look; intake says the rest of it in a moment. */
  async decided(
    { ideaId, stage, at }: { ideaId: string; stage: Stage; at: string },
    tx: Transaction,
  ): Promise<void> {
    const card = await tx.find(CardEntity, { id: ideaId });
    if (!card || new Date(at) < card.enteredAt) return;
    await this.enter(card, { stage, enteredAt: new Date(at) }, tx);
  }

  /** What stands still is not overdue: its next step is due later. */
  async paused(event: ClockPaused, tx: Transaction): Promise<void> {
    if (event.recordKind !== 'IDEA') return;
    await keepPause(event, tx);
    const card = await tx.find(CardEntity, { id: event.record });
    if (card) await standStill(card.id, card.stage, tx);
  }

  /** Its texts are to be cleared wherever they are held, and here nothing is left without them. */
  async withdrawn({ ideaId }: IdeaWithdrawn, tx: Transaction): Promise<void> {
    await tx.query('delete from card where id = $1', [ideaId]);
    await tx.query('delete from card_place where idea_id = $1', [ideaId]);
    await tx.query('delete from docket_due where idea_id = $1', [ideaId]);
    await forgetPauses(ideaId, tx);
  }

  /** A redacted idea keeps its card, without its texts; an erased person's ideas keep theirs, without a person. */
  async cleared({ ideaId, commentId, personId, version }: TextRedacted, tx: Transaction): Promise<void> {
    if (personId !== null)
      await tx.query('update card set author_id = null where author_id = $1', [personId]);
    if (ideaId === null || commentId !== null) return;
    await tx.query(
      `update card_text t set title = '', problem = '', proposal = '', what_followed = null, what_overcame = null
       from card c where c.id = t.idea_id and c.id = $1 and c.version <= $2`,
      [ideaId, version],
    );
  }

  /** Geography may say where an idea lies before intake's word of it has come here. */
  async located({ ideaId, latitude, longitude }: IdeaLocated, tx: Transaction): Promise<void> {
    await (await tx.manager()).upsert(CardPlaceEntity, { ideaId, latitude, longitude }, ['ideaId']);
  }

  async counted(event: IdeaSupported | IdeaUnsupported, tx: Transaction): Promise<void> {
    const { ideaId, supportCount, supportForceCount } = event;
    await tx.update(CardEntity, { id: ideaId }, { supportCount, supportForceCount });
  }

  async commented({ ideaId, at }: IdeaCommented, tx: Transaction): Promise<void> {
    await tx.query('update card set changed_at = greatest(changed_at, $2::timestamptz) where id = $1', [
      ideaId,
      at,
    ]);
  }

  /** The whole card as its owner has it, unless what is here is newer. Keeps what others than its owner gave it. */
  async replaced(event: IdeaRepublished, tx: Transaction): Promise<void> {
    const id = event.ideaId;
    const known = await tx.find(CardEntity, { id });
    if (known && (known.version > event.version || known.changedAt > new Date(event.changedAt))) return;
    const visits = visitsOf(event);
    const manager = await tx.manager();
    await manager.upsert(CardEntity, cardOf(event, visits), ['id']);
    await manager.upsert(CardTextEntity, textsOf(event), ['ideaId']);
    await manager.delete(StageVisitEntity, { ideaId: id });
    await manager.upsert(
      StageVisitEntity,
      stays(visits).map((stay) => ({ ideaId: id, ...stay })),
      ['ideaId', 'enteredAt', 'stage'],
    );
    await standStill(id, event.stage, tx);
  }

  /** Ends the present stay and begins the next, where the stage is another. */
  private async enter(card: CardEntity, visit: Visit, tx: Transaction): Promise<void> {
    const { stage, enteredAt } = visit;
    if (stage === card.stage) return;
    const workingDays = Math.max(0, workingDaysBetween(card.enteredAt, enteredAt));
    await tx.query(
      'update stage_visit set left_at = $2, working_days = $3 where idea_id = $1 and left_at is null',
      [card.id, enteredAt, workingDays],
    );
    await tx.query(
      'insert into stage_visit (idea_id, entered_at, stage) values ($1, $2, $3) on conflict do nothing',
      [card.id, enteredAt, stage],
    );
    const milestones = withVisit(card, visit, card.submittedAt);
    await tx.update(CardEntity, { id: card.id }, { ...milestones, stage, enteredAt });
  }
}
