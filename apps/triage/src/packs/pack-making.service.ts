import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import {
  GetIdeas,
  holds,
  PackMade,
  PackSent,
  type IdeaView,
  type MakePack,
  type Principal,
  type SendPack,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Requests } from '@idea-map/messaging';
import { BadInput, Clock, Conflict, NotFound, type FieldError } from '@idea-map/runtime';
import { MeritsService } from '../merits.service.js';
import { contentOf, itemOf, packHash, readPack, type PackHeader, type PackItem } from './pack.js';

/** By so many milliseconds the clocks of two services may differ. */
const SKEW = 60_000;

/** Ideas gathered for leaders: frozen as they stand, and sent. */
@Injectable()
export class PackMakingService {
  constructor(
    private readonly requests: Requests,
    private readonly merits: MeritsService,
    private readonly clock: Clock,
  ) {}

  async make(asked: MakePack, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    const { ideas: ids, ...written } = readPack(asked);
    const readAt = this.clock.now();
    const ideas = await this.ideas(ids);
    const merits = new Map((await this.merits.of(ids)).map((one) => [one.ideaId, one.priority]));
    const items = ideas.map((idea) => itemOf(idea.id, contentOf(idea, merits.get(idea.id) ?? null)));
    await refuseCleared(items, readAt, tx);
    const { classification, disclosable } = asked.input;
    const { id: authorId, organisation } = caller;
    const header = {
      ...{ ...written, classification, disclosable, authorId, organisation },
      createdAt: this.clock.now().toISOString(),
    };
    const id = uuid({ msecs: Date.parse(header.createdAt) });
    const hash = packHash(header, items);
    await insert({ id, hash, header, items }, tx);
    const made = items.map(({ ideaId, version, hash: of }) => ({ ideaId, version, hash: of }));
    tx.publish(PackMade, { packId: id, hash, items: made, ...this.actor(caller) });
    return { id };
  }

  /** To those named, who are told; sent again it reaches nobody twice. */
  async send(asked: SendPack, caller: Principal, tx: Transaction): Promise<{ id: string }> {
    if (!validate(asked.id)) throw new NotFound();
    const [pack] = await tx.query('select from pack where id = $1 and author_id = $2', [asked.id, caller.id]);
    if (!pack) throw new NotFound();
    await this.refuseStrangers(asked.leaders, tx);
    const sent = await tx.query<{ id: string }>(
      `insert into pack_recipient (pack_id, person_id, sent_at) select $1, person, $3 from unnest($2::uuid[]) as person
       on conflict do nothing returning person_id as id`,
      [asked.id, asked.leaders, this.clock.now()],
    );
    const leaders = sent.map(({ id }) => id);
    if (leaders.length > 0) tx.publish(PackSent, { packId: asked.id, leaders, ...this.actor(caller) });
    return { id: asked.id };
  }

  /** In the order of their ids. @throws BadInput naming each that is not there to be shown to leaders */
  private async ideas(ids: readonly string[]): Promise<IdeaView[]> {
    const asked = ids.filter((id) => validate(id));
    const found = new Map(
      (await this.requests.read(GetIdeas, { ids: asked })).map((idea) => [idea.id, idea]),
    );
    const wrong = ids.flatMap((id, place): FieldError[] => {
      const idea = found.get(id);
      const field = `input.ideas.${place}`;
      if (!idea || idea.reference === null || idea.stage === 'IN_CHECK' || idea.stage === 'WITHDRAWN')
        return [{ field, code: 'UNKNOWN', message: 'There is no idea of this name to be shown.' }];
      if (idea.audience === 'POLICING') return [];
      return [{ field, code: 'WITHIN_FORCE', message: 'Its author keeps this idea within its force.' }];
    });
    if (wrong.length > 0) throw new BadInput(wrong);
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  private async refuseStrangers(leaders: readonly string[], tx: Transaction): Promise<void> {
    if (leaders.length === 0) throw BadInput.of('leaders', 'REQUIRED', 'Name a leader to send it to.');
    const rows = await tx.query<{ id: string }>(
      `select r.person_id as id from known_role r join known_person p on p.person_id = r.person_id
       where r.role = 'LEADER' and r.person_id = any($1::uuid[]) and p.ended_at is null
         and r.starts_on <= $2 and (r.ends_on is null or r.ends_on > $2)`,
      [leaders.filter((id) => validate(id)), this.clock.today()],
    );
    const known = new Set(rows.map(({ id }) => id));
    const wrong = leaders.flatMap((id, place) => (known.has(id) ? [] : [place]));
    const message = 'This person is no leader today.';
    const fields = wrong.map((place) => ({ field: `leaders.${place}`, code: 'NOT_A_LEADER', message }));
    if (fields.length > 0) throw new BadInput(fields);
  }

  private actor(caller: Principal) {
    const byRole = holds(caller, 'COLLEGE_BROKER') ? ('COLLEGE_BROKER' as const) : ('NATIONAL_DESK' as const);
    return { by: caller.id, byRole, byForce: null, at: this.clock.now().toISOString() };
  }
}

/**
 * A text that was taken back between its reading and now must not stay in a pack. Whoever clears it takes the same lock:
 * either they come first and are seen here, or they find the item.
 */
async function refuseCleared(items: readonly PackItem[], readAt: Date, tx: Transaction): Promise<void> {
  const ids = items.map(({ ideaId }) => ideaId);
  const kept = await tx.query('select from known_idea where id = any($1::uuid[]) order by id for share', [
    ids,
  ]);
  const cleared = await tx.query(
    'select from cleared_text where subject = any($1::text[]) and redacted_at >= $2',
    [ids, new Date(readAt.getTime() - SKEW)],
  );
  if (cleared.length > 0 || kept.length < ids.length)
    throw new Conflict('One of these ideas was taken back just now. Look again.');
}

async function insert(
  pack: {
    readonly id: string;
    readonly hash: string;
    readonly header: PackHeader;
    readonly items: readonly PackItem[];
  },
  tx: Transaction,
): Promise<void> {
  const { id, hash, header, items } = pack;
  await tx.query('insert into pack values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
    ...[id, header.title, header.classification, header.disclosable, header.authorId, header.organisation],
    ...[header.committee, header.portfolio, header.attachments, header.createdAt, hash],
  ]);
  for (const [position, item] of items.entries()) {
    await tx.query('insert into pack_item values ($1, $2, $3, $4, $5, $6, $7)', [
      ...[id, position, item.ideaId, item.reference, item.version, item.hash, JSON.stringify(item.content)],
    ]);
  }
}
