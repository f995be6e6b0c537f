import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { IdeaAssigned, IdeaClaimed, type AssignCase, type Principal } from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock } from '@idea-map/runtime';
import { isAbove } from './authority.js';
import { Bodies } from './bodies.js';
import { triageStage } from './decisions.js';
import { Desk } from './desk.js';
import { assign, claim, COLLEGE, isParked, refuseOthers, type TriageCase } from './triage-case.js';

/** Who has a case: taken up, handed over, given back. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly desk: Desk,
    private readonly clock: Clock,
    private readonly bodies: Bodies,
  ) {}

  /** Also takes up a parked idea before its date. Claimed again by who has it, it stays theirs. */
  async claim({ idea: id }: { idea: string }, caller: Principal, tx: Transaction) {
    const { idea, held } = await this.desk.take(id, caller, tx);
    const claimed = await this.bodies.naming(() => claim(held, caller.id, this.clock.now()));
    if (held.state === 'CLAIMED') return { caseId: held.id };
    const resumed = isParked(held);
    const stage = triageStage(held.level);
    await this.desk.put(claimed, tx);
    if (resumed) await this.desk.stand(idea, stage, tx);
    tx.publish(IdeaClaimed, { ...this.desk.said(claimed, stage, caller), resumed });
    return { caseId: held.id };
  }

  /** @throws Conflict to a broker who does not have it; the tiers above may give it to anyone of its queue. */
  async assign(asked: AssignCase, caller: Principal, tx: Transaction) {
    const reason = readFreeText('reason', asked.reason, { name: 'A reason', least: 0 }) || null;
    const { held } = await this.desk.takeToAssign(asked.idea, caller, tx);
    if (!isAbove(held, caller)) await this.bodies.naming(() => refuseOthers(held, caller.id));
    const to = asked.broker ?? null;
    if (to !== null) await this.refuseStranger(held, to, tx);
    const assigned = assign(held, to);
    await this.desk.put(assigned, tx);
    tx.publish(IdeaAssigned, {
      ...this.desk.said(assigned, triageStage(held.level), caller),
      ...{ formerBroker: held.broker, reason },
    });
    return { caseId: held.id };
  }

  private async refuseStranger({ queue }: TriageCase, broker: string, tx: Transaction): Promise<void> {
    const [role, force] = queue === COLLEGE ? ['COLLEGE_BROKER', null] : ['BROKER', queue];
    const found = validate(broker)
      ? await tx.query(
          `select from known_role r join known_person p on p.person_id = r.person_id
           where r.person_id = $1 and r.role = $2 and ($3::text is null or r.force = $3) and p.ended_at is null
             and r.starts_on <= $4 and (r.ends_on is null or r.ends_on > $4)`,
          [broker, role, force, this.clock.today()],
        )
      : [];
    if (found.length > 0) return;
    throw BadInput.of('broker', 'NOT_A_BROKER', 'This person is no broker of this queue.');
  }
}
