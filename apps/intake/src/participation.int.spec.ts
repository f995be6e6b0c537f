import {
  CommentOnIdea,
  ForceSaved,
  GetParticipation,
  SubmitIdea,
  SupportIdea,
  type Credit,
} from '@idea-map/contracts';
import { Clock } from '@idea-map/runtime';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('participation', () => {
  const clock = Clock.fixed(new Date('2026-05-20T09:00:00Z'));
  let system: TestSystem;
  let kent: TestPerson[];
  let gwent: TestPerson[];
  let surrey: TestPerson[];
  let reader: TestPerson;

  const several = (count: number, force: string) =>
    Promise.all(
      Array.from({ length: count }, (_, n) => system.person(`${force}.${n}`, ['CONTRIBUTOR'], force)),
    );
  const submit = async (as: TestPerson | undefined, credit: Credit = 'NAMED') => {
    if (!as) throw new Error('Nobody.');
    return (await system.ask(as, SubmitIdea, { input: anIdeaInput({ credit }) })).output.id;
  };
  const seen = async () =>
    (await system.ask(await system.signedInAgain(reader), GetParticipation, {})).output;

  beforeAll(async () => {
    system = await TestSystem.start([intake], clock);
    for (const force of ['kent', 'gwent', 'surrey']) await system.hears(ForceSaved, aForce(force));
    [kent, gwent, surrey] = await Promise.all([
      several(12, 'kent'),
      several(11, 'gwent'),
      several(3, 'surrey'),
    ]);
    reader = await system.person('leader', ['LEADER']);
    for (const one of [...kent, ...gwent, ...surrey]) await submit(one);
    const id = await submit(kent[0], 'ANONYMOUS');
    for (const one of gwent.slice(0, 9)) await system.ask(one, SupportIdea, { id });
    for (const one of gwent.slice(0, 10))
      await system.ask(one, CommentOnIdea, { id, text: 'We have this problem too.' });
  });
  afterAll(() => system.stop());

  it('is of whole months, so that this month tells of nobody', async () => {
    expect(await seen()).toMatchObject({ from: '2025-05-01', to: '2026-04-30', submitted: null });
  });

  it('withholds what would give away fewer than ten, by subtraction too', async () => {
    clock.pass('P30D');
    const { submitted, supported, commented, byForce } = await seen();
    // Of 26 people, Surrey's three and those of no force are told by no difference: Gwent's are withheld too.
    expect({ submitted, supported, commented }).toEqual({ submitted: 26, supported: null, commented: 10 });
    const of = (force: string | null) => byForce.find((one) => one.force === force);
    expect(of('kent')).toMatchObject({ submitted: 12, supported: null });
    expect([of('gwent'), of('surrey'), of(null)].map((one) => one?.submitted)).toEqual([null, null, null]);
  });

  it('counts once who is named in one idea and anonymous in another', async () => {
    const people = (await seen()).byForce.find(({ force }) => force === 'kent')?.submitted;
    expect(people).toBe(12);
  });
});
