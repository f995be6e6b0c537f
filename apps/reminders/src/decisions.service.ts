import { Injectable } from '@nestjs/common';
import type {
  BrokersIntroduced,
  DisseminationDelivered,
  DocketAdded,
  DocketAnswered,
  DocketOutcomeRecorded,
  ForceResponded,
  PackSent,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { docketAdded, docketAnswered, outcomeRecorded, responded } from './clocks/clock-lines.js';
import { ClocksService } from './clocks/clocks.service.js';
import { KnownIdea } from './known-idea.entity.js';
import { HappeningsService } from './notices/happenings.service.js';
import { NoticesService } from './notices/notices.service.js';

/** What brokers and leaders did: the clocks that follow, and whom it concerns. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly clocks: ClocksService,
    private readonly happenings: HappeningsService,
    private readonly notices: NoticesService,
  ) {}

  /** Its first step is told to this person alone; to its whole queue where there is none. */
  async holds(ideaId: string, broker: string | null, tx: Transaction): Promise<void> {
    await tx.update(KnownIdea, { ideaId }, { holderId: broker });
  }

  async assigned(ideaId: string, broker: string | null, tx: Transaction): Promise<void> {
    await this.holds(ideaId, broker, tx);
    if (broker === null) return;
    await this.about(ideaId, tx, (idea) =>
      this.happenings.tell({ idea, kind: 'ASSIGNED', recipients: [broker] }, tx),
    );
  }

  /** A force's slug is its body's id; other bodies have no broker. */
  async delivered({ ideaId, organisations }: DisseminationDelivered, tx: Transaction): Promise<void> {
    const rows = await tx.query<{ force: string }>(
      'select distinct force from known_person where force = any($1) order by force',
      [organisations],
    );
    const forces = rows.map(({ force }) => force);
    await this.about(ideaId, tx, (idea) =>
      this.happenings.tellForces({ idea, kind: 'DELIVERED', policy: 'RESPONSE', forces }, tx),
    );
  }

  async responded(event: ForceResponded, tx: Transaction): Promise<void> {
    await this.clocks.apply(responded(event), tx);
    await this.about(event.ideaId, tx, (idea) => this.happenings.tellReaders(idea, 'RESPONDED', tx));
  }

  async docketAdded(event: DocketAdded, tx: Transaction): Promise<void> {
    await this.clocks.apply(docketAdded(event), tx);
    const told = { kind: 'DOCKET_ADDED', tier: 'LEADER', force: null, part: event.body } as const;
    await this.about(event.ideaId, tx, (idea) => this.happenings.tellTier({ idea, ...told }, tx));
  }

  async docketAnswered(event: DocketAnswered, tx: Transaction): Promise<void> {
    await this.clocks.apply(docketAnswered(event), tx);
    await this.about(event.ideaId, tx, (idea) => this.happenings.tellReaders(idea, 'LEADER_ANSWERED', tx));
  }

  async outcomeRecorded(event: DocketOutcomeRecorded, tx: Transaction): Promise<void> {
    await this.clocks.apply(outcomeRecorded(event), tx);
    await this.about(event.ideaId, tx, (idea) => this.happenings.tellReaders(idea, 'LEADER_OUTCOME', tx));
  }

  async introduced({ ideaId, brokers }: BrokersIntroduced, tx: Transaction): Promise<void> {
    const kind = 'INTRODUCED';
    await this.about(ideaId, tx, (idea) => this.happenings.tell({ idea, kind, recipients: brokers }, tx));
  }

  async packSent({ packId, leaders }: PackSent, tx: Transaction): Promise<void> {
    const told = {
      recipients: leaders,
      kind: 'PACK_SENT',
      topic: `${packId} PACK_SENT`,
      record: packId,
    } as const;
    await this.notices.tell([{ ...told, ideaId: null }], tx);
  }

  private async about(
    ideaId: string,
    tx: Transaction,
    tell: (idea: KnownIdea) => Promise<void>,
  ): Promise<void> {
    const idea = await tx.find(KnownIdea, { ideaId });
    if (idea) await tell(idea);
  }
}
