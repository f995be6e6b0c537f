import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import { readFreeText } from '@idea-map/check';
import {
  LicenceEnded,
  PersonEnded,
  RoleEnded,
  RoleGranted,
  type AccountView,
  type GrantRole,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict, NotFound, type FieldError } from '@idea-map/runtime';
import { accountView } from './account-view.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import { canBeHeldOf } from './role-rules.js';
import { SessionEntity } from './session.entity.js';

/** Roles in time: granted by an operator, with who put them forward, from a day until a day. */
@Injectable()
export class RolesService {
  constructor(private readonly clock: Clock) {}

  async grant({ person: personId, input }: GrantRole, tx: Transaction): Promise<AccountView> {
    const person = await this.person(personId, tx);
    if (person.endedAt) throw new Conflict('This person has left.');
    const organisation = await tx.find(OrganisationEntity, { id: input.organisation });
    const startsOn = input.startsOn ?? this.clock.today();
    refuseBad(input, { organisation, startsOn });
    const grant: RoleGrantEntity = {
      id: uuid(),
      personId: person.id,
      role: input.role,
      organisation: input.organisation,
      nominator: input.nominator.trim(),
      startsOn,
      endsOn: input.endsOn ?? null,
    };
    await tx.insert(RoleGrantEntity, grant);
    tx.publish(RoleGranted, spoken(grant, organisation));
    return this.account(person, tx);
  }

  /** Ends a role as of a day; if none is given today, or before it starts. Open work goes back by the event. */
  async end(asked: { grant: string; on?: string | null }, tx: Transaction): Promise<AccountView> {
    if (!validate(asked.grant)) throw new NotFound();
    const grant = await tx.loadForUpdate(RoleGrantEntity, { id: asked.grant });
    const today = this.clock.today();
    const endsOn = asked.on ?? later(today, grant.startsOn);
    if (grant.endsOn !== null && grant.endsOn <= today) throw new Conflict('This role has ended already.');
    if (endsOn < grant.startsOn)
      throw BadInput.of('on', 'BEFORE_START', 'A role cannot end before it starts.');
    const ended = { ...grant, endsOn };
    await tx.update(RoleGrantEntity, { id: grant.id }, { endsOn });
    const organisation = await tx.find(OrganisationEntity, { id: grant.organisation });
    tx.publish(RoleEnded, { ...spoken(ended, organisation), endsOn });
    return this.account(await this.person(grant.personId, tx), tx);
  }

  /** A leaver: every role and session ends now, and no token of theirs is taken any more. */
  async endAccount(asked: { person: string; reason: string }, tx: Transaction): Promise<AccountView> {
    const reason = readFreeText('reason', asked.reason, { name: 'A reason' });
    const person = await this.person(asked.person, tx);
    if (person.endedAt) throw new Conflict('This person has left already.');
    const endedAt = this.clock.now();
    await tx.update(PersonEntity, { id: person.id }, { endedAt, endedWhy: reason });
    const today = this.clock.today();
    for (const grant of await this.grants(person.id, tx)) {
      if (grant.endsOn !== null && grant.endsOn <= today) continue;
      const endsOn = later(today, grant.startsOn);
      await tx.update(RoleGrantEntity, { id: grant.id }, { endsOn });
      const organisation = await tx.find(OrganisationEntity, { id: grant.organisation });
      tx.publish(RoleEnded, { ...spoken(grant, organisation), endsOn });
    }
    await (await tx.manager()).delete(SessionEntity, { personId: person.id });
    await this.endLicences(person.id, endedAt, tx);
    tx.publish(PersonEnded, { personId: person.id, endedAt: endedAt.toISOString() });
    return this.account({ ...person, endedAt }, tx);
  }

  private async endLicences(holderId: string, endedAt: Date, tx: Transaction): Promise<void> {
    const ended = await tx.query<{ id: string; force: string | null }>(
      'update licence set ended_at = $2 where holder_id = $1 and ended_at is null returning id, force',
      [holderId, endedAt],
    );
    for (const { id, force } of ended) {
      const said = { because: 'LEFT' as const, by: null, endedAt: endedAt.toISOString() };
      tx.publish(LicenceEnded, { licenceId: id, holderId, force, ...said });
    }
  }

  private async person(id: string, tx: Transaction): Promise<PersonEntity> {
    if (!validate(id)) throw new NotFound();
    return tx.loadForUpdate(PersonEntity, { id });
  }

  private async grants(personId: string, tx: Transaction): Promise<RoleGrantEntity[]> {
    return (await tx.manager()).find(RoleGrantEntity, { where: { personId }, order: { id: 'ASC' } });
  }

  private async account(person: PersonEntity, tx: Transaction): Promise<AccountView> {
    return accountView(person, await this.grants(person.id, tx));
  }
}

/** The later of two calendar days. */
function later(one: string, other: string): string {
  return one > other ? one : other;
}

function refuseBad(
  input: GrantRole['input'],
  { organisation, startsOn }: { organisation: OrganisationEntity | null; startsOn: string },
): void {
  const wrong: FieldError[] = [];
  const add = (field: string, code: string, message: string) =>
    wrong.push({ field: `input.${field}`, code, message });
  if (!organisation) add('organisation', 'UNKNOWN', 'There is no organisation with this id.');
  else if (!canBeHeldOf(input.role, organisation.kind)) {
    add('role', 'NOT_OF_THIS_BODY', 'This role cannot be held of this kind of body.');
  }
  if (!input.nominator.trim()) add('nominator', 'REQUIRED', 'Say who put them forward, with their office.');
  if (input.endsOn && input.endsOn <= startsOn)
    add('endsOn', 'BEFORE_START', 'A role cannot end before it starts.');
  if (wrong.length > 0) throw new BadInput(wrong);
}

function spoken(grant: RoleGrantEntity, organisation: OrganisationEntity | null): RoleGranted {
  const { id, personId, role, startsOn, endsOn } = grant;
  return {
    ...{ grantId: id, personId, role, startsOn, endsOn },
    organisation: grant.organisation,
    force: organisation?.force ?? null,
  };
}
