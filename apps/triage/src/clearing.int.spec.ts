import * as contracts from '@idea-map/contracts';
import { aForce, anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { v7 as uuid } from 'uuid';
import { triage } from './triage.definition.js';

const MARK = 'qzlockersq';

describe('what triage keeps', () => {
  let system: TestSystem;
  let broker: TestPerson;
  let idea: string;

  beforeAll(async () => {
    system = await TestSystem.start([triage]);
    await system.hears(contracts.ForceSaved, aForce('kent'));
    broker = await system.person('broker.kent', ['BROKER'], 'kent');
    const said = anIdeaSaid({ force: 'kent', title: `Chargers ${MARK}` });
    idea = said.ideaId;
    await system.hears(contracts.IdeaSubmitted, said);
    const { output: criteria } = await system.ask(broker, contracts.GetCriteria, {});
    const scores = criteria.map(({ id }) => ({ criterion: id, score: 3, why: `As in ${MARK}.` }));
    await system.ask(broker, contracts.ScoreIdea, { idea, scores });
    await system.ask(broker, contracts.SaveAnswer, { title: 'Thanks', text: 'We will look.' });
    await system.ask(broker, contracts.ReturnIdea, { idea, question: `Which ${MARK}?` });
  });
  afterAll(() => system.stop());

  /** Every row of triage's own tables, as text, in which a word stands. */
  async function rowsWith(word: string): Promise<Record<string, number>> {
    const { transactions } = system.service('triage');
    const tables = await transactions.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = current_schema() and table_type = 'BASE TABLE'`,
    );
    const found: Record<string, number> = {};
    for (const { name } of tables) {
      const rows = await transactions.query(`select from "${name}" t where position($1 in t::text) > 0`, [
        word,
      ]);
      if (rows.length > 0) found[name] = rows.length;
    }
    return found;
  }
  const redact = (more: Partial<contracts.TextRedacted>) =>
    system.hears(contracts.TextRedacted, {
      ...{ redactionId: uuid(), ideaId: null, commentId: null, personId: null, version: 2 },
      redactedAt: new Date().toISOString(),
      ...more,
    });

  it('of a redacted idea is no word, heard twice, and its receipt names each holder', async () => {
    const before = Object.keys(await rowsWith(MARK));
    expect(before).toEqual(expect.arrayContaining(['likeness_text', 'score', 'triage_case', 'outbox']));
    await system.again(await redact({ ideaId: idea }));
    // The record of decisions is never changed; its reasons passed the check.
    expect(Object.keys(await rowsWith(MARK))).toEqual(['audit']);
    expect((await system.said('triage', contracts.TextCleared.triage)).at(-1)?.holders).toEqual([
      ...['packs', 'likeness', 'triage', 'events'],
    ]);
  });

  it('of an erased person is no id but on the record', async () => {
    expect(Object.keys(await rowsWith(broker.id))).toEqual(
      expect.arrayContaining(['score', 'saved_answer', 'triage_case']),
    );
    await system.again(await redact({ personId: broker.id }));
    const left = Object.keys(await rowsWith(broker.id)).filter((table) => !/^(inbox|outbox)$/.test(table));
    expect(left).toEqual(['audit']);
    const [score] = await system
      .service('triage')
      .transactions.query('select by from score where idea_id = $1', [idea]);
    expect(score).toEqual({ by: expect.any(String) as string });
  });
});
