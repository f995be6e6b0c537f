import type { BoundariesImported } from './boundaries-import.js';
import type { Imported } from './import-places.js';
import type { PostcodesImported } from './postcodes-import.js';
import { grouped } from './progress.js';

const NAMED = 5;

/** What came of an import, for whoever asked for it. */
export function importSummary({ postcodes, boundaries }: Imported, seconds: number): string {
  return [
    ...(postcodes ? postcodeLines(postcodes) : []),
    ...(boundaries ? boundaryLines(boundaries) : []),
    `Done in ${seconds.toFixed(1)} seconds. What was in doubt is placed again by the service.`,
  ].join('\n');
}

function postcodeLines({ version, tally, unnamed, ...counts }: PostcodesImported): string[] {
  const skipped = [...tally.skipped]
    .sort(([, m], [, n]) => n - m)
    .map(([why, rows]) => `${why} ${grouped(rows)}`);
  const lines = [
    `Postcodes of ${version}: ${grouped(tally.rows)} rows`,
    `  kept ${grouped(tally.inUse + tally.ended)}: ${grouped(tally.inUse)} in use, ${grouped(tally.ended)} ended`,
    `  skipped ${skipped.length > 0 ? skipped.join(', ') : 'none'}`,
    `  ${counts.forces} forces, ${counts.districts} districts, ${grouped(counts.outcodes)} outward codes, ` +
      megabytes(counts.bytes),
  ];
  if (unnamed.length === 0) return lines;
  const some = unnamed.slice(0, NAMED).join(', ') + (unnamed.length > NAMED ? ', …' : '');
  return [
    ...lines,
    `  ${unnamed.length} districts have no name in a --lookup, and are not shown by name: ${some}`,
  ];
}

function boundaryLines({ version, forces, bytes }: BoundariesImported): string[] {
  return [`Areas of ${version}: ${forces} forces, ${megabytes(bytes)}`];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
