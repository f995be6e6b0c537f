import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import type {
  AccountsPage,
  AccountView,
  Language,
  OrganisationView,
  PersonView,
  Principal,
  Role,
  ViewerView,
} from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { BadInput, Clock, NotFound } from '@idea-map/runtime';
import { accountView, grantView } from './account-view.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { isHeld, RoleGrantEntity } from './role-grant.entity.js';

interface AccountFilter {
  readonly text?: string | null;
  readonly role?: Role | null;
  readonly organisation?: string | null;
}

const FILTER = `($1::text is null or lower(p.name) like '%' || lower($1) || '%')
  and ($2::text is null or p.organisation = $2)
  and ($3::text is null or exists (
    select from role_grant g where g.person_id = p.id and g.role = $3 and g.starts_on <= $4
      and (g.ends_on is null or g.ends_on > $4)))`;

/** Who is who, for those who may be told. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The caller, with what they hold today; null without one. */
  async viewer(caller: Principal | null): Promise<ViewerView | null> {
    if (!caller) return null;
    const person = await this.manager.findOneBy(PersonEntity, { id: caller.id });
    if (!person) return null;
    const today = this.clock.today();
    const grants = (await this.grants([person.id])).filter((grant) => isHeld(grant, today));
    return {
      id: person.id,
      name: person.name,
      roles: [...new Set(grants.map((grant) => grant.role))],
      grants: grants.map(grantView),
      force: caller.force,
      organisation: person.organisation,
      language: person.language,
      machine: person.machine,
    };
  }

  async setLanguage(language: Language, caller: Principal, tx: Transaction): Promise<ViewerView> {
    await tx.update(PersonEntity, { id: caller.id }, { language });
    const viewer = await this.viewer(caller);
    if (!viewer) throw new NotFound();
    return { ...viewer, language };
  }

  async people(ids: readonly string[]): Promise<PersonView[]> {
    return this.transactions.query<PersonView>(
      `select p.id, p.name, o.name as organisation from person p join organisation o on o.id = p.organisation
       where p.id = any($1::uuid[])`,
      [ids],
    );
  }

  /** Who holds a role today, by name. @throws BadInput for contributors, who are never listed. */
  async holders(role: Role, force: string | null): Promise<PersonView[]> {
    if (role === 'CONTRIBUTOR') throw BadInput.of('role', 'NOT_LISTED', 'Contributors are never listed.');
    return this.transactions.query<PersonView>(
      `select p.id, p.name, b.name as organisation from person p join organisation b on b.id = p.organisation
       where p.ended_at is null and exists (
         select from role_grant g join organisation o on o.id = g.organisation
         where g.person_id = p.id and g.role = $1 and ($2::text is null or o.force = $2)
           and g.starts_on <= $3 and (g.ends_on is null or g.ends_on > $3))
       order by p.name, p.id`,
      [role, force, this.clock.today()],
    );
  }

  organisations(ids?: readonly string[]): Promise<OrganisationView[]> {
    const where = ids ? { id: In([...ids]) } : {};
    return this.manager.find(OrganisationEntity, { where, order: { name: 'ASC', id: 'ASC' } });
  }

  async accounts(asked: AccountFilter & { first: number; after?: string | null }): Promise<AccountsPage> {
    const after = asked.after ? Buffer.from(asked.after, 'base64url').toString().split('\n') : null;
    if (after && (!validate(after[1]) || after[0]?.includes('\0'))) {
      throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
    }
    const rows = await this.transactions.query<{ id: string }>(
      `select p.id from person p where ${FILTER} and ($5::text is null or (lower(p.name), p.id) > (lower($5), $6::uuid))
       order by lower(p.name), p.id limit $7`,
      [...this.filter(asked), after?.[0] ?? null, after?.[1] ?? null, asked.first + 1],
    );
    const views = await this.accountViews(rows.slice(0, asked.first).map((row) => row.id));
    const items = views.map((node) => ({
      cursor: Buffer.from(`${node.name}\n${node.id}`).toString('base64url'),
      node,
    }));
    return { items, hasNextPage: rows.length > asked.first };
  }

  async countAccounts(asked: AccountFilter): Promise<number> {
    const [row] = await this.transactions.query<{ n: string }>(
      `select count(*) as n from person p where ${FILTER}`,
      this.filter(asked),
    );
    return Number(row?.n);
  }

  async account(id: string): Promise<AccountView> {
    const [account] = validate(id) ? await this.accountViews([id]) : [];
    if (!account) throw new NotFound();
    return account;
  }

  private get manager() {
    return this.transactions.dataSource.manager;
  }

  private filter({ text, role, organisation }: AccountFilter): unknown[] {
    const words = text?.trim().replace(/[\\%_]/g, '\\$&') || null;
    return [words, organisation ?? null, role ?? null, this.clock.today()];
  }

  private grants(personIds: readonly string[]): Promise<RoleGrantEntity[]> {
    return this.manager.find(RoleGrantEntity, {
      where: { personId: In([...personIds]) },
      order: { id: 'ASC' },
    });
  }

  private async accountViews(ids: readonly string[]): Promise<AccountView[]> {
    const people = await this.manager.findBy(PersonEntity, { id: In([...ids]) });
    const grants = Map.groupBy(await this.grants(ids), (grant) => grant.personId);
    const byId = new Map(people.map((person) => [person.id, person]));
    return ids.flatMap((id) => {
      const person = byId.get(id);
      return person ? [accountView(person, grants.get(id) ?? [])] : [];
    });
  }
}
