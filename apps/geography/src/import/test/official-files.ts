import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { referenceForces } from '../../reference-forces.js';

const folders: string[] = [];

/** For afterEach or afterAll: removes every file that was made. */
export function removeFiles(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A file with this name and text, in a folder of its own. @returns its path */
export function aFile(name: string, text: string | Uint8Array): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'places-import-'));
  folders.push(folder);
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** A zip with these files inside, by their names there. */
export async function aZip(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const file = aFile(name, '');
  const zip = new ZipFile();
  for (const [inside, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), inside);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

export const COLUMNS = [
  'pcd',
  'pcds',
  'doterm',
  'oslaua',
  'ctry',
  'rgn',
  'lat',
  'long',
  'pfa',
  'imd',
] as const;
export type Line = Partial<Record<(typeof COLUMNS)[number], string>>;

/** A row of the ONSPD, of Cambridge unless told. */
export function aLine(more: Line = {}): string {
  const line: Line = {
    ...{ pcds: 'CB1 1AA', oslaua: 'E07000008', ctry: 'E92000001', rgn: 'E12000006' },
    ...{ lat: '52.2', long: '0.13', pfa: 'E23000023', imd: '9' },
    ...more,
  };
  return COLUMNS.map((column) => `"${line[column] ?? (column === 'pcd' ? line.pcds : '') ?? ''}"`).join(',');
}

/** The text of an ONSPD with these rows. */
export function theFile(lines: readonly string[]): string {
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/** One row for each of the 43 forces: XA1 1AA to XA43 1AA, in the order of the data file. */
export function everyForce(): string[] {
  return territorial().map(({ code }, at) => aLine({ pcds: `XA${at + 1} 1AA`, pfa: code ?? '', oslaua: '' }));
}

/** Police force areas as the ONS gives them, each a square and an island beside it. */
export function everyArea(names = { code: 'PFA23CD', name: 'PFA23NM' }) {
  const features = territorial().map(({ code, name }, at) => ({
    type: 'Feature',
    properties: { FID: at + 1, [names.code]: code, [names.name]: name },
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[square(at / 10, 51)], [square(at / 10, 52), square(at / 10, 53)]],
    },
  }));
  return { type: 'FeatureCollection', features };
}

export function territorial() {
  return referenceForces().filter((force) => force.territorial);
}

function square(number: number, south: number): number[][] {
  const [west, east, north] = [number / 10 - 3, (number - 28) / 10, south + 0.5];
  return [
    [west - 3, south],
    [east, south],
    [east, north],
    [west - 3, north],
    [west - 3, south],
  ];
}
