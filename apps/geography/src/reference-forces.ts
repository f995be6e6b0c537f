import { readFileSync } from 'node:fs';
import type { ForceEntity } from './force.entity.js';

const FILE = new URL('../data/forces.tsv', import.meta.url);

/** The forces of England and Wales and the three without a territory, as the data file has them. */
export function referenceForces(): ForceEntity[] {
  const [header = '', ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() || null;
    const territorial = cell('territorial') === 'yes';
    return {
      id: cell('slug') ?? '',
      code: cell('code'),
      name: cell('name') ?? '',
      nameCy: cell('name_cy'),
      region: territorial ? cell('region') : null,
      nation: territorial ? cell('nation') : null,
      territorial,
      startsOn: null,
      endsOn: null,
      successor: null,
    };
  });
}
