import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Transactions } from '@idea-map/database';
import { attributions } from './import/attributions.js';
import { monthText, unpackSheet, type OutcodeSheet } from './import/outcode-sheet.js';
import { postcodeSlot } from './import/postcode-slot.js';
import { PostcodeTable, type OutcodeRow, type PostcodeRow } from './postcode-table.js';

interface Loaded extends OutcodeRow {
  readonly areaForces: readonly string[];
  readonly areaDistricts: readonly string[];
  readonly sheet: OutcodeSheet;
}

type Stored = Omit<Loaded, 'sheet'> & { readonly version: string | null; readonly sheet: Buffer | null };

/** 27 kB each: the outward codes in use at one time are few. */
const MOST_IN_MEMORY = 400;
/** How long an edition is taken as current without asking, in milliseconds; `version()` always asks. */
const BELIEVED = 1000;

/** The official postcodes as they were imported, read as they are needed; a new edition is seen without a restart. */
@Injectable()
export class PostcodeTables extends PostcodeTable {
  private readonly loaded = new LRUCache<string, Loaded | 'none'>({ max: MOST_IN_MEMORY });
  private edition: string | null = null;
  private checkedAt = -Infinity;

  constructor(private readonly transactions: Transactions) {
    super();
  }

  /** No postcode's own point is kept, so that there is none to give. The date is the month: the source has no day. */
  async find(postcode: string): Promise<PostcodeRow | null> {
    const parts = postcodeSlot(postcode);
    const row = parts && (await this.row(parts.outcode));
    const area = row?.sheet.area[parts?.slot ?? -1] ?? 0;
    if (!parts || !row || area === 0) return null;
    const ended = row.sheet.ended[parts.slot] ?? 0;
    return {
      force: row.areaForces[area - 1] ?? '',
      // A district without a name is told by its force alone: its code says nothing to anyone.
      district: row.areaDistricts[area - 1] || null,
      outcode: parts.outcode,
      latitude: null,
      longitude: null,
      terminatedOn: ended === 0 ? null : monthText(ended),
    };
  }

  async outcode(outcode: string): Promise<OutcodeRow | null> {
    const row = await this.row(outcode.trim().toUpperCase());
    return row && { forces: row.forces, latitude: row.latitude, longitude: row.longitude };
  }

  async version(): Promise<string | null> {
    const [row] = await this.transactions.query<{ version: string }>(
      `select version from places_edition where kind = 'postcodes'`,
    );
    return this.believe(row?.version ?? null);
  }

  /** What has to be shown wherever places are: of Natural Earth always, of the owners of official data once it is here. */
  async attributions(): Promise<string[]> {
    const rows = await this.transactions.query<{ attributions: string[] }>(
      'select attributions from places_edition order by kind desc',
    );
    return attributions(rows.flatMap((row) => row.attributions));
  }

  private believe(edition: string | null): string | null {
    if (edition !== this.edition) this.loaded.clear();
    this.checkedAt = performance.now();
    return (this.edition = edition);
  }

  private async row(outcode: string): Promise<Loaded | null> {
    const edition = performance.now() - this.checkedAt > BELIEVED ? await this.version() : this.edition;
    if (edition === null) return null;
    const row = this.loaded.get(outcode) ?? (await this.load(outcode));
    return row === 'none' ? null : row;
  }

  private async load(outcode: string): Promise<Loaded | 'none'> {
    const [stored] = await this.transactions.query<Stored>(
      `select e.version, o.forces, o.latitude, o.longitude, o.area_forces as "areaForces",
         o.area_districts as "areaDistricts", o.sheet
       from places_edition e left join postcode_outcode o on o.outcode = $1 where e.kind = 'postcodes'`,
      [outcode],
    );
    this.believe(stored?.version ?? null);
    const row = stored?.sheet ? { ...stored, sheet: unpackSheet(stored.sheet) } : 'none';
    this.loaded.set(outcode, row);
    return row;
  }
}
