import type pg from 'pg';
import type { LikenessIndex, LikenessKind } from './likeness-index.js';

const BATCH = 5000;

interface Row {
  readonly id: string;
  readonly kind: LikenessKind;
  readonly language: string;
  readonly text: string;
  readonly shown: boolean;
  readonly within: string | null;
  readonly vector: Buffer | null;
}

/**
 * Keeps an index in step with the service's tables, never with the events that one replica happened to handle. Rows carry the
 * transaction that last changed them; what was changed by one that was still running at the last look is read once more.
 */
export class LikenessFeed {
  private since = '0';

  constructor(
    private readonly client: pg.Client,
    private readonly index: LikenessIndex,
  ) {}

  /** Takes up what has changed since the last look; the first time, everything. */
  async follow(): Promise<void> {
    const { client } = this;
    await client.query('begin isolation level repeatable read read only');
    try {
      const { rows } = await client.query<{ now: string }>(
        'select pg_snapshot_xmin(pg_current_snapshot())::text as now',
      );
      await client.query(
        `declare changed no scroll cursor for
         select id, kind, language, text, shown, within_force as within, vector
         from likeness_text where xact >= '${this.since}'::xid8`,
      );
      for (;;) {
        const { rows: changed } = await client.query<Row>(`fetch ${BATCH} from changed`);
        if (changed.length === 0) break;
        for (const row of changed) this.takeUp(row);
      }
      this.since = rows[0]?.now ?? this.since;
    } finally {
      await client.query('commit');
    }
  }

  private takeUp({ id, kind, text, language, shown, within, vector }: Row): void {
    if (!shown) {
      this.index.remove(id);
      return;
    }
    const bytes = vector && new Int8Array(vector.buffer, vector.byteOffset, vector.length);
    this.index.put({ id, kind, text, welsh: language === 'CY', vector: bytes, within });
  }
}
