import { randomUUID } from 'node:crypto';
import * as contracts from '@idea-map/contracts';
import { Clock, type FixedClock } from '@idea-map/runtime';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { linkOf } from '../notices/notice-words.js';
import { reminders } from '../reminders.definition.js';
import { RemindersOf } from '../testing-reminders.js';
import { LicencesService } from './licences.service.js';

const START = '2026-03-02T09:00:00Z';
let system: TestSystem;
let clock: FixedClock;
let own: RemindersOf;
let officer: TestPerson;
let lead: TestPerson;
let desk: TestPerson;

beforeAll(async () => {
  clock = Clock.fixed(START);
  system = await TestSystem.start([reminders], clock);
  own = new RemindersOf(system, clock);
  officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
  lead = await system.person('lead.kent', ['FORCE_LEAD', 'CONTRIBUTOR'], 'kent');
  await system.person('lead.essex', ['FORCE_LEAD'], 'essex');
  desk = await system.person('college.desk', ['NATIONAL_DESK']);
});
beforeEach(() => {
  clock.at = new Date(START);
});
afterAll(() => system.stop());

const twice = async <Data>(event: contracts.EventDefinition<Data>, data: NoInfer<Data>) =>
  system.again(await system.hears(event, data));
const about = (holder: TestPerson, force: string | null = 'kent') => ({
  licenceId: randomUUID(),
  ...{ holderId: holder.id, force },
});
const asked = async (holder: TestPerson, force: string | null = 'kent') => {
  const licence = about(holder, force);
  await twice(contracts.LicenceAsked, { ...licence, askedAt: START });
  return licence;
};
const issued = async (expiresOn: string) => {
  const licence = about(officer);
  await twice(contracts.LicenceIssued, { ...licence, expiresOn, by: lead.id, issuedAt: START });
  return licence;
};
const ended = (licence: ReturnType<typeof about>, because: contracts.LicenceEnded['because']) =>
  twice(contracts.LicenceEnded, { ...licence, because, by: lead.id, endedAt: START });
const wake = async (day: string) => {
  clock.at = new Date(`${day}T09:00:00Z`);
  await system.service('reminders').context.get(LicencesService).tellDue();
};
const told = async ({ licenceId }: { licenceId: string }) =>
  (await own.told(licenceId)).map(({ recipient, kind, count }) => [kind, recipient, count]);

describe('a licence to share', () => {
  it('that is asked for is told to the lead of the force alone, or to the desk where there is no force', async () => {
    expect(await told(await asked(officer))).toEqual([['LICENCE_ASKED', lead.id, 1]]);
    expect(await told(await asked(officer, null))).toEqual([['LICENCE_ASKED', desk.id, 1]]);
  });

  it('is no lead’s to issue to themselves, so that they are not told of their own', async () => {
    expect(await told(await asked(lead))).toEqual([]);
  });

  it('is told to its holder when it is issued, refused or withdrawn, and a leaver is told nothing', async () => {
    const [one, other, leaver] = [await issued('2027-03-02'), about(officer), about(officer)];
    await ended(one, 'WITHDRAWN');
    await ended(other, 'REFUSED');
    await ended(leaver, 'LEFT');
    expect(await told(one)).toEqual([
      ['LICENCE_ISSUED', officer.id, 1],
      ['LICENCE_WITHDRAWN', officer.id, 1],
    ]);
    expect(await told(other)).toEqual([['LICENCE_REFUSED', officer.id, 1]]);
    expect(await told(leaver)).toEqual([]);
  });

  it('tells its holder four weeks before its end and at its end, each once, and its issuer at the end', async () => {
    const licence = await issued('2026-06-30');
    const kinds = async () => (await told(licence)).map(([kind]) => kind);
    await wake('2026-06-01');
    expect(await kinds()).toEqual(['LICENCE_ISSUED']);
    for (const day of ['2026-06-02', '2026-06-03', '2026-06-29']) await wake(day);
    expect(await kinds()).toEqual(['LICENCE_ISSUED', 'LICENCE_ENDING']);
    for (const day of ['2026-06-30', '2026-07-01']) await wake(day);
    expect((await told(licence)).slice(2)).toEqual([
      ['LICENCE_EXPIRED', officer.id, 1],
      ['LICENCE_OF_YOURS_EXPIRED', lead.id, 1],
    ]);
  });

  it('says only that it ended when the service was away meanwhile, or it was short from the first', async () => {
    const [missed, short] = [await issued('2026-06-30'), await issued('2026-03-20')];
    await wake('2026-03-03');
    expect((await told(short)).map(([kind]) => kind)).toEqual(['LICENCE_ISSUED']);
    await wake('2026-08-01');
    for (const licence of [missed, short])
      expect((await told(licence)).map(([kind]) => kind)).toEqual([
        ...['LICENCE_ISSUED', 'LICENCE_EXPIRED', 'LICENCE_OF_YOURS_EXPIRED'],
      ]);
  });

  it('tells nobody of an end that a withdrawal came before', async () => {
    const licence = await issued('2026-06-30');
    await ended(licence, 'WITHDRAWN');
    await wake('2026-07-01');
    expect(await told(licence)).toHaveLength(2);
  });

  it('leads its holder to their account, and its issuer to the licences', () => {
    const link = (kind: 'LICENCE_ISSUED' | 'LICENCE_ASKED') =>
      linkOf({ kind, record: randomUUID(), ideaId: null }, null);
    expect([link('LICENCE_ISSUED'), link('LICENCE_ASKED')]).toEqual(['/account#licences', '/licences']);
  });
});
