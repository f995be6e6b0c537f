import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { CaseRequeued, IdeaAssigned } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { KnownPeople } from '@idea-map/identity';
import { Clock, describeError } from '@idea-map/runtime';
import { triageStage } from './decisions.js';
import { Desk, inQueue } from './desk.js';
import { TriageCaseEntity } from './triage-case.entity.js';
import { unclaimed, type TriageCase } from './triage-case.js';
import { Vacancies } from './vacancies.js';

const EVERY = 60_000;
const BATCH = 200;

// A case whose broker holds no role for its queue today, by the roles that are known here.
const WITHOUT_ROLE = `select c.id from triage_case c where c.broker is not null and c.state <> 'DECIDED' and not exists (
  select from known_role r join known_person p on p.person_id = r.person_id
  where r.person_id = c.broker and p.ended_at is null and r.starts_on <= $1 and (r.ends_on is null or r.ends_on > $1)
    and (case when c.queue = 'college' then r.role = 'COLLEGE_BROKER' else r.role = 'BROKER' and r.force = c.queue end))
  limit ${BATCH} for update of c skip locked`;

/** Follows roles: those that start and end with a day, and forces that lose their last broker or have one again. */
@Injectable()
export class KeepingService implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Keeping');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly people: KnownPeople,
    private readonly desk: Desk,
    private readonly vacancies: Vacancies,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.people.onRolesChanged((tx) => this.followRoles(tx));
    this.timer = setInterval(() => void this.keep(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** What today's roles ask for. Safe at any time and in every replica: a row is taken by one of them. */
  async keep(): Promise<void> {
    await this.transactions
      .run((tx) => this.followRoles(tx))
      .catch((error: unknown) => {
        this.log.warn(`Roles could not be followed now: ${describeError(error)}`);
      });
  }

  /** Gives back the cases of those who are brokers no longer, and puts waiting ones where somebody can take them. */
  async followRoles(tx: Transaction): Promise<void> {
    const open = await tx.query("select from triage_case where state <> 'DECIDED' limit 1");
    if (open.length === 0) return;
    for (const held of await this.held(WITHOUT_ROLE, [this.clock.today()], tx)) {
      const free = await this.desk.put(unclaimed(held), tx);
      if (held.state !== 'CLAIMED') continue;
      const said = this.desk.said(free, triageStage(held.level), null);
      tx.publish(IdeaAssigned, { ...said, formerBroker: held.broker, reason: null });
    }
    for (const { id } of await this.vacancies.misplaced(tx)) {
      const queue = await this.vacancies.queueOf(id, tx);
      const waiting = `select id from triage_case where force = $1 and level = 'LOCAL' and state <> 'DECIDED'
        and queue <> $2 and broker is null for update skip locked`;
      for (const held of await this.held(waiting, [id, queue], tx)) {
        const moved = await this.desk.put({ ...held, queue }, tx);
        tx.publish(CaseRequeued, { ...inQueue(moved), at: this.clock.now().toISOString() });
      }
    }
  }

  /** Kept from others until the transaction ends, by SQL that leaves out what others keep. */
  private async held(sql: string, parameters: unknown[], tx: Transaction): Promise<TriageCase[]> {
    const rows = await tx.query<{ id: string }>(sql, parameters);
    if (rows.length === 0) return [];
    return (await tx.manager()).findBy(TriageCaseEntity, { id: In(rows.map(({ id }) => id)) });
  }
}
