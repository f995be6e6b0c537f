import { Injectable } from '@nestjs/common';
import {
  DisseminationDelivered,
  type Level,
  type Principal,
  type ShareNationally,
} from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict } from '@idea-map/runtime';
import { Bodies } from './bodies.js';
import type { OnDesk } from './desk.js';
import { DocketService } from './docket.service.js';
import type { KnownIdea } from './known-idea.entity.js';
import { refuseSecondKey } from './triage-case.js';

export interface Addressees {
  readonly forces: readonly string[];
  readonly overseers: readonly string[];
  readonly docketBody: string;
}

/** Ideas going out: to whom, with a delivery to each. */
@Injectable()
export class DisseminationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: Bodies,
    private readonly docket: DocketService,
    private readonly clock: Clock,
  ) {}

  /** Those named, else every force in being; each with the office that oversees it. @throws BadInput */
  async addressees({ forces: named, docketBody }: ShareNationally): Promise<Addressees> {
    const all = await this.forcesInBeing();
    const unknown = (named ?? []).flatMap((force, place) => (all.includes(force) ? [] : [place]));
    if (unknown.length > 0) {
      const message = 'There is no force in being of this name.';
      throw new BadInput(unknown.map((place) => ({ field: `forces.${place}`, code: 'UNKNOWN', message })));
    }
    if (named?.length === 0)
      throw BadInput.of('forces', 'REQUIRED', 'Name a force, or leave this out for all.');
    if (docketBody && !(await this.bodies.canAnswer(docketBody))) {
      throw BadInput.of('docketBody', 'UNKNOWN', 'There is no body of this name that answers ideas.');
    }
    const forces = named ? [...new Set(named)] : all;
    return { forces, overseers: await this.bodies.overseers(forces), docketBody: docketBody ?? 'npcc' };
  }

  /** @throws as `refuseSecondKey`; @returns the priority by which leaders see it */
  async secondKey({ idea, held }: OnDesk, caller: Principal, tx: Transaction): Promise<number> {
    const [was] = await tx.query<{ broker: boolean }>(
      `select exists(select from known_role where person_id = $1 and role = 'BROKER' and force = $2) as broker`,
      [caller.id, idea.force],
    );
    refuseSecondKey(held, {
      broker: caller.id,
      wasItsForces: was?.broker ?? false,
      scored: idea.priority !== null,
    });
    return idea.priority ?? 0;
  }

  /** @throws Conflict where its author keeps it within its force */
  async nationally(
    idea: KnownIdea,
    shared: Addressees & { readonly reason: string; readonly priority: number },
    tx: Transaction,
  ): Promise<void> {
    if (idea.audience === 'FORCE') {
      throw new Conflict('Its author keeps this idea within its force.', { stage: idea.stage });
    }
    await this.put(idea.id, { level: 'NATIONAL', ...shared }, tx);
    await this.deliver(idea.id, [...shared.forces, ...shared.overseers], tx);
    await this.docket.add({ ideaId: idea.id, body: shared.docketBody, priority: shared.priority }, tx);
  }

  /** @throws Conflict for an idea of no force: there is nobody to share it among */
  async within(idea: KnownIdea, reason: string, tx: Transaction): Promise<void> {
    if (idea.force === null) throw new Conflict('This idea is of no force.', { stage: idea.stage });
    await this.put(idea.id, { level: 'LOCAL', reason, forces: [idea.force] }, tx);
    await this.deliver(idea.id, [idea.force], tx);
  }

  /** Under a licence: the force's own desk has it on its list, and every force in being gets it. */
  async underLicence({ id, force }: KnownIdea, tx: Transaction): Promise<void> {
    const reason = 'Shared under a licence.';
    if (force !== null) await this.put(id, { level: 'LOCAL', reason, forces: [force] }, tx);
    await this.deliver(id, await this.forcesInBeing(), tx);
  }

  private async forcesInBeing(): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      'select id from known_force where ends_on is null or ends_on > $1 order by id',
      [this.clock.today()],
    );
    return rows.map(({ id }) => id);
  }

  private async put(
    ideaId: string,
    { level, reason, forces }: { level: Level; reason: string; forces: readonly string[] },
    tx: Transaction,
  ): Promise<void> {
    await tx.query(
      `insert into dissemination (idea_id, level, reason, forces, shared_at) values ($1, $2, $3, $4, $5)
       on conflict (idea_id, level) do update set reason = $3, forces = $4, shared_at = $5`,
      [ideaId, level, reason, forces, this.clock.now()],
    );
  }

  private async deliver(ideaId: string, organisations: readonly string[], tx: Transaction): Promise<void> {
    const deliveredAt = this.clock.now();
    await tx.query(
      `insert into delivery (idea_id, organisation, delivered_at)
       select $1, organisation, $3 from unnest($2::text[]) as organisation on conflict do nothing`,
      [ideaId, organisations, deliveredAt],
    );
    tx.publish(DisseminationDelivered, {
      ideaId,
      organisations: [...organisations],
      deliveredAt: deliveredAt.toISOString(),
    });
  }
}
