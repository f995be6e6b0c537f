import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ClockPolicyName } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import type { Asked } from './asked.js';

/** A link in a mail is good for so long; a later notice of the same matter asks anew. */
const GOOD_FOR = 30 * 86_400_000;

/** One thing that a notice asks one person. */
export interface Asking {
  readonly recipient: string;
  readonly record: string;
  readonly ideaId: string | null;
  readonly asked: Asked;
}

/** Opens what people are asked, and closes it once it is settled. */
@Injectable()
export class AskingService {
  constructor(private readonly clock: Clock) {}

  /** One statement for all of it; what somebody is asked already is asked for longer. @returns an id for each, in order */
  async ask(askings: readonly Asking[], tx: Transaction): Promise<string[]> {
    if (askings.length === 0) return [];
    const distinct = [...new Map(askings.map((asking) => [keyOf(asking), asking])).values()];
    const rows = await tx.query<{ id: string; key: string }>(
      `insert into answer_link (id, recipient, record, policy, part, force, idea_id, expires_at)
       select u.*, $8 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::uuid[]) as u
       order by 2, 3
       on conflict (recipient, record, policy, part) where used_at is null and closed_at is null
       do update set expires_at = excluded.expires_at
       returning id, concat_ws(' ', recipient, record, policy, part) as key`,
      [
        ...[distinct.map(() => uuid()), distinct.map(({ recipient }) => recipient)],
        ...[distinct.map(({ record }) => record), distinct.map(({ asked }) => asked.policy)],
        ...[distinct.map(({ asked }) => asked.part), distinct.map(({ asked }) => asked.force)],
        ...[distinct.map(({ ideaId }) => ideaId), new Date(this.clock.now().getTime() + GOOD_FOR)],
      ],
    );
    const ids = new Map(rows.map(({ id, key }) => [key, id]));
    return askings.map((asking) => ids.get(keyOf(asking)) ?? '');
  }

  /** What their clock ran for is settled: what was not answered by then is not asked any more. */
  async close(
    {
      record,
      policies,
      part,
    }: { record: string; policies: readonly ClockPolicyName[] | 'ALL'; part?: string },
    tx: Transaction,
  ): Promise<void> {
    await tx.query(
      `update answer_link set closed_at = $2
       where record = $1 and used_at is null and closed_at is null
         and ($3::text[] is null or policy = any($3)) and ($4::text is null or part = $4)`,
      [record, this.clock.now(), policies === 'ALL' ? null : policies, part ?? null],
    );
  }
}

function keyOf({ recipient, record, asked }: Asking): string {
  return `${recipient} ${record} ${asked.policy} ${asked.part}`;
}
