import fc from 'fast-check';
import {
  CountIdeas,
  GetFacets,
  GetMap,
  IdeaSubmitted,
  ideaKinds,
  stages,
  themes,
  type IdeaFilter,
} from '@idea-map/contracts';
import { Handles } from '@idea-map/identity';
import { TestSystem, type TestPerson } from '@idea-map/testing';
import { atlas } from './atlas.definition.js';
import { anIdea } from './atlas.harness.js';
import { KEY } from './tallies.js';
import { TallyingService } from './tallying.service.js';

const FORCES = ['kent', 'essex', 'surrey', null];
const STAGES = stages.filter((stage) => stage !== 'DRAFT').slice(0, 5);
const THEMES = themes.slice(0, 4).map(({ id }) => id);
const PRIORITIES = ['knife-crime', 'burglary'];
const CALL = '01a21f74-cc2f-76ea-8f04-9d0154301145';
const ANY = { numRuns: 40 };

let system: TestSystem;
let people: TestPerson[];
let ideas: IdeaSubmitted[];

beforeAll(async () => {
  system = await TestSystem.start([atlas]);
  people = [
    await system.person('officer', ['CONTRIBUTOR'], 'kent'),
    await system.person('data', ['DATA_OFFICER'], 'essex'),
    await system.person('college.broker', ['COLLEGE_BROKER']),
    await system.person('evaluator', ['EVALUATOR']),
  ];
  const author = system
    .service('atlas')
    .context.get(Handles)
    .ofAuthor(people[0]?.id ?? '');
  const own = { authorHandle: author, force: 'essex', audience: 'FORCE' } as const;
  ideas = Array.from({ length: 24 }, (_, at) => anIdea(at % 6 === 0 ? own : {}));
  for (const idea of ideas) await system.hears(IdeaSubmitted, idea);
});
afterAll(() => system.stop());

const query = (sql: string, values: unknown[] = []) =>
  system.service('atlas').transactions.query(sql, values);

const some = fc.subarray(Array.from({ length: 24 }, (_, at) => at));

/** One statement on any of the cards, as an event or an operator might make it; now and then a sweep. */
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      some,
      force: fc.constantFrom(...FORCES),
      stage: fc.constantFrom(...STAGES),
      kind: fc.constantFrom(...ideaKinds),
      credit: fc.constantFrom('FORCE_ONLY', 'ANONYMOUS'),
      audience: fc.constantFrom('POLICING', 'FORCE'),
      call: fc.constantFrom(CALL, null),
      themes: fc.uniqueArray(fc.constantFrom(...THEMES), { minLength: 1, maxLength: 3 }),
      priorities: fc.subarray(PRIORITIES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ gone: some }) },
  { weight: 2, arbitrary: fc.constant('sweep' as const) },
);

type Change = typeof change extends fc.Arbitrary<infer Of> ? Of : never;

async function make(one: Change): Promise<void> {
  if (one === 'sweep') return sweep();
  if ('gone' in one) {
    await query('delete from card where id = any($1)', [one.gone.map((at) => ideas[at]?.ideaId)]);
    for (const at of one.gone) await system.hears(IdeaSubmitted, ideas[at] ?? anIdea());
    return;
  }
  const { force, stage, kind, credit, audience, call } = one;
  await query(
    `update card set force = $2, stage = $3, kind = $4, credit = $5, audience = $6, call_id = $7, themes = $8,
       national_priorities = $9, support_count = support_count + 1 where id = any($1)`,
    [
      ...[one.some.map((at) => ideas[at]?.ideaId), force, stage, kind, credit, audience, call],
      ...[one.themes, one.priorities],
    ],
  );
}

const filter: fc.Arbitrary<IdeaFilter> = fc.record(
  {
    forces: fc.subarray(['kent', 'essex', 'nowhere']),
    stages: fc.subarray(STAGES),
    kinds: fc.subarray([...ideaKinds]),
    themes: fc.subarray([...THEMES, 'nothing']),
    nationalPriorities: fc.subarray(PRIORITIES),
    call: fc.constantFrom(CALL, 'none'),
  },
  { requiredKeys: [] },
);

describe('the tallies of cards', () => {
  it('count what the cards would, whatever changes, swept or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        for (const one of changes) await make(one);
        const kept = await query(
          `select ${KEY}, sum(n)::int as n from card_tallies group by ${KEY} having sum(n) <> 0 order by ${KEY}`,
        );
        expect(kept).toEqual(await query(`${COUNTED} order by ${KEY}`));
      }),
      ANY,
    );
  });

  it('answer what a walk through the cards would, for any reader and filter', async () => {
    await fc.assert(
      fc.asyncProperty(change, filter, fc.constantFrom(...people), async (one, asked, reader) => {
        await make(one);
        // The tallies know nothing of days: by one before all of them the same is asked of the cards.
        const [quick, walked] = [asked, { ...asked, submittedFrom: '2000-01-01' }].map((under) =>
          answers(reader, under),
        );
        expect(await quick).toEqual(await walked);
      }),
      { numRuns: 80 },
    );
  });

  it('are added up once, though two sweep at the same time and others write meanwhile', async () => {
    await sweep();
    const writes = ideas.map(({ ideaId }, at) =>
      query('update card set stage = $2 where id = $1', [ideaId, STAGES[at % STAGES.length]]),
    );
    await Promise.all([...writes, sweep(), sweep(), sweep()]);
    await sweep();
    expect(await query('select * from card_tally_change')).toEqual([]);
    const kept = await query(`select ${KEY}, n::int from card_tally where n <> 0 order by ${KEY}`);
    expect(kept).toEqual(await query(`${COUNTED} order by ${KEY}`));
  });

  it('are not written for a change that they do not tell of', async () => {
    await sweep();
    await query('update card set support_count = support_count + 1, changed_at = now()');
    expect(await query('select * from card_tally_change')).toEqual([]);
  });
});

const COUNTED = `select ${KEY}, count(*)::int as n from card cross join lateral (
    select 'ONCE' as counted, '' as item
    union all select distinct 'THEME', unnest(themes)
    union all select distinct 'PRIORITY', unnest(national_priorities)
  ) as items group by ${KEY}`;

function sweep(): Promise<void> {
  return system.service('atlas').context.get(TallyingService).sweep();
}

async function answers(reader: TestPerson, under: IdeaFilter) {
  const [total, facets, map] = await Promise.all([
    system.ask(reader, CountIdeas, { filter: under }),
    system.ask(reader, GetFacets, { filter: under }),
    system.ask(reader, GetMap, { filter: under, gaps: true }),
  ]);
  return { total: total.output, facets: facets.output, map: map.output };
}
