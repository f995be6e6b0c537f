import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import {
  ForceResponded,
  holds,
  type Level,
  type Principal,
  type Respond,
  type Role,
} from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict, Forbidden } from '@idea-map/runtime';
import { Desk } from './desk.js';
import type { KnownIdea } from './known-idea.entity.js';
import { COLLEGE } from './triage-case.js';
import { Vacancies } from './vacancies.js';

interface Shared {
  readonly level: Level;
  readonly forces: readonly string[];
}
interface Speaker {
  readonly force: string;
  readonly role: Role;
}

/** What forces did with an idea that was shared with them: each answers for itself and may change it. */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly desk: Desk,
    private readonly vacancies: Vacancies,
    private readonly clock: Clock,
  ) {}

  async respond(asked: Respond, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    const note = readFreeText('note', asked.note, { name: 'A note' });
    const idea = await this.desk.idea(asked.idea, caller, tx);
    const shared = await this.shared(idea, tx);
    const { force, role } = await this.speaker(asked.force ?? null, caller, { shared, tx });
    const at = this.clock.now();
    const id = uuid({ msecs: at.getTime() });
    const { level } = shared;
    await tx.query(
      'update response set replaced_at = $4 where idea_id = $1 and level = $2 and force = $3 and replaced_at is null',
      [idea.id, level, force, at],
    );
    await tx.query(
      'insert into response (id, idea_id, level, force, answer, note, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, idea.id, level, force, asked.answer, note, caller.id, at],
    );
    await tx.query(
      'update delivery set read_at = coalesce(read_at, $3) where idea_id = $1 and organisation = $2',
      [idea.id, force, at],
    );
    const awaiting = await this.awaiting(idea.id, level, tx);
    tx.publish(ForceResponded, {
      ...{ ideaId: idea.id, responseId: id, level, responding: force, answer: asked.answer, note, awaiting },
      ...{ by: caller.id, byRole: role, byForce: role === 'COLLEGE_BROKER' ? null : force },
      at: at.toISOString(),
    });
    return { id };
  }

  /** @throws Conflict naming the stage for an idea that is not shared */
  private async shared(idea: KnownIdea, tx: Transaction): Promise<Shared> {
    const [row] = await tx.query<Shared>(
      'select level, forces from dissemination where idea_id = $1 order by level desc limit 1',
      [idea.id],
    );
    const local = row?.level === 'LOCAL' && idea.stage !== 'SHARED_LOCALLY';
    if (!row || local) throw new Conflict('This idea is not shared.', { stage: idea.stage });
    return row;
  }

  /** For which force the caller speaks. @throws Forbidden, BadInput */
  private async speaker(
    named: string | null,
    caller: Principal,
    { shared, tx }: { shared: Shared; tx: Transaction },
  ): Promise<Speaker> {
    const own = caller.roles.filter(({ role }) => role === 'BROKER' || role === 'FORCE_LEAD');
    const found = own.find(({ force }) =>
      named === null ? shared.forces.includes(force ?? '') : force === named,
    );
    const force = named ?? found?.force ?? null;
    if (force === null) {
      if (own.length > 0) throw new Forbidden('This idea was not shared with your force.');
      throw BadInput.of('force', 'REQUIRED', 'Say for which force you answer.');
    }
    if (!shared.forces.includes(force)) {
      throw BadInput.of('force', 'NOT_ADDRESSED', 'This idea was not shared with that force.');
    }
    if (found) return { force, role: found.role };
    const vacant = holds(caller, 'COLLEGE_BROKER') && (await this.vacancies.queueOf(force, tx)) === COLLEGE;
    if (!vacant) throw new Forbidden('Only the force itself answers, while it has a broker.');
    return { force, role: 'COLLEGE_BROKER' };
  }

  private async awaiting(ideaId: string, level: Level, tx: Transaction): Promise<string[]> {
    const rows = await tx.query<{ force: string }>(
      `select asked as force from dissemination d cross join unnest(d.forces) as asked
       where d.idea_id = $1 and d.level = $2 and not exists (select from response r
         where r.idea_id = d.idea_id and r.level = d.level and r.force = asked and r.replaced_at is null)
       order by asked`,
      [ideaId, level],
    );
    return rows.map(({ force }) => force);
  }
}
