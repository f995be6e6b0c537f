import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ForceSaved,
  GetIdea,
  PersonErased,
  RedactIdea,
  ReapplyRedactions,
  SubmitIdea,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from '../intake.definition.js';
import { ReapplyingService } from './reapplying.service.js';
import { RedactionLedger } from './redaction-ledger.js';

describe('a backup that is restored', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let operator: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(ForceSaved, aForce('kent'));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    operator = await system.person('operator', ['OPERATOR']);
  });
  afterAll(() => system.stop());

  const query = (sql: string, parameters: unknown[] = []) =>
    system.service('intake').transactions.query<Record<string, unknown>>(sql, parameters);
  const titleOf = async (id: string) => (await system.ask(officer, GetIdea, { id })).output.title;
  const until = async (good: () => Promise<boolean>) => {
    for (let tries = 0; tries < 100 && !(await good()); tries++) await sleep(30);
    expect(await good()).toBe(true);
  };

  /** Redacts an idea, then brings the database back to where it was before, as a backup would. */
  async function redactedThenRestored(): Promise<string> {
    const input = anIdeaInput({ title: 'Wombats at night' });
    const { id } = (await system.ask(officer, SubmitIdea, { input })).output;
    const redaction = (await system.ask(officer, RedactIdea, { id, reason: 'Mistaken.' })).output.id;
    const cleared = async () =>
      (
        await query(
          "select from redaction_copy where redaction_id = $1 and holder = 'intake' and cleared_at is not null",
          [redaction],
        )
      ).length > 0;
    await until(cleared);
    await query("update idea set title = 'Wombats at night', version = 1 where id = $1", [id]);
    await query('delete from redaction where id = $1', [redaction]);
    await query('delete from cleared_text');
    expect(await titleOf(id)).toBe('Wombats at night');
    return id;
  }

  it('is cleared at the next start, by the ledger that is kept apart', async () => {
    const id = await redactedThenRestored();
    await system.service('intake').context.get(ReapplyingService).onApplicationBootstrap();
    await until(async () => (await titleOf(id)) === '');
  });

  it('is cleared by the command too', async () => {
    const id = await redactedThenRestored();
    const { output } = await system.ask(operator, ReapplyRedactions, {});
    expect(output).toBeGreaterThan(0);
    await until(async () => (await titleOf(id)) === '');
  });

  it('brings no person back: an erasure is applied again as well', async () => {
    const input = anIdeaInput({ credit: 'NAMED' });
    const { id } = (await system.ask(officer, SubmitIdea, { input })).output;
    const redactionId = '0193a000-0000-7000-8000-000000000099';
    const erased = {
      ...{ personId: officer.id, redactionId, reason: 'They asked.', force: 'kent' },
      ...{ by: operator.id, erasedAt: new Date().toISOString() },
    };
    const envelope = await system.hears(PersonErased, erased);
    await system.again(envelope);
    const author = async () => (await query('select author_id as a from idea where id = $1', [id]))[0]?.['a'];
    await until(async () => (await author()) === null);
    expect(await query('select from known_person where person_id = $1', [officer.id])).toEqual([]);
    await query('update idea set author_id = $2 where id = $1', [id, officer.id]);
    await system.ask(operator, ReapplyRedactions, {});
    await until(async () => (await author()) === null);
  });

  it('finds a ledger of ids and times, without a word of what was written', async () => {
    const file = readFileSync(path.join(system.parts.config.IDEA_MAP_DATA, 'redactions.jsonl'), 'utf8');
    expect(file).not.toMatch(/wombat|mistaken|officer/i);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'ledger-'));
    const ledger = new RedactionLedger(path.join(folder, 'deep', 'redactions.jsonl'));
    expect(await ledger.all()).toEqual([]);
    const first = JSON.parse(file.split('\n')[0] ?? '') as Parameters<RedactionLedger['add']>[0];
    for (const _ of [1, 2]) await ledger.add(first);
    expect(await ledger.all()).toEqual([first]);
    rmSync(folder, { recursive: true });
  });
});
