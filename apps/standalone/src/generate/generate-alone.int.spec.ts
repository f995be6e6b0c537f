import { TestSystem } from '@idea-map/testing';
import { atlas } from '../../../atlas/src/atlas.definition.js';
import { directory } from '../../../directory/src/directory.definition.js';
import { geography } from '../../../geography/src/geography.definition.js';
import { intake } from '../../../intake/src/intake.definition.js';
import { reference } from '../../../intake/src/reference.js';
import { triage } from '../../../triage/src/triage.definition.js';
import { registerDemoPeople } from '../demo-directory.js';
import { settled } from '../settled.js';
import { nameOf } from './copy-table.js';
import { generateIdeas } from './generate-ideas.js';
import { tables } from './tables.js';

let system: TestSystem;
let indexes: unknown;

beforeAll(async () => {
  system = await TestSystem.start([geography, directory, intake, atlas, triage]);
  await registerDemoPeople(system.services, system.clock);
  await settled([...system.services.values()]);
  indexes = await indexesNow();
});
afterAll(() => system.stop());

const generate = (ideas: number) =>
  generateIdeas(
    { ideas, seed: 'seed', months: 24 },
    {
      url: system.parts.postgres.adminUrl,
      alone: true,
      now: system.clock.now(),
      progress: { write: () => true },
    },
  );
const rows = <Row>(sql: string, ...values: unknown[]) =>
  system.service('intake').transactions.query<Row>(sql, values);
const count = async (service: string, table: string) =>
  (
    await system
      .service(service)
      .transactions.query<{ n: number }>(`select count(*)::int as n from ${table}`, [])
  )[0]?.n;

const indexesNow = () =>
  rows(
    `select schemaname, tablename, indexdef, c.contype from pg_indexes
     left join pg_constraint c on c.conname = indexname and c.connamespace = schemaname::regnamespace
     where schemaname || '.' || tablename = any($1) order by indexdef`,
    tables.map(nameOf),
  );

describe('ideas generated where nobody else uses the database', () => {
  it('are all there, with every index', async () => {
    const counts = await generate(300);
    expect(await count('intake', 'idea')).toBe(300);
    expect(await count('intake', 'step')).toBe(counts.moves);
    expect(await count('atlas', 'card')).toBe(counts.cards);
    expect(await count('atlas', 'card_text')).toBe(counts.cards);
    expect(await count('atlas', 'card_place')).toBe(counts.places);
    expect(await count('triage', 'delivery')).toBe(counts.deliveries);
    expect(await count('triage', 'response')).toBe(counts.responses);
    expect(await count('atlas', 'card_tally_change')).toBe(0);
    expect(await indexesNow()).toEqual(indexes);
  });

  it('come to those that are there, be those fewer or more', async () => {
    await generate(400);
    await generate(10);
    expect(await count('intake', 'idea')).toBe(710);
    expect(await indexesNow()).toEqual(indexes);
  });

  it('are none where one cannot be, and every index is as it was', async () => {
    const [row] = await rows<{ last: number }>(
      `select max(split_part(reference, '-', 3)::int) as last from idea`,
    );
    const year = system.clock.now().getUTCFullYear();
    for (const [at, one] of [year, year - 1].entries())
      await rows(
        `update idea set reference = $1 where id = (select id from idea order by id offset ${at} limit 1)`,
        reference(one, (row?.last ?? 0) + 800),
      );
    await expect(generate(800)).rejects.toThrow('idea_reference_key');
    expect(await count('intake', 'idea')).toBe(710);
    expect(await indexesNow()).toEqual(indexes);
  });
});
