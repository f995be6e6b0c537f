import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from './source.js';
import { WrongFile } from './wrong-file.js';
import { openZip } from './zip-file.js';

const ZIP = 'PK\u0003\u0004';
const CHUNK = 1 << 18;

/**
 * Opens a CSV, or the CSV inside an ONS zip, which is never unpacked as a whole.
 * @throws WrongFile for what is not there, is no file, or says .zip and is none.
 */
export async function openSource(file: string): Promise<Source> {
  const name = path.basename(file);
  const size = await sizeOf(file);
  if ((await firstBytes(file)) === ZIP) return openZip(file);
  if (/\.zip$/i.test(name))
    throw new WrongFile({ file: name }, 'this is not a zip, though its name says so.');
  return {
    name,
    bytes: size,
    stream: async () => createReadStream(file, { highWaterMark: CHUNK }),
    close: () => undefined,
  };
}

/** In bytes. @throws WrongFile for what is not there or is no file. */
export async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile())
    throw new WrongFile({ file }, found ? 'this is not a file.' : 'there is no such file.');
  return found.size;
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ZIP.length), 0, ZIP.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
