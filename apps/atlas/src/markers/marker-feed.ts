import type pg from 'pg';
import { HAS_SHOWN_PLACE } from '../shown-place.js';
import type { MarkerIndex } from './marker-index.js';
import type { MarkerRow } from './marker-columns.js';

type Told = Omit<MarkerRow, 'themes'> & { readonly themes: string };

const BATCH = 20_000;
const COLUMNS = `c.id, p.latitude, p.longitude, c.shown_force as force, c.stage, c.kind, array_to_string(c.themes, ' ') as themes,
  (extract(epoch from c.submitted_at) * 1000)::float8 as "submittedAt",
  case when c.stage = 'IN_CHECK' then 'FEW' when c.audience = 'POLICING' then 'EVERYONE' else 'FORCE' end as readers,
  c.force as home`;
const PLACED = `card c join card_place p on p.idea_id = c.id and ${HAS_SHOWN_PLACE}`;

/**
 * Keeps an index in step with the service's tables, never with the events that one replica happened to handle: every
 * change leaves a row in card_change, a NOTIFY calls, and a slow look finds what a lost call left.
 */
export class MarkerFeed {
  private place = '0';
  /** Lists of themes by their text: there are few, and a million rows have one each. */
  private readonly themes = new Map<string, readonly string[]>();

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
      const next = () => this.client.query<Told>(`fetch ${BATCH} from placed`);
      let coming = next();
      for (;;) {
        const { rows } = await coming;
        if (rows.length === 0) break;
        // The database finds the next ones while these are taken up.
        coming = next();
        for (const row of rows) this.put(row);
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
    const { rows } = await this.client.query<Told>(
      `select ${COLUMNS} from ${PLACED} where c.id = any($1::uuid[])`,
      [ids],
    );
    const found = new Set(rows.map((row) => row.id));
    for (const row of rows) this.put(row);
    for (const id of ids) if (id !== null && !found.has(id)) this.index.remove(id);
  }

  private put(row: Told): void {
    const themes = this.themes.get(row.themes) ?? row.themes.split(' ');
    this.themes.set(row.themes, themes);
    this.index.put({ ...row, themes });
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
