import { randomUUID } from 'node:crypto';
import { GetRebuild, IdeaSubmitted, RebuildAtlas, RepublishIdeas } from '@idea-map/contracts';
import { TestSystem } from '@idea-map/testing';
import { atlas } from '../../../atlas/src/atlas.definition.js';
import { directory } from '../../../directory/src/directory.definition.js';
import { geography } from '../../../geography/src/geography.definition.js';
import { spoken } from '../../../intake/src/idea-events.js';
import { IdeaEntity } from '../../../intake/src/idea.entity.js';
import { intake } from '../../../intake/src/intake.definition.js';
import { triage } from '../../../triage/src/triage.definition.js';
import { registerDemoPeople } from '../demo-directory.js';
import { settled } from '../settled.js';
import { generateIdeas } from './generate-ideas.js';

let system: TestSystem;

beforeAll(async () => {
  system = await TestSystem.start([geography, directory, intake, atlas, triage]);
  await registerDemoPeople(system.services, system.clock);
  await settled([...system.services.values()]);
  await generateIdeas(
    { ideas: 600, seed: randomUUID(), months: 36 },
    {
      url: system.parts.postgres.adminUrl,
      alone: false,
      now: system.clock.now(),
      progress: { write: () => true },
    },
  );
});
afterAll(() => system.stop());

const all = (service: string, table: string, key: string) =>
  system.service(service).transactions.query(`select * from ${table} order by ${key}`);
const cards = async () => ({
  cards: await all('atlas', 'card', 'id'),
  texts: await all('atlas', 'card_text', 'idea_id'),
  stays: await all('atlas', 'stage_visit', 'idea_id, entered_at, stage'),
  shown: await all('atlas', 'card_place', 'idea_id'),
  dues: await all('atlas', 'docket_due', 'item_id'),
});
const places = () => all('geography', 'idea_place', 'idea_id');
const forget = (service: string, table: string) =>
  system.service(service).transactions.query(`delete from ${table}`);

describe('what was generated', () => {
  it('is, to the last column, what atlas makes of what intake says again', async () => {
    const generated = await cards();
    expect(generated.cards.length).toBeGreaterThan(250);
    await forget('atlas', 'card');
    expect(generated.dues.length).toBeGreaterThan(5);
    await forget('atlas', 'card_place');
    await forget('atlas', 'docket_due');
    const operator = await system.person('operator.of-the-test', ['OPERATOR']);
    const { output: started } = await system.ask(operator, RebuildAtlas, {});
    let batch: { last: string | null; said: number } = { last: null, said: 0 };
    do {
      const input = { ...started, after: batch.last, said: batch.said };
      batch = (await system.ask(operator, RepublishIdeas, input)).output;
    } while (batch.last !== null);
    await settled([...system.services.values()]);
    const { output: rebuild } = await system.ask(operator, GetRebuild, { run: started.run });
    expect(rebuild).toMatchObject({ done: generated.cards.length, endedAt: expect.any(String) as string });
    expect(await cards()).toEqual(generated);
  });

  it('lies where geography puts it', async () => {
    const generated = await places();
    expect(generated.length).toBeGreaterThan(250);
    expect(new Set(generated.map(({ precision }) => precision))).toEqual(new Set(['FORCE', 'DISTRICT']));
    await forget('geography', 'idea_place');
    const ideas = await system.service('intake').transactions.dataSource.manager.find(IdeaEntity);
    for (const idea of ideas.filter(({ stage }) => stage !== 'WITHDRAWN' && stage !== 'IN_CHECK')) {
      await system.hears(IdeaSubmitted, spoken(idea));
    }
    await settled([...system.services.values()]);
    expect(await places()).toEqual(generated);
  });
});
