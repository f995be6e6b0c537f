import path from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { open, type Entry, type Options, type ZipFile } from 'yauzl';
import type { Source } from './source.js';
import { WrongFile } from './wrong-file.js';

const openArchive = promisify<string, Options, ZipFile>(open);

/**
 * The one big table of an ONS zip: `Data/ONSPD_MAY_2025_UK.csv`, beside which `Data/multi_csv/` has it in pieces and
 * `Documents/` names for its codes.
 * @throws WrongFile for a zip that is cut short or has no such table, or several.
 */
export async function openZip(file: string): Promise<Source> {
  const name = path.basename(file);
  const broken = (error: unknown) =>
    new WrongFile({ file: name }, `this zip cannot be read: ${reason(error)}.`);
  const zip = await openArchive(file, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw broken(error);
  });
  try {
    const entry = theTable(
      await entriesOf(zip).catch((error: unknown) => Promise.reject(broken(error))),
      name,
    );
    const openEntry = promisify((given: Entry, done: (error: Error | null, stream: Readable) => void) =>
      zip.openReadStream(given, done),
    );
    return {
      name: path.posix.basename(entry.fileName),
      bytes: entry.uncompressedSize,
      stream: () => openEntry(entry),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const found: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      found.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(found));
    zip.once('error', reject);
    zip.readEntry();
  });
}

function theTable(entries: readonly Entry[], file: string): Entry {
  const tables = entries.filter(({ fileName }) => /\.csv$/i.test(fileName));
  const inData = tables.filter(({ fileName }) => /(^|\/)data\/[^/]+$/i.test(fileName));
  const candidates = inData.length > 0 ? inData : tables;
  const [only] = candidates;
  if (only && candidates.length === 1) return only;
  const found = candidates.slice(0, 4).map(({ fileName }) => path.posix.basename(fileName));
  const sentence = only ? `found ${found.join(', ')}; unpack the right one and give that` : 'found none';
  throw new WrongFile({ file }, `expected one CSV under Data/ in this zip, ${sentence}.`);
}

export function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
