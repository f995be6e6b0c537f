import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { ListPacks, Page, PackView, Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { NotFound } from '@idea-map/runtime';
import { isInstant, pageOf, placeOf } from '../places.js';

const OWN = `(author_id = $1 or exists (select from pack_recipient r where r.pack_id = pack.id and r.person_id = $1))`;

// Timestamps leave as they are written in the hash: in UTC, to the millisecond.
const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const VIEW = `select id, title, classification, disclosable, author_id as "authorId", organisation, committee, portfolio,
    attachments, to_char(created_at at time zone 'UTC', ${INSTANT}) as "createdAt", hash,
    (select json_agg(json_build_object('ideaId', i.idea_id, 'reference', i.reference, 'version', i.version,
        'hash', i.hash, 'content', i.content) order by i.position)
      from pack_item i where i.pack_id = pack.id) as items,
    coalesce((select json_agg(json_build_object('personId', r.person_id,
        'sentAt', to_char(r.sent_at at time zone 'UTC', ${INSTANT})) order by r.sent_at, r.person_id)
      from pack_recipient r where r.pack_id = pack.id), '[]') as recipients
  from pack where ${OWN}`;

/** Packs as their makers and those who were sent them read them. */
@Injectable()
export class PacksService {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotFound also to who neither made it nor was sent it */
  async one(id: string, caller: Principal): Promise<PackView> {
    const [found] = validate(id) ? await this.byIds([id], caller) : [];
    if (!found) throw new NotFound();
    return found;
  }

  byIds(ids: readonly string[], caller: Principal): Promise<PackView[]> {
    return this.transactions.query<PackView>(`${VIEW} and id = any($2::uuid[])`, [caller.id, ids]);
  }

  /** Newest first. */
  async page({ first, after }: ListPacks, caller: Principal): Promise<Page<PackView>> {
    const place = after ? placeOf(after, isInstant) : null;
    const rows = await this.transactions.query<PackView>(
      `${VIEW} and ($2::uuid is null or id < $2) order by id desc limit ${first + 1}`,
      [caller.id, place?.id ?? null],
    );
    return pageOf(rows, first, ({ createdAt, id }) => ({ key: createdAt, id }));
  }

  async count(caller: Principal): Promise<number> {
    const sql = `select count(*)::int as n from pack where ${OWN}`;
    const [row] = await this.transactions.query<{ n: number }>(sql, [caller.id]);
    return row?.n ?? 0;
  }
}
