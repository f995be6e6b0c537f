import * as contracts from '@idea-map/contracts';
import { DEMO_ISSUER } from '@idea-map/identity';
import { aForce, TestSystem, type TestPerson } from '@idea-map/testing';
import { directory } from './directory.definition.js';
import { PeopleService } from './people.service.js';

describe('a person’s right to be forgotten', () => {
  let system: TestSystem;
  let dataOfficer: TestPerson;
  let stranger: TestPerson;
  let person: string;

  beforeAll(async () => {
    system = await TestSystem.start([directory]);
    for (const force of ['kent', 'essex']) await system.hears(contracts.ForceSaved, aForce(force));
    dataOfficer = await system.person('data.kent', ['DATA_OFFICER'], 'kent');
    stranger = await system.person('data.essex', ['DATA_OFFICER'], 'essex');
    const { transactions, context } = system.service('directory');
    await transactions.run((tx) =>
      context.get(PeopleService).register(
        {
          ...{ issuer: DEMO_ISSUER, subject: 'officer.kent', name: 'Alex Marlow', organisation: 'kent' },
          ...{ language: 'EN', machine: false, grants: [{ role: 'CONTRIBUTOR', organisation: 'kent' }] },
        },
        tx,
      ),
    );
    person = String((await rows("select id from person where subject = 'officer.kent'"))[0]?.['id']);
    await rows('insert into contact (person_id, address) values ($1, $2)', [person, 'alex@police.example']);
  });
  afterAll(() => system.stop());

  const rows = (sql: string, values: unknown[] = []) =>
    system.service('directory').transactions.query<Record<string, unknown>>(sql, values);
  const erase = (as: TestPerson, id = person, reason = 'They asked us to.') =>
    system.ask(as, contracts.ErasePerson, { person: id, reason });

  it('is answered by their own force’s data officer, with a reason, and by nobody else’s', async () => {
    await expect(erase(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(erase(dataOfficer, person, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(erase(dataOfficer, 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await rows('select name from person where id = $1', [person]))[0]).toEqual({
      name: 'Alex Marlow',
    });
  });

  it('leaves nothing here that says who they were, ends what they held, and has every holder told', async () => {
    const { output } = await erase(dataOfficer);
    expect(output.copies.map(({ holder }) => holder)).toEqual(
      expect.arrayContaining(['intake', 'directory', 'notices', 'triage', 'events']),
    );
    const [left] = await rows('select t::text as row, issuer, ended_at from person t where id = $1', [
      person,
    ]);
    expect(left).toMatchObject({ issuer: 'erased', ended_at: expect.any(Date) as Date });
    expect(String(left?.['row'])).not.toMatch(/Alex|Marlow|officer\.kent/);
    expect(await rows('select from contact where person_id = $1', [person])).toEqual([]);
    expect(await system.said('directory', contracts.PersonEnded)).toContainEqual(
      expect.objectContaining({ personId: person }),
    );
    expect(await system.said('directory', contracts.PersonErased)).toContainEqual(
      expect.objectContaining({ personId: person, by: dataOfficer.id, force: 'kent' }),
    );
    const [entry] = await rows("select who, why from audit where operation = 'erasePerson'");
    expect(entry).toEqual({ who: dataOfficer.id, why: 'They asked us to.' });
  });

  it('is answered once: there is nobody left to erase', async () => {
    await expect(erase(dataOfficer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
