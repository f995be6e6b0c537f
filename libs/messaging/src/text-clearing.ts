import { holdersOf, TextCleared, TextRedacted, type EventEnvelope } from '@idea-map/contracts';
import { randomUUID } from 'node:crypto';
import { NIL } from 'uuid';
import type { Transaction } from '@idea-map/database';
import type { Clock } from '@idea-map/runtime';
import type { Handlers } from './handlers.js';
import { Hears } from './hears.js';
import { idColumns } from './service-tables.js';
import { withoutTexts } from './without-texts.js';

/**
 * Clears what a service holds of a redacted text: in what it said, parked and answered, and then by each of its marked
 * holders; and says so in the same transaction.
 */
export class TextClearing {
  constructor(
    private readonly handlers: Handlers,
    private readonly clock: Clock,
  ) {}

  @Hears(TextRedacted)
  async onTextRedacted(event: TextRedacted, tx: Transaction): Promise<void> {
    const { service, clearers } = this.handlers;
    if (event.ideaId !== null) await clearEvents({ ...event, ideaId: event.ideaId }, tx);
    if (event.personId !== null) await clearPerson(event.personId, tx);
    const later = new Set<string>();
    for (const [holder, { clear }] of clearers) {
      if ((await clear(event, tx)) === 'LATER') later.add(holder);
    }
    if (event.personId !== null && service !== 'directory') await forgetPerson(event.personId, tx);
    tx.publish(TextCleared[service], {
      redactionId: event.redactionId,
      service,
      holders: holdersOf(service).filter((holder) => !later.has(holder)),
      clearedAt: this.clock.now().toISOString(),
    });
  }
}

interface Cleared {
  readonly ideaId: string;
  readonly commentId: string | null;
  readonly redactedAt: string;
}

async function clearEvents({ ideaId, commentId, redactedAt }: Cleared, tx: Transaction): Promise<void> {
  if (commentId === null) await noteCleared(ideaId, redactedAt, tx);
  for (const table of ['outbox', 'parked_event'] as const) {
    const rows = await tx.query<{ id: string; envelope: EventEnvelope }>(
      `select id, envelope from ${table}
       where subject = $1 and (envelope->>'time')::timestamptz <= $2 and ($3::text is null or envelope::text like $3)`,
      [ideaId, redactedAt, commentId && `%${commentId}%`],
    );
    for (const { id, envelope } of rows) {
      const emptied = JSON.stringify({ ...envelope, data: withoutTexts(envelope.data) });
      await tx.query(`update ${table} set envelope = $2 where id = $1`, [id, emptied]);
    }
  }
  await clearAnswers(commentId ?? ideaId, redactedAt, tx);
}

async function noteCleared(ideaId: string, redactedAt: string, tx: Transaction): Promise<void> {
  await tx.query(
    `insert into cleared_text (subject, redacted_at) values ($1, $2)
     on conflict (subject) do update set redacted_at = greatest(cleared_text.redacted_at, excluded.redacted_at)`,
    [ideaId, redactedAt],
  );
}

/** In what was said and heard: an id that is nobody's stands in place of theirs, so that it can still be read. */
async function clearPerson(personId: string, tx: Transaction): Promise<void> {
  for (const [table, column, which] of [
    ['outbox', 'envelope', 'published_at is not null'],
    ['parked_event', 'envelope', "name not like 'text.redacted%'"],
    ['idempotency', 'answer', 'true'],
  ] as const) {
    await tx.query(
      `update ${table} set ${column} = replace(${column}::text, $1, $2)::jsonb
       where ${which} and ${column}::text like '%' || $1 || '%'`,
      [personId, NIL],
    );
  }
}

/** The record is never changed; that somebody of this id left stays known, and that they were erased, for a restored backup. */
const KEEPS_IDS = ['audit', 'known_person', 'known_role', 'redaction'];

/**
 * What is left after the service's own holders: wherever their id stands, one that is nobody's stands from then on, the
 * same in all rows, so that what one person did is still seen to be one person's.
 */
async function forgetPerson(personId: string, tx: Transaction): Promise<void> {
  const nobody = randomUUID();
  for (const { table, column, type } of await idColumns(tx)) {
    if (KEEPS_IDS.includes(table)) continue;
    const at = `"${table}" set "${column}" =`;
    if (type === 'uuid') await tx.query(`update ${at} $2 where "${column}" = $1`, [personId, nobody]);
    if (type === '_uuid') {
      await tx.query(
        `update ${at} array_replace("${column}", $1::uuid, $2::uuid) where "${column}" @> array[$1::uuid]`,
        [personId, nobody],
      );
    }
  }
}

/** First answers are kept for a day by their key. */
async function clearAnswers(id: string, redactedAt: string, tx: Transaction): Promise<void> {
  const rows = await tx.query<{ key: string; path: string; answer: unknown }>(
    'select key, path, answer from idempotency where created_at <= $2 and answer::text like $1',
    [`%${id}%`, redactedAt],
  );
  for (const { key, path, answer } of rows) {
    const emptied = JSON.stringify(withoutTexts(answer));
    await tx.query('update idempotency set answer = $3 where key = $1 and path = $2', [key, path, emptied]);
  }
}
