import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { sampleDistrictNames, samplePostcodes } from './sample-postcodes.js';

const HELP = `Makes postcodes up in the form of the ONSPD, the same ones every time, to try and to time an import with.

  node dist/apps/geography/src/import/make-sample-postcodes.cli.js --rows 2700000 --out FOLDER

It writes postcodes-2025.csv and districts-2025.csv, which is a --lookup for it.
`;
const CHUNK = 1 << 20;

const { values } = parseArgs({
  options: { rows: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help || !values.rows || !values.out) process.stdout.write(HELP);
else {
  mkdirSync(values.out, { recursive: true });
  await write(path.join(values.out, 'postcodes-2025.csv'), samplePostcodes(Number(values.rows)));
  await write(path.join(values.out, 'districts-2025.csv'), sampleDistrictNames());
}

async function write(file: string, lines: Iterable<string>): Promise<void> {
  const to = createWriteStream(file);
  let waiting = '';
  for (const line of lines) {
    waiting += `${line}\r\n`;
    if (waiting.length < CHUNK) continue;
    if (!to.write(waiting)) await once(to, 'drain');
    waiting = '';
  }
  to.end(waiting);
  await finished(to);
}
