import * as contracts from '@idea-map/contracts';
import type { LicenceView } from '@idea-map/contracts';
import { aForce, TestSystem, type TestPerson } from '@idea-map/testing';
import { directory } from '../directory.definition.js';

const wellbeing = ['people-wellbeing-and-training'];

describe('licences to share', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let lead: TestPerson;
  let strangers: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([directory]);
    for (const force of ['kent', 'essex']) await system.hears(contracts.ForceSaved, aForce(force));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    lead = await system.person('lead.kent', ['FORCE_LEAD', 'CONTRIBUTOR'], 'kent');
    strangers = await system.person('lead.essex', ['FORCE_LEAD'], 'essex');
  });
  afterAll(() => system.stop());

  const day = (from: number) =>
    new Date(Date.parse(system.clock.today()) + from * 86_400_000).toISOString().slice(0, 10);
  const ask = async (as = officer, refresherDone = true): Promise<LicenceView> => {
    const input = { kinds: ['PRACTICE' as const], themes: [...wellbeing], refresherDone };
    return (await system.ask(as, contracts.AskForLicence, { input })).output;
  };
  const issue = (id: string, as = lead, expiresOn = day(30)) =>
    system.ask(as, contracts.IssueLicence, { id, expiresOn });
  const withdraw = (id: string, as = lead, reason = 'No longer needed.') =>
    system.ask(as, contracts.WithdrawLicence, { id, reason });
  const wrongWith = async (id: string, as = officer) => {
    const practice = {
      id,
      kind: 'PRACTICE' as const,
      themes: [...wellbeing],
      force: 'kent',
    };
    return (await system.ask(as, contracts.TryLicence, practice)).output.wrong.map(({ code }) => code);
  };
  const setLevel = (level: contracts.SharingLevel, as = lead) =>
    system.ask(as, contracts.SetSharingLevel, { force: 'kent', level, reason: 'We have learned.' });
  const onRecord = async (operation: string) =>
    (
      await system
        .service('directory')
        .transactions.query<{ who: string; subject: string; force: string; why: string | null }>(
          'select who, subject, force, why from audit where operation = $1 order by id desc limit 1',
          [operation],
        )
    )[0];

  it('are issued by the force’s lead, with scope, issuer and expiry, and cover what is in scope from then on', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'ASKED', holderId: officer.id, issuer: null });
    expect(await wrongWith(asked.id)).toEqual(['ASKED']);
    const { output } = await issue(asked.id);
    expect(output).toMatchObject({
      ...{
        id: asked.id,
        state: 'VALID',
        kinds: ['PRACTICE'],
        themes: [...wellbeing],
        expiresOn: day(30),
      },
      issuer: { personId: lead.id, role: 'FORCE_LEAD', force: 'kent' },
    });
    expect(await wrongWith(asked.id)).toEqual([]);
    expect(await onRecord('issueLicence')).toMatchObject({ who: lead.id, subject: asked.id, force: 'kent' });
  });

  it('move a force that has chosen nothing from approving each to approving a class, with the first one issued', async () => {
    const staff = await system.person('staff.essex', ['CONTRIBUTOR'], 'essex2');
    const chief = await system.person('lead.essex2', ['FORCE_LEAD'], 'essex2');
    const level = async () =>
      (await system.ask(staff, contracts.GetSharingLevels, { ids: ['essex2'] })).output[0]?.level;
    const { id, checks } = await ask(staff);
    expect([await level(), checks.every(({ met }) => met)]).toEqual(['EACH', true]);
    await issue(id, chief);
    expect(await level()).toBe('CLASS');
    expect(await onRecord('setSharingLevel')).toMatchObject({ who: chief.id, force: 'essex2' });
  });

  it('are said to be asked for, issued, and ended or refused, without the reason', async () => {
    const { id } = await ask();
    await issue(id);
    await withdraw(id, lead, 'Two notes named a colleague.');
    const refused = await ask();
    await withdraw(refused.id);
    const said = async <Data extends { licenceId: string }>(event: contracts.EventDefinition<Data>) =>
      (await system.said('directory', event)).filter(({ licenceId }) => [id, refused.id].includes(licenceId));
    const about = { holderId: officer.id, force: 'kent' };
    expect(await said(contracts.LicenceAsked)).toMatchObject([about, about]);
    expect(await said(contracts.LicenceIssued)).toMatchObject([
      { ...about, by: lead.id, expiresOn: day(30) },
    ]);
    const ends = await said(contracts.LicenceEnded);
    expect(ends).toMatchObject([{ because: 'WITHDRAWN' }, { because: 'REFUSED' }]);
    expect(JSON.stringify(ends)).not.toContain('colleague');
  });

  it('hold for nothing from the moment they are withdrawn, and their holder reads why', async () => {
    const { id } = await ask();
    await issue(id);
    await withdraw(id, lead, 'Two notes named a colleague.');
    expect(await wrongWith(id)).toEqual(['WITHDRAWN']);
    const { output: mine } = await system.ask(officer, contracts.ListMyLicences, {});
    expect(mine.find((one) => one.id === id)).toMatchObject({
      state: 'WITHDRAWN',
      reason: 'Two notes named a colleague.',
    });
    await expect(withdraw(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await onRecord('withdrawLicence')).toMatchObject({ why: 'Two notes named a colleague.' });
  });

  it('wait one at a time: asking again changes what was asked', async () => {
    const first = await ask(officer, false);
    await expect(issue(first.id)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { check: 'LEGISLATION' },
    });
    expect((await ask()).id).toBe(first.id);
    await issue(first.id);
    expect((await ask()).id).not.toBe(first.id);
  });

  it('are another lead’s business no more than anybody’s, and nobody’s own', async () => {
    const [theirs, own] = [await ask(), await ask(lead)];
    await expect(issue(theirs.id, strangers)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(withdraw(theirs.id, strangers)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(issue(own.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(issue(theirs.id, lead, day(0))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await wrongWith(theirs.id, lead)).toEqual(['UNKNOWN']);
    const seen = async (as: TestPerson) =>
      (await system.ask(as, contracts.ListLicences, { first: 100 })).output.items.map(({ node }) => node.id);
    expect(await seen(lead)).toEqual(expect.arrayContaining([theirs.id, own.id]));
    expect(await seen(strangers)).toEqual([]);
  });

  it('are listed by state, a page at a time', async () => {
    const list = async (first: number, after?: string) =>
      (await system.ask(lead, contracts.ListLicences, { state: 'VALID', first, after })).output;
    const all = await list(100);
    expect(all.items.length).toBeGreaterThan(1);
    const { output: count } = await system.ask(lead, contracts.CountLicences, { state: 'VALID' });
    expect(count).toBe(all.items.length);
    const one = await list(1);
    const next = await list(100, one.items[0]?.cursor);
    expect([...one.items, ...next.items]).toEqual(all.items);
  });

  it('rest while the force approves each', async () => {
    const { id } = await ask();
    await issue(id);
    await setLevel('EACH');
    expect(await wrongWith(id)).toEqual(['EACH']);
    await expect(issue((await ask()).id)).rejects.toMatchObject({ details: { check: 'PERMISSION' } });
    await setLevel('TRUSTED');
    expect(await wrongWith(id)).toEqual([]);
    const { output } = await system.ask(officer, contracts.GetSharingLevels, { ids: ['kent', 'essex'] });
    expect(output).toEqual([
      { force: 'kent', level: 'TRUSTED' },
      { force: 'essex', level: 'EACH' },
    ]);
    await expect(setLevel('CLASS', strangers)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await onRecord('setSharingLevel')).toMatchObject({
      force: 'kent',
      why: 'TRUSTED: We have learned.',
    });
  });

  it('are counted by month, each idea once, however often it is heard of', async () => {
    const shared = (ideaId: string, sharedAt: string, more: Partial<contracts.IdeaShared> = {}) =>
      system.hears(contracts.IdeaShared, { ideaId, force: 'kent', underLicence: false, sharedAt, ...more });
    const id = (last: number) => `01a20a38-0000-7000-8000-00000000000${last}`;
    const [thisMonth, lastMonth] = [
      system.clock.now(),
      new Date(system.clock.now().getTime() - 32 * 86_400_000),
    ];
    await shared(id(1), lastMonth.toISOString());
    await system.again(await shared(id(2), thisMonth.toISOString(), { underLicence: true }));
    await shared(id(1), thisMonth.toISOString());
    await shared(id(3), thisMonth.toISOString(), { force: null });
    const figures = async (force?: string) =>
      (await system.ask(officer, contracts.GetSharingFigures, { force })).output.map(
        ({ shared: all, withoutApproval }) => [all, withoutApproval],
      );
    expect((await figures('kent')).filter(([all]) => all)).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect((await figures()).at(-1)).toEqual([2, 1]);
    expect(await figures('essex')).toEqual([]);
    await expect(figures('atlantis')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
