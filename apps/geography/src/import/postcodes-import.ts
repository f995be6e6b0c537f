import type { Client } from 'pg';
import { officialAttributions } from './attributions.js';
import { VersionOf, yearOf } from './edition.js';
import type { ForceCodes } from './force-codes.js';
import type { OutcodeRow } from './places-draft.js';
import { PostcodeCollector } from './postcode-collector.js';
import { Progress, type ProgressTarget } from './progress.js';
import { readPostcodes, type Tally } from './read-postcodes.js';
import { openSource } from './source-file.js';
import { noteEdition, replaceDistricts, replaceOutcodes } from './write-places.js';

export interface PostcodesImported {
  readonly version: string;
  readonly tally: Tally;
  readonly forces: number;
  readonly districts: number;
  /** Codes of districts for which no lookup had a name. */
  readonly unnamed: readonly string[];
  readonly outcodes: number;
  /** Of the packed sheets. */
  readonly bytes: number;
}

export interface Postcodes {
  readonly file: string;
  readonly year: number;
  readonly tally: Tally;
  readonly collector: PostcodeCollector;
}

export interface Checking {
  readonly forces: ForceCodes;
  readonly allowMissing: boolean;
  readonly now: Date;
  readonly progress: ProgressTarget;
}

/** Reads a file to its end into memory, where it is small. @throws WrongFile */
export async function checkPostcodes(file: string, checking: Checking): Promise<Postcodes> {
  const { forces, allowMissing, now } = checking;
  const source = await openSource(file);
  try {
    const collector = new PostcodeCollector();
    const progress = new Progress(source.bytes, checking.progress);
    const { tally, headers } = await readPostcodes(source, {
      forces,
      add: (record) => collector.add(record),
      progress: (bytes, rows) => progress.tell(bytes, rows),
    });
    if (!allowMissing) forces.requireAll(collector.forces, source.name);
    progress.say(`${source.name} is read and right. It is put in place now.`);
    return { file: source.name, year: yearOf(source.name, headers, now), tally, collector };
  } finally {
    source.close();
  }
}

/** Puts what was read in place of all postcodes and districts. @param names of districts by code */
export async function storePostcodes(
  client: Client,
  { file, year, tally, collector }: Postcodes,
  names: ReadonlyMap<string, string>,
): Promise<PostcodesImported> {
  const version = new VersionOf(file);
  const stored = { outcodes: 0, bytes: 0 };
  const districts = collector.districtRows(names);
  version.add(JSON.stringify(districts));
  await replaceDistricts(client, districts);
  await replaceOutcodes(client, counted(collector.outcodeRows(names), version, stored));
  const counts = { forces: collector.forces.size, districts: districts.length, ...stored };
  const edition = {
    kind: 'postcodes',
    version: version.get(),
    attributions: officialAttributions('postcodes', year),
    facts: { ...tally, skipped: Object.fromEntries(tally.skipped), ...counts },
  } as const;
  await noteEdition(client, edition);
  const unnamed = districts.filter(({ name }) => name === null).map(({ code }) => code);
  return { version: edition.version, tally, unnamed, ...counts };
}

function* counted(
  rows: Iterable<OutcodeRow>,
  version: VersionOf,
  stored: { outcodes: number; bytes: number },
): Generator<OutcodeRow> {
  for (const row of rows) {
    const { sheet, ...words } = row;
    version.add(JSON.stringify(words), sheet);
    stored.outcodes++;
    stored.bytes += sheet.length;
    yield row;
  }
}
