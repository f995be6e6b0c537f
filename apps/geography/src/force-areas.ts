import { Injectable } from '@nestjs/common';
import { Transactions } from '@idea-map/database';
import { storedAreas } from './import/stored-areas.js';
import { OfficialAreas } from './placing/official-areas.js';

/** The imported areas of forces, unpacked once an edition. */
@Injectable()
export class ForceAreas {
  private loaded: OfficialAreas | null = null;

  constructor(private readonly transactions: Transactions) {}

  /**
   * Null where none were imported: then Natural Earth's stand in. It always asks which edition is there, so that
   * what is placed again after an import is placed by what was imported.
   */
  async current(): Promise<OfficialAreas | null> {
    const [row] = await this.transactions.query<{ version: string }>(
      `select version from places_edition where kind = 'boundaries'`,
    );
    if (row?.version === this.loaded?.version) return this.loaded;
    const stored = await storedAreas(this.transactions);
    return (this.loaded = stored && new OfficialAreas(stored.version, stored.areas));
  }
}
