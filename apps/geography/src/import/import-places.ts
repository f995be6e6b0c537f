import type { Client } from 'pg';
import { checkBoundaries, storeBoundaries, type BoundariesImported } from './boundaries-import.js';
import { ForceCodes } from './force-codes.js';
import { knownForces } from './known-forces.js';
import { readLookups } from './lookup.js';
import { checkPostcodes, storePostcodes, type PostcodesImported } from './postcodes-import.js';
import type { ProgressTarget } from './progress.js';
import { inTransaction } from './write-places.js';

export interface ImportFiles {
  readonly postcodes?: string;
  readonly lookups: readonly string[];
  readonly boundaries?: string;
  /** Takes files in which a force is missing altogether. */
  readonly allowMissing: boolean;
}

export interface ImportSurroundings {
  readonly client: Client;
  readonly now: Date;
  readonly progress: ProgressTarget;
}

export interface Imported {
  readonly postcodes: PostcodesImported | null;
  readonly boundaries: BoundariesImported | null;
}

/**
 * Reads official files to their end, then puts them in place of the old data in one transaction. Until that is
 * committed nothing has changed, however it ends.
 * @throws WrongFile for the first thing that is not as it should be.
 */
export async function importPlaces(files: ImportFiles, surroundings: ImportSurroundings): Promise<Imported> {
  const { client, now } = surroundings;
  const names = await readLookups(files.lookups);
  const forces = new ForceCodes(await knownForces(client), names.forces, now.toISOString().slice(0, 10));
  const checking = { ...surroundings, forces, allowMissing: files.allowMissing };
  const areas = files.boundaries ? await checkBoundaries(files.boundaries, checking) : null;
  const postcodes = files.postcodes ? await checkPostcodes(files.postcodes, checking) : null;
  return inTransaction(client, async () => ({
    postcodes: postcodes && (await storePostcodes(client, postcodes, names.districts)),
    boundaries: areas && (await storeBoundaries(client, areas)),
  }));
}
