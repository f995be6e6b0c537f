import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import { readFreeText } from '@idea-map/check';
import { holdersOf, PersonErased, services, type Principal, type RedactionView } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clock, NotFound } from '@idea-map/runtime';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { RolesService } from './roles.service.js';

/** A person's right to be forgotten: what named them goes, what they wrote and decided stays without a person. */
@Injectable()
export class ErasingService {
  constructor(
    private readonly clock: Clock,
    private readonly roles: RolesService,
  ) {}

  /** A data officer's, for their force. They leave first, wherever they were. */
  async erase(
    asked: { person: string; reason: string },
    caller: Principal,
    tx: Transaction,
  ): Promise<RedactionView> {
    const reason = readFreeText('reason', asked.reason, { name: 'A reason' });
    if (!validate(asked.person)) throw new NotFound();
    const person = await tx.loadForUpdate(PersonEntity, { id: asked.person });
    const force = (await tx.find(OrganisationEntity, { id: person.organisation }))?.force ?? null;
    if (person.issuer === ERASED || !accountsFor(caller, force)) throw new NotFound();
    if (person.endedAt === null) await this.roles.endAccount({ person: person.id, reason }, tx);
    await this.clear(person.id, tx);
    const [redactionId, now] = [uuid(), this.clock.now().toISOString()];
    tx.publish(PersonErased, {
      personId: person.id,
      redactionId,
      reason,
      force,
      by: caller.id,
      erasedAt: now,
    });
    tx.record({ subject: person.id, force, why: reason, basis: 'Right to erasure' });
    const by = { personId: caller.id, role: 'DATA_OFFICER' as const, force };
    return { id: redactionId, ideaId: null, reason, by, askedAt: now, copies: copies(), completedAt: null };
  }

  /** Keeps that there was somebody, since what was decided points there, and nothing of who. */
  async clear(personId: string, tx: Transaction): Promise<void> {
    await tx.query(
      `update person set issuer = $2, subject = id::text, name = '', ended_why = null, last_sign_in_at = null,
         ended_at = coalesce(ended_at, $3) where id = $1`,
      [personId, ERASED, this.clock.now()],
    );
    await tx.query('update role_grant set nominator = null where person_id = $1', [personId]);
    await tx.query('delete from contact where person_id = $1', [personId]);
    await tx.query('delete from licence where holder_id = $1', [personId]);
  }
}

const ERASED = 'erased';

function accountsFor(caller: Principal, force: string | null): boolean {
  return caller.roles.some(
    (held) => held.role === 'DATA_OFFICER' && (held.force === null || held.force === force),
  );
}

function copies(): RedactionView['copies'] {
  const names = new Set(services.flatMap((service) => holdersOf(service)));
  return [...names].map((holder) => ({ holder, clearedAt: null }));
}
