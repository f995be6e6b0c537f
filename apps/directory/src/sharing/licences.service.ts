import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import { readFreeText } from '@idea-map/check';
import {
  LicenceAsked,
  LicenceEnded,
  LicenceIssued,
  type AskForLicence,
  type LicenceView,
  type Principal,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict, Forbidden, NotFound } from '@idea-map/runtime';
import { checksOf, mayIssue, readScope, stateOf } from './licence.js';
import { LicenceEntity } from './licence.entity.js';
import { licenceView } from './licence-view.js';
import { SharingLevelsService } from './sharing-levels.service.js';

/** Licences to share: asked for by anyone, issued and ended by a lead. Each is on the record. */
@Injectable()
export class LicencesService {
  constructor(
    private readonly clock: Clock,
    private readonly levels: SharingLevelsService,
  ) {}

  /** One at a time waits for an answer: asking again changes what was asked. */
  async ask({ input }: AskForLicence, caller: Principal, tx: Transaction): Promise<LicenceView> {
    if (caller.machine) throw new Forbidden('A licence is a person’s: a system of a force cannot hold one.');
    const waiting = await this.waiting(caller.id, tx);
    const licence: LicenceEntity = {
      ...{ id: waiting?.id ?? uuid(), holderId: caller.id, force: caller.force },
      ...readScope(input),
      refresherOn: input.refresherDone ? this.clock.today() : null,
      ...{ issuedBy: null, issuedOn: null, expiresOn: null, endedAt: null, endedBy: null, reason: null },
    };
    if (waiting) await tx.update(LicenceEntity, { id: licence.id }, licence);
    else await tx.insert(LicenceEntity, licence);
    tx.publish(LicenceAsked, { ...ofLicence(licence), askedAt: this.clock.now().toISOString() });
    return this.view(licence, caller, tx);
  }

  async issue(
    asked: { id: string; expiresOn: string },
    caller: Principal,
    tx: Transaction,
  ): Promise<LicenceView> {
    const licence = await this.theirs(asked.id, caller, tx);
    const today = this.clock.today();
    if (licence.holderId === caller.id) throw new Forbidden('Nobody issues a licence to themselves.');
    if (stateOf(licence, today) !== 'ASKED') throw new Conflict('This licence does not wait for an answer.');
    const missing = checksOf(licence, await this.levels.chosen(licence.force, tx)).find(({ met }) => !met);
    if (missing) throw new Conflict(missing.todo?.en ?? missing.how.en, { check: missing.question });
    if (asked.expiresOn <= today)
      throw BadInput.of('expiresOn', 'NOT_AHEAD', 'The day of expiry must lie ahead.');
    await this.levels.approveClass(licence.force, tx);
    const { expiresOn } = asked;
    const said = { expiresOn, by: caller.id, issuedAt: this.clock.now().toISOString() };
    tx.publish(LicenceIssued, { ...ofLicence(licence), ...said });
    return this.put({ ...licence, issuedBy: caller.id, issuedOn: today, expiresOn }, caller, tx);
  }

  /** Ends it, or refuses it, at once: whether it holds is asked here each time that it is used. */
  async withdraw(
    asked: { id: string; reason: string },
    caller: Principal,
    tx: Transaction,
  ): Promise<LicenceView> {
    const reason = readFreeText('reason', asked.reason, { name: 'A reason' });
    const licence = await this.theirs(asked.id, caller, tx);
    if (licence.endedAt !== null) throw new Conflict('This licence has ended already.');
    const endedAt = this.clock.now();
    tx.publish(LicenceEnded, {
      ...ofLicence(licence),
      because: licence.issuedOn === null ? 'REFUSED' : 'WITHDRAWN',
      ...{ by: caller.id, endedAt: endedAt.toISOString() },
    });
    return this.put({ ...licence, endedAt, endedBy: caller.id, reason }, caller, tx);
  }

  private async put(licence: LicenceEntity, caller: Principal, tx: Transaction): Promise<LicenceView> {
    await tx.update(LicenceEntity, { id: licence.id }, licence);
    tx.record({ subject: licence.id, force: licence.force, why: licence.reason });
    return this.view(licence, caller, tx);
  }

  private async view(licence: LicenceEntity, caller: Principal, tx: Transaction): Promise<LicenceView> {
    const level = await this.levels.chosen(licence.force, tx);
    return licenceView(licence, { caller, level, today: this.clock.today() });
  }

  private async waiting(holderId: string, tx: Transaction): Promise<LicenceEntity | null> {
    const rows = await tx.query<{ id: string }>(
      'select id from licence where holder_id = $1 and issued_on is null and ended_at is null for update',
      [holderId],
    );
    return rows[0] ? tx.find(LicenceEntity, { id: rows[0].id }) : null;
  }

  private async theirs(id: string, caller: Principal, tx: Transaction): Promise<LicenceEntity> {
    if (!validate(id)) throw new NotFound();
    const licence = await tx.loadForUpdate(LicenceEntity, { id });
    if (!mayIssue(licence, caller)) throw new NotFound();
    return licence;
  }
}

function ofLicence({ id, holderId, force }: LicenceEntity) {
  return { licenceId: id, holderId, force };
}
