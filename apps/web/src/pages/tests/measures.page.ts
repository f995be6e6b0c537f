import { periods } from '@idea-map/contracts';
import { didOf } from '../../did.js';
import { problemsOf, type Problems } from '../../form.js';
import { namedProblems } from '../../named-problems.js';
import { numberFrom } from '../../number-field.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import type { Word } from '../../words.js';
import { isEvaluator, testOf } from './test-data.js';

const MEASURES = `query ($id: ID!) {
  test(id: $id) {
    measures(first: 100) {
      totalCount edges { node { outcome site period n events mean sd exposure version corrected why at } }
    }
  }
}`;
const RECORD = 'mutation ($id: ID!, $input: MeasureInput!) { recordMeasure(id: $id, input: $input) { id } }';
const IMPORT = 'mutation ($id: ID!, $csv: String!) { importMeasures(id: $id, csv: $csv) { id } }';
/** The API takes a little more, escapes and all. */
const MOST_BYTES = 200_000;
const MOST_TOLD = 20;
/** What the letters of UTF-16 are full of. */
const NUL = '\u0000';
const NUMBERS = ['events', 'mean', 'sd', 'exposure'] as const;

const LABELS: Readonly<Record<string, Word>> = {
  ...{ n: 'measuresN', events: 'measuresEvents', mean: 'measuresMean' },
  ...{ sd: 'measuresSd', exposure: 'measuresExposure' },
};

interface Found {
  readonly test: {
    readonly measures: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly outcome: string; readonly site: string } }[];
    };
  };
}

const DID = { record: 'didRecord', import: 'didImport' } as const;

/** The figures of a test: one by one, or as a file whose errors are named by line and column. */
export const measuresPage: Page = {
  path: '/tests/:id/measures',
  who: 'everyone',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, params } = visit;
    const doing = form.text('do') === 'import' ? 'import' : 'record';
    const problems = await (doing === 'import' ? importFile(visit) : record(visit));
    return problems
      ? shown(visit, problems)
      : visit.goTo(`/tests/${params['id'] ?? ''}/measures?did=${doing}`);
  },
};

async function importFile(visit: Visit): Promise<Problems | null> {
  const { form, params, words } = visit;
  const csv = form.text('file') || form.text('csv');
  if (!csv) return problemsOf([{ field: 'file', code: 'REQUIRED', message: words.say('measuresNoFile') }]);
  if (csv.includes(NUL))
    return problemsOf([{ field: 'file', code: 'NOT_UTF8', message: words.say('measuresEncoding') }]);
  if (Buffer.byteLength(csv) > MOST_BYTES)
    return problemsOf([{ field: 'file', code: 'TOO_LARGE', message: words.say('measuresTooLarge') }]);
  const { problems } = await visit.change(IMPORT, { id: params['id'], csv });
  return problems && firstOf(problems, visit);
}

/** As many faults of a file as one mends at a time; the others are counted. */
function firstOf({ list, of }: Problems, { words }: Visit): Problems {
  const more = list.length - MOST_TOLD;
  if (more <= 0) return { list, of };
  return { of, list: [...list.slice(0, MOST_TOLD), { text: words.say('measuresMore', { n: more }) }] };
}

async function record(visit: Visit): Promise<Problems | null> {
  const { form, params } = visit;
  const input = {
    ...{ outcome: form.text('outcome'), site: form.text('site'), period: form.text('period') || 'BEFORE' },
    ...{ n: numberFrom(form, 'n') ?? 0, why: form.textOrNull('why') },
    ...Object.fromEntries(NUMBERS.map((name) => [name, numberFrom(form, name)])),
  };
  const { problems } = await visit.change(RECORD, { id: params['id'], input });
  return problems && namedProblems(problems, LABELS, visit.words);
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const [test, found] = await Promise.all([
    testOf(visit),
    visit.ask<Found>(MEASURES, { id: visit.params['id'] }),
  ]);
  const { measures } = found.test;
  const nameOf = (things: readonly { readonly id: string; readonly name: string }[], id: string) =>
    things.find((one) => one.id === id)?.name ?? id;
  const sites = test.sites.map(({ id, label }) => ({ id, name: label }));
  const items = (things: readonly { readonly id: string; readonly name: string }[], field: string) =>
    things.map(({ id, name }) => ({ value: id, text: name, selected: form.text(field) === id }));
  return visit.show('tests/measures', words.say('measuresHeading'), {
    ...{
      test,
      problems,
      values: problems?.of['file'] ? {} : form.values,
      did: problems ? '' : didOf(visit, DID),
    },
    may: isEvaluator(visit) && test.state === 'RUNNING',
    measures: measures.edges.map(({ node }) => ({
      ...node,
      ...{ outcomeName: nameOf(test.outcomes, node.outcome), siteName: nameOf(sites, node.site) },
    })),
    outcomeItems: items(test.outcomes, 'outcome'),
    siteItems: items(sites, 'site'),
    periodItems: periods.map((one) => ({ value: one, text: words.say(`period_${one}`) })),
  });
}
