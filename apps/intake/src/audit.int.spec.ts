import { setTimeout as sleep } from 'node:timers/promises';
import {
  CommentOnIdea,
  ForceSaved,
  GetAuditState,
  GetIdea,
  ListAudit,
  ListCheckQueue,
  OpenCall,
  SubmitIdea,
  SupportIdea,
  WithdrawIdea,
  type AuditFilter,
  type Credit,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('the record of who did what with ideas', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let colleague: TestPerson;
  let dataOfficer: TestPerson;
  let operator: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    colleague = await system.person('staff.gwent', ['CONTRIBUTOR'], 'gwent');
    dataOfficer = await system.person('data.gwent', ['DATA_OFFICER'], 'gwent');
    operator = await system.person('operator', ['OPERATOR']);
  });
  afterAll(() => system.stop());

  const submit = async (credit: Credit) => {
    const input = anIdeaInput({ credit });
    return (await system.ask(officer, SubmitIdea, { input })).output.id;
  };
  const audit = async (filter: AuditFilter, as = operator) =>
    (await system.ask(as, ListAudit.intake, { filter, first: 100, after: null })).output;

  it('has every command, without its use case having to say so', async () => {
    const college = await system.person('college.broker', ['CONTRIBUTOR', 'COLLEGE_BROKER']);
    const input = { title: 'Nights', question: 'What is hard at night?', opensOn: '2026-01-01' };
    const { output } = await system.ask(college, OpenCall, { input });
    const { entries } = await audit({ operation: 'openCall' });
    expect(entries).toMatchObject([{ who: college.id, role: 'COLLEGE_BROKER', subject: output.id }]);
  });

  it.each<Credit>(['ANONYMOUS', 'FORCE_ONLY'])(
    'has the author of %s ideas as a mark only',
    async (credit) => {
      const id = await submit(credit);
      await system.ask(officer, CommentOnIdea, { id, text: 'More to come.' });
      await system.ask(officer, WithdrawIdea, { id });
      const { entries } = await audit({ idea: id });
      expect(entries.map(({ operation }) => operation)).toEqual([
        'withdrawIdea',
        'commentOnIdea',
        'submitIdea',
      ]);
      expect(new Set(entries.map(({ who }) => who))).toEqual(
        new Set([system.parts.handles.ofAuthor(officer.id)]),
      );
    },
  );

  it('has the author of a named idea, and others, by their ids', async () => {
    const id = await submit('NAMED');
    await system.ask(colleague, SupportIdea, { id });
    await system.ask(colleague, CommentOnIdea, { id, text: 'Us too.' });
    const { entries, total } = await audit({ idea: id });
    expect(entries.map(({ who, operation }) => [operation, who])).toEqual([
      ['commentOnIdea', colleague.id],
      ['supportIdea', colleague.id],
      ['submitIdea', officer.id],
    ]);
    expect(total).toBe(3);
  });

  it('has each reading of a held text by another than its author, alone or in the queue', async () => {
    const proposal = 'Ask PC 1234 about it.';
    const { output } = await system.ask(colleague, SubmitIdea, { input: anIdeaInput({ proposal }) });
    const read = (as: TestPerson) => system.ask(as, GetIdea, { id: output.id });
    for (const as of [colleague, dataOfficer]) await read(as);
    await system.ask(dataOfficer, ListCheckQueue, { first: 20 });
    const { entries } = await audit({ who: dataOfficer.id });
    expect(entries.slice(0, 2).map(({ operation }) => operation)).toEqual(['checkQueue', 'idea']);
    expect((await audit({ idea: output.id })).entries).toMatchObject([
      { operation: 'idea', who: dataOfficer.id, why: 'Read a held text.' },
      { operation: 'submitIdea' },
    ]);
  });

  it('has nothing of a command that was refused', async () => {
    const id = await submit('NAMED');
    await expect(system.ask(colleague, WithdrawIdea, { id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await audit({ idea: id })).entries).toMatchObject([{ operation: 'submitIdea' }]);
  });

  it('is shown to data officers as far as it is about their force, and to nobody else but operators', async () => {
    const kents = await submit('NAMED');
    const { output } = await system.ask(colleague, SubmitIdea, { input: anIdeaInput() });
    expect((await audit({ idea: kents }, dataOfficer)).total).toBe(0);
    expect((await audit({ idea: output.id }, dataOfficer)).total).toBe(1);
    await expect(audit({}, colleague)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('has each reading of itself', async () => {
    await audit({ idea: 'nothing' }, dataOfficer);
    const { entries } = await audit({ operation: 'audit', who: dataOfficer.id });
    expect(entries[0]).toMatchObject({ role: 'DATA_OFFICER', operation: 'audit' });
  });

  it('is sealed within a second, page by page newest first', async () => {
    const id = await submit('NAMED');
    await sleep(1000);
    const { entries } = await audit({ idea: id });
    expect(entries[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    const ask = (after: { at: string; id: string } | null) =>
      system.ask(operator, ListAudit.intake, { filter: {}, first: 2, after });
    const one = (await ask(null)).output;
    const other = (await ask(one.entries.at(-1) ?? null)).output;
    expect(one.more).toBe(true);
    expect(one.entries.at(-1)?.at ?? '').toMatch(/Z$/);
    expect((one.entries.at(-1)?.at ?? '') >= (other.entries[0]?.at ?? '')).toBe(true);
    const { output } = await system.ask(operator, GetAuditState.intake, { heads: [] });
    expect(output).toMatchObject({ service: 'intake', intact: true, firstBroken: null });
  });
});
