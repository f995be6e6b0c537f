import type pg from 'pg';
import type { MarkerIndex } from './marker-index.js';
import type { MarkerRow } from './marker-columns.js';

const BATCH = 20_000;
const COLUMNS = `c.id, p.latitude, p.longitude, c.shown_force as force, c.stage, c.kind, c.themes,
  (extract(epoch from c.submitted_at) * 1000)::float8 as "submittedAt",
  c.audience = 'POLICING' and c.stage <> 'IN_CHECK' as open`;
// Where an anonymous impact case lies would tell whose it is.
const PLACED = `card c join card_place p
  on p.idea_id = c.id and not (c.kind = 'IMPACT_CASE' and c.credit = 'ANONYMOUS')`;

/**
 * Keeps an index in step with the service's tables, never with the events that one replica happened to handle: every
 * change leaves a row in card_change, a NOTIFY calls, and a slow look finds what a lost call left.
 */
export class MarkerFeed {
  private place = '0';

  constructor(
    private readonly client: pg.Client,
    private readonly index: MarkerIndex,
  ) {}

  /** Takes up every placed card. */
  async load(): Promise<void> {
    await this.client.query('begin isolation level repeatable read read only');
    try {
      this.place = await this.settledPlace();
      await this.client.query(`declare placed no scroll cursor for select ${COLUMNS} from ${PLACED}`);
      for (;;) {
        const { rows } = await this.client.query<MarkerRow>(`fetch ${BATCH} from placed`);
        if (rows.length === 0) break;
        for (const row of rows) this.index.put(row);
      }
    } finally {
      await this.client.query('commit');
    }
  }

  /** Takes up what has changed since. @returns whether all of it must be loaded anew instead. */
  async follow(): Promise<boolean> {
    const settled = await this.settledPlace();
    const { rows } = await this.client.query<{ ideaId: string | null }>(
      'select distinct idea_id as "ideaId" from card_change where place > $1',
      [this.place],
    );
    if (rows.some((row) => row.ideaId === null)) return true;
    const ids = rows.map((row) => row.ideaId);
    for (let from = 0; from < ids.length; from += BATCH) await this.takeUp(ids.slice(from, from + BATCH));
    this.place = settled;
    return false;
  }

  private async takeUp(ids: readonly (string | null)[]): Promise<void> {
    const { rows } = await this.client.query<MarkerRow>(
      `select ${COLUMNS} from ${PLACED} where c.id = any($1::uuid[])`,
      [ids],
    );
    const found = new Set(rows.map((row) => row.id));
    for (const row of rows) this.index.put(row);
    for (const id of ids) if (id !== null && !found.has(id)) this.index.remove(id);
  }

  // Rows are numbered before they are committed: only what no running transaction can still add to is behind us.
  private async settledPlace(): Promise<string> {
    const { rows } = await this.client.query<{ place: string }>(
      `select coalesce(
         (select min(place) - 1 from card_change where xact >= pg_snapshot_xmin(pg_current_snapshot())),
         (select max(place) from card_change), 0) as place`,
    );
    return rows[0]?.place ?? '0';
  }
}
