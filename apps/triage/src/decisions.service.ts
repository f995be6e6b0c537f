import { Injectable } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Principal } from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock } from '@idea-map/runtime';
import { Bodies } from './bodies.js';
import { decisions, type Decision } from './decisions.js';
import { Desk, type OnDesk } from './desk.js';
import { DisseminationService } from './dissemination.service.js';
import { decide, type TriageCase } from './triage-case.js';

interface Taken {
  readonly decision: Decision;
  readonly idea: string;
  readonly reason: string;
  readonly reviewOn?: string;
  readonly caller: Principal;
  readonly tx: Transaction;
}
interface Done {
  readonly said: ReturnType<Desk['said']>;
  readonly before: OnDesk;
}
type OnCase = Promise<{ caseId: string }>;

/** What a broker decides: each loads, decides by the rules, saves, and says so in the same transaction. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly desk: Desk,
    private readonly clock: Clock,
    private readonly dissemination: DisseminationService,
    private readonly bodies: Bodies,
  ) {}

  async returnIdea(asked: { idea: string; question: string }, caller: Principal, tx: Transaction): OnCase {
    const question = readFreeText('question', asked.question, { name: 'A question' });
    const taken = { decision: 'RETURN' as const, idea: asked.idea, reason: question, caller, tx };
    return this.take(taken, ({ said }) => {
      tx.publish(contracts.IdeaReturned, { ...said, question });
    });
  }

  async parkIdea(asked: contracts.ParkIdea, caller: Principal, tx: Transaction): OnCase {
    const { reviewOn } = asked;
    const reason = readReason(asked);
    if (reviewOn <= this.clock.today()) {
      throw BadInput.of('reviewOn', 'NOT_AHEAD', 'The review date must lie ahead.');
    }
    return this.take({ decision: 'PARK', ...asked, reason, caller, tx }, ({ said }) => {
      tx.publish(contracts.IdeaParked, { ...said, reason, reviewOn });
    });
  }

  async closeIdea(asked: contracts.CloseIdea, caller: Principal, tx: Transaction): OnCase {
    const explanation = readFreeText('explanation', asked.explanation, { name: 'An explanation' });
    const taken = { decision: 'CLOSE' as const, idea: asked.idea, reason: explanation, caller, tx };
    return this.take(taken, ({ said }) => {
      tx.publish(contracts.IdeaClosed, { ...said, stopReason: asked.reason, explanation });
    });
  }

  async shareLocally(asked: contracts.Decided, caller: Principal, tx: Transaction): OnCase {
    const reason = readReason(asked);
    return this.take(
      { decision: 'SHARE_LOCALLY', ...asked, reason, caller, tx },
      async ({ said, before }) => {
        await this.dissemination.within(before.idea, reason, tx);
        tx.publish(contracts.IdeaSharedLocally, { ...said, reason });
      },
    );
  }

  /** The first of two keys: the idea goes on in a national case. */
  async escalate(asked: contracts.Decided, caller: Principal, tx: Transaction): OnCase {
    const reason = readReason(asked);
    return this.take({ decision: 'ESCALATE', ...asked, reason, caller, tx }, ({ said, before }) => {
      tx.publish(contracts.IdeaEscalated, { ...said, reason });
      return this.desk.open(before.idea, { level: 'NATIONAL', escalatedBy: caller.id }, tx);
    });
  }

  /** The local case waits again in its force's queue. */
  async sendBack(asked: contracts.Decided, caller: Principal, tx: Transaction): OnCase {
    const reason = readReason(asked);
    return this.take({ decision: 'SEND_BACK', ...asked, reason, caller, tx }, async ({ before }) => {
      const local = await this.desk.open(before.idea, { level: 'LOCAL' }, tx);
      const said = this.desk.said(local, 'LOCAL_TRIAGE', null);
      tx.publish(contracts.IdeaSentBack, { ...said, ...this.desk.actor(before.held, caller), reason });
      return local;
    });
  }

  async selectForTest(asked: contracts.Decided, caller: Principal, tx: Transaction): OnCase {
    const reason = readReason(asked);
    return this.take({ decision: 'SELECT_FOR_TEST', ...asked, reason, caller, tx }, ({ said }) => {
      tx.publish(contracts.IdeaSelectedForTest, { ...said, reason });
    });
  }

  /** The second of two keys: the idea goes out to forces, and to the docket of a body. */
  async shareNationally(asked: contracts.ShareNationally, caller: Principal, tx: Transaction): OnCase {
    const reason = readReason(asked);
    const to = await this.dissemination.addressees(asked);
    const taken = { decision: 'SHARE_NATIONALLY' as const, idea: asked.idea, reason, caller, tx };
    return this.take(taken, async ({ said, before }) => {
      const priority = await this.dissemination.secondKey(before, caller, tx);
      tx.publish(contracts.IdeaSharedNationally, {
        ...{ ...said, reason, priority, docketBody: to.docketBody },
        forces: [...to.forces],
        escalatedBy: before.held.escalatedBy ?? caller.id,
      });
      await this.dissemination.nationally(before.idea, { ...to, reason, priority }, tx);
    });
  }

  /** @param then says what was decided, and answers the case in which the idea goes on, where that is another */
  private async take(
    { decision, idea: id, reason, reviewOn, caller, tx }: Taken,
    then: (done: Done) => void | Promise<TriageCase | void>,
  ): OnCase {
    const before = await this.desk.take(id, caller, tx);
    const { idea, held } = before;
    const now = this.clock.now();
    const deciding = { decision, stage: idea.stage, broker: caller.id, reason, now, reviewOn };
    const after = await this.desk.put(await this.bodies.naming(() => decide(held, deciding)), tx);
    const stage = decisions[decision].to;
    await this.desk.stand(idea, stage, tx);
    tx.record({ subject: idea.id, force: idea.force, who: caller.id, why: reason });
    const next = await then({ said: this.desk.said(after, stage, caller), before });
    return { caseId: next ? next.id : held.id };
  }
}

function readReason({ reason }: { readonly reason: string }): string {
  return readFreeText('reason', reason, { name: 'A reason' });
}
