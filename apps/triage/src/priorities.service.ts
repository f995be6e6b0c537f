import { Injectable } from '@nestjs/common';
import {
  NationalPrioritySaved,
  type NationalPriorityView,
  type Principal,
  type SaveNationalPriority,
} from '@idea-map/contracts';
import { FieldChecks } from '@idea-map/check';
import { Transactions, type Transaction } from '@idea-map/database';
import { BadInput, Clock } from '@idea-map/runtime';

const SELECT = `select id, name, name_cy as "nameCy", source, starts_on::text as "startsOn", ends_on::text as "endsOn"
  from national_priority`;

/** What policing as a whole has set itself to do, from a day until a day. */
@Injectable()
export class PrioritiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  inForce(): Promise<NationalPriorityView[]> {
    return this.transactions.query<NationalPriorityView>(
      `${SELECT} where starts_on <= $1 and (ends_on is null or ends_on > $1) order by source, name`,
      [this.clock.today()],
    );
  }

  byIds(ids: readonly string[]): Promise<NationalPriorityView[]> {
    return this.transactions.query<NationalPriorityView>(`${SELECT} where id = any($1) order by name`, [ids]);
  }

  /** Adds one, or changes or ends it. */
  async save({ id, input }: SaveNationalPriority, caller: Principal, tx: Transaction) {
    const saved = read(id.trim(), input);
    const { name, nameCy, source, startsOn, endsOn } = saved;
    await tx.query(
      `insert into national_priority values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set name = $2, name_cy = $3, source = $4, starts_on = $5, ends_on = $6`,
      [saved.id, name, nameCy, source, startsOn, endsOn],
    );
    const byRole = caller.roles.some(({ role }) => role === 'NATIONAL_DESK') ? 'NATIONAL_DESK' : 'OPERATOR';
    const at = this.clock.now().toISOString();
    tx.publish(NationalPrioritySaved, { ...saved, by: caller.id, byRole, byForce: null, at });
    return { id: saved.id };
  }
}

function read(id: string, input: SaveNationalPriority['input']): NationalPriorityView {
  const checks = new FieldChecks();
  const text = (name: 'name' | 'nameCy' | 'source') =>
    checks.text(`input.${name}`, input[name], { name: 'This text', least: 1, most: 200 });
  if (!/^[a-z0-9-]{1,60}$/.test(id)) {
    checks.add('id', 'NOT_AN_ID', 'An id has lower-case letters, digits and hyphens.');
  }
  const endsOn = input.endsOn ?? null;
  if (endsOn !== null && endsOn < input.startsOn) {
    checks.add('input.endsOn', 'BEFORE_START', 'It cannot end before it starts.');
  }
  const priority = { id, name: text('name'), nameCy: text('nameCy'), source: text('source') };
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return { ...priority, startsOn: input.startsOn, endsOn };
}
