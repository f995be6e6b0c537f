import { Injectable } from '@nestjs/common';
import { readFreeText } from '@idea-map/check';
import {
  holdsFor,
  type IdeaShared,
  type InputOf,
  type Principal,
  type SetSharingLevel,
  type SharingLevel,
} from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { BadInput, Clock, Forbidden, NotFound } from '@idea-map/runtime';
import { OrganisationEntity } from '../organisation.entity.js';
import { FIRST_LEVEL, NATIONAL_LEVEL, type ChosenLevel } from './licence.js';

interface MonthOfSharing {
  readonly month: string;
  readonly shared: number;
  readonly withoutApproval: number;
}

/** How far each force trusts its sharers, and how much is shared without approval case by case. */
@Injectable()
export class SharingLevelsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async set(
    asked: InputOf<typeof SetSharingLevel>,
    caller: Principal,
    tx: Transaction,
  ): Promise<{ force: string }> {
    const { force, level } = asked;
    const reason = readFreeText('reason', asked.reason, { name: 'A reason' });
    if (!(await tx.find(OrganisationEntity, { force, kind: 'FORCE' }))) throw new NotFound();
    if (!holdsFor(caller, force, 'FORCE_LEAD')) throw new Forbidden('Only the force’s own lead sets this.');
    await tx.query(
      'insert into sharing_level (force, level) values ($1, $2) on conflict (force) do update set level = $2',
      [force, level],
    );
    tx.record({ force, why: `${level}: ${reason}` });
    return { force };
  }

  /** Of a force; for a national body, whose desk issues, always the same. */
  async of(force: string | null): Promise<SharingLevel> {
    return levelOf(force, await this.chosen(force));
  }

  async chosen(force: string | null, tx?: Transaction): Promise<ChosenLevel> {
    const sql = 'select level from sharing_level where force = $1';
    const [row] = await (tx ?? this.transactions).query<{ level: SharingLevel }>(sql, [force]);
    return row?.level ?? null;
  }

  /** The first licence that a force's lead issues approves a class of content, where they had chosen nothing yet. */
  async approveClass(force: string | null, tx: Transaction): Promise<void> {
    if (force === null) return;
    const [moved] = await tx.query(
      "insert into sharing_level (force, level) values ($1, 'CLASS') on conflict do nothing returning 1",
      [force],
    );
    if (moved) tx.record({ operation: 'setSharingLevel', force, why: 'CLASS: by the first licence issued' });
  }

  async all(): Promise<(force: string | null) => SharingLevel> {
    const chosen = await this.allChosen();
    return (force) => levelOf(force, chosen(force));
  }

  async allChosen(): Promise<(force: string | null) => ChosenLevel> {
    const rows = await this.transactions.query<{ force: string; level: SharingLevel }>(
      'select force, level from sharing_level',
    );
    const levels = new Map<string | null, SharingLevel>(rows.map(({ force, level }) => [force, level]));
    return (force) => levels.get(force) ?? null;
  }

  /** An idea counts once, in the month in which it was first shared. */
  async shared({ ideaId, force, underLicence, sharedAt }: IdeaShared, tx: Transaction): Promise<void> {
    await tx.query(
      `insert into shared_idea (idea_id, force, under_licence, shared_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [ideaId, force, underLicence, sharedAt],
    );
  }

  /** Every month from the first in which something was shared until now. @throws BadInput for an unknown force */
  async figures(force: string | null): Promise<MonthOfSharing[]> {
    if (force !== null && !(await this.isForce(force))) {
      throw BadInput.of('force', 'UNKNOWN', 'There is no force of this name.');
    }
    return this.transactions.query<MonthOfSharing>(
      `with counted as (
         select to_char(shared_at at time zone 'Europe/London', 'YYYY-MM') as month, under_licence
         from shared_idea where $1::text is null or force = $1)
       select months.month, count(c.month)::int as shared,
         (count(c.month) filter (where c.under_licence))::int as "withoutApproval"
       from (select to_char(m, 'YYYY-MM') as month
             from generate_series((select min(month || '-01')::timestamp from counted), $2::timestamp, '1 month') as m
            ) months left join counted c using (month)
       group by months.month order by months.month`,
      [force, `${this.clock.today().slice(0, 7)}-01`],
    );
  }

  private async isForce(force: string): Promise<boolean> {
    const body = { force, kind: 'FORCE' as const };
    return this.transactions.dataSource.manager.existsBy(OrganisationEntity, body);
  }
}

function levelOf(force: string | null, chosen: ChosenLevel): SharingLevel {
  return force === null ? NATIONAL_LEVEL : (chosen ?? FIRST_LEVEL);
}
