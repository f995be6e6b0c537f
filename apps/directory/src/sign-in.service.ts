import { Injectable } from '@nestjs/common';
import type { Transaction } from '@idea-map/database';
import { TokenVerifier, type VerifiedToken } from '@idea-map/identity';
import { Clock, currentContext } from '@idea-map/runtime';
import { ContactsService } from './contacts.service.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PeopleService } from './people.service.js';
import { PersonEntity } from './person.entity.js';
import { presentPerson } from './present-person.js';

/** Where a body does not say what somebody is called. */
const NAMELESS = 'Name not given';

/** Who signs in becomes known, keyed on issuer and subject; when they last did is written. */
@Injectable()
export class SignInService {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly people: PeopleService,
    private readonly contacts: ContactsService,
    private readonly clock: Clock,
  ) {}

  /** @throws Unauthenticated for a leaver, and for whoever is not known and does not become so by signing in. */
  async signIn(tx: Transaction): Promise<{ person: string; isNew: boolean }> {
    const token = await this.tokens.verify(currentContext().token ?? '');
    const isNew = await this.makeKnown(token, tx);
    const { issuer, subject } = token;
    const person = await presentPerson({ issuer, subject }, tx);
    await tx.update(PersonEntity, { id: person.id }, { lastSignInAt: this.clock.now() });
    if (token.mail !== null) await this.contacts.keep(person.id, token.mail, tx);
    return { person: person.id, isNew };
  }

  private async makeKnown(token: VerifiedToken, tx: Transaction): Promise<boolean> {
    const { issuer, subject, organisation, machine } = token;
    if (organisation === null || !(await tx.find(OrganisationEntity, { id: organisation }))) return false;
    const name = token.name?.slice(0, 200) ?? (machine ? subject : NAMELESS);
    const given = { issuer, subject, name, organisation, machine, language: currentContext().language };
    return this.people.register({ ...given, grants: [{ role: 'CONTRIBUTOR', organisation }] }, tx);
  }
}
