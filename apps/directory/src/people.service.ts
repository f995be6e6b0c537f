import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { PersonRegistered, type Language, type Role } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { subjectHash } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';

export interface NewPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly organisation: string;
  readonly language: Language;
  readonly machine: boolean;
  readonly grants: readonly { readonly role: Role; readonly organisation: string }[];
  /** The day from which they have their roles, ISO 8601; today where it is left out. */
  readonly since?: string;
}

/** Who is who: people are added here and said to every service, with what they hold and without their name. */
@Injectable()
export class PeopleService {
  constructor(private readonly clock: Clock) {}

  /** Adds a person with their roles; does nothing for one who is known. @returns whether they are new */
  async register(given: NewPerson, tx: Transaction): Promise<boolean> {
    const { issuer, subject, name, organisation, language, machine } = given;
    const person: PersonEntity = {
      id: uuid(),
      ...{ issuer, subject, name, organisation, language, machine },
      lastSignInAt: null,
      endedAt: null,
      endedWhy: null,
    };
    if (!(await isNew(person, tx))) return false;
    const startsOn = given.since ?? this.clock.today();
    const grants = given.grants.map((held) => grantOf(person.id, held, startsOn));
    for (const grant of grants) await tx.insert(RoleGrantEntity, grant);
    await this.say(person, grants, tx);
    return true;
  }

  /** Says all that services need to know of a person. */
  async say(person: PersonEntity, grants: readonly RoleGrantEntity[], tx: Transaction): Promise<void> {
    const forces = await forcesOf([person.organisation, ...grants.map((grant) => grant.organisation)], tx);
    tx.publish(PersonRegistered, {
      personId: person.id,
      subjectHash: subjectHash(person.issuer, person.subject),
      organisation: person.organisation,
      force: forces.get(person.organisation) ?? null,
      machine: person.machine,
      endedAt: person.endedAt && person.endedAt.toISOString(),
      grants: grants.map(({ id, role, organisation, startsOn, endsOn }) => ({
        ...{ grantId: id, role, organisation, startsOn, endsOn },
        force: forces.get(organisation) ?? null,
      })),
    });
  }
}

function grantOf(
  personId: string,
  { role, organisation }: NewPerson['grants'][number],
  startsOn: string,
): RoleGrantEntity {
  return { id: uuid(), personId, role, organisation, nominator: null, startsOn, endsOn: null };
}

/** Adds them where nobody of this issuer and subject is known, however many try at once. */
async function isNew(person: PersonEntity, tx: Transaction): Promise<boolean> {
  const insert = (await tx.manager()).createQueryBuilder().insert().into(PersonEntity).values(person);
  const added = (await insert.orIgnore().returning('id').execute()).raw as unknown[];
  return added.length > 0;
}

async function forcesOf(ids: readonly string[], tx: Transaction): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for (const id of new Set(ids)) {
    const organisation = await tx.find(OrganisationEntity, { id });
    found.set(id, organisation?.force ?? null);
  }
  return found;
}
