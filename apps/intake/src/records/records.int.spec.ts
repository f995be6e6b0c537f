import * as contracts from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from '../intake.definition.js';

describe('what is held', () => {
  let system: TestSystem;
  let author: TestPerson;
  let other: TestPerson;
  let dataOfficer: TestPerson;
  let stranger: TestPerson;
  let idea: string;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(contracts.ForceSaved, aForce('kent'));
    author = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    other = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
    dataOfficer = await system.person('data.kent', ['DATA_OFFICER'], 'kent');
    stranger = await system.person('data.essex', ['DATA_OFFICER'], 'essex');
    const input = anIdeaInput({ credit: 'ANONYMOUS', title: 'Lockers for the night' });
    idea = (await system.ask(author, contracts.SubmitIdea, { input })).output.id;
    const text = 'The night shift needs it most.';
    await system.ask(author, contracts.CommentOnIdea, { id: idea, text });
    await system.ask(other, contracts.CommentOnIdea, { id: idea, text: 'We have none either.' });
    await system.ask(other, contracts.SupportIdea, { id: idea });
  });
  afterAll(() => system.stop());

  const mine = async (as: TestPerson) => (await system.ask(as, contracts.GetMyData.intake, {})).output;
  const record = async (as: TestPerson, id = idea) =>
    (await system.ask(as, contracts.GetIdeaRecord, { id })).output;
  const textsOf = (rows: contracts.HeldRows, table: string, column: string) =>
    rows[table]?.map((row) => row[column]) ?? [];

  it('on a person is all of theirs, what they wrote anonymously too, and nobody else’s', async () => {
    const [its, theirs] = [await mine(author), await mine(other)];
    expect(textsOf(its, 'idea', 'title')).toEqual(['Lockers for the night']);
    expect(textsOf(its, 'comment', 'text')).toEqual(['The night shift needs it most.']);
    expect([textsOf(theirs, 'idea', 'title'), textsOf(theirs, 'comment', 'text')]).toEqual([
      [],
      ['We have none either.'],
    ]);
    expect(theirs['support']).toHaveLength(1);
    expect(textsOf(its, 'audit', 'operation')).toContain('submitIdea');
  });

  it('on a person names them as “you”, and opens nothing', async () => {
    const told = JSON.stringify(await mine(author));
    expect(told).toContain('"author_handle":"you"');
    expect(told).not.toMatch(new RegExp(`${author.id}|"sealed"`));
  });

  it('on an idea is every row of it, to another service only', async () => {
    const rows = await system.askAs('intake', contracts.GetRowsOfIdea.intake, { id: idea });
    expect(Object.keys(rows)).toEqual(
      expect.arrayContaining(['idea', 'comment', 'step', 'support', 'audit']),
    );
    expect(rows['comment']).toHaveLength(2);
    await expect(system.ask(dataOfficer, contracts.GetRowsOfIdea.intake, { id: idea })).rejects.toMatchObject(
      {
        code: 'FORBIDDEN',
      },
    );
  });

  it('on an idea is told whole or not at all: not while a service is away', async () => {
    await expect(record(dataOfficer)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('on an idea is nothing to another force’s, and there is none of a draft', async () => {
    await expect(record(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(record(author)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { output } = await system.ask(author, contracts.SaveDraft, { input: { title: 'A draft' } });
    await expect(record(dataOfficer, output.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
