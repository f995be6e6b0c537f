import { arms, verdicts } from '@idea-map/contracts';
import { didOf } from '../../did.js';
import { problem, type Problems } from '../../form.js';
import { drawResult } from '../../plots/result-plots.js';
import type { Named } from '../../language.js';
import type { Page } from '../../page.js';
import { problemPages } from '../../problem-pages.js';
import { options, sorted } from '../../themes.js';
import type { Visit } from '../../visit.js';
import { DID, doBy, isDoing } from './test-doings.js';
import { protocolOf } from './protocol-text.js';
import { isEvaluator, testOf } from './test-data.js';

const FORCES = '{ forces { id name nameCy } }';

/** One test: its protocol as a task list and in its words, sites, departures, its figures so far, and its results. */
export const testPage: Page = {
  path: '/tests/:id',
  who: 'everyone',
  get: (visit) => shown(visit),
  async post(visit) {
    const doing = visit.form.text('do');
    if (!isDoing(doing)) return shown(visit, problem(visit.words.say('notFound')));
    const problems = await doBy(visit);
    return problems ? shown(visit, problems) : visit.goTo(`/tests/${visit.params['id'] ?? ''}?did=${doing}`);
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const [test, { forces }] = await Promise.all([
    testOf(visit),
    visit.ask<{ forces: readonly (Named & { readonly id: string })[] }>(FORCES),
  ]);
  const chosen = (name: string, fallback = '') => form.text(name) || fallback;
  return visit.show('tests/test', test.question || words.say('testsHeading'), {
    ...{ test, problems, values: form.values, may: isEvaluator(visit) },
    did: problems ? '' : didOf(visit, DID),
    protocol: protocolOf(test, words),
    ready: test.tasks.every(({ done }) => done),
    percent: Math.round(test.progress * 100),
    results: test.results.map((one, at) => ({
      ...one,
      ...drawResult(one, { key: `r${at}`, words, outcomes: test.outcomes }),
    })),
    forceItems: options(sorted(forces, visit), {
      none: words.say('forcesChoose'),
      chosen: chosen('force'),
      visit,
    }),
    armItems: arms.map((one) => ({
      value: one,
      text: words.say(`arm_${one}`),
      selected: chosen('arm') === one,
    })),
    findingItems: [
      { value: '', text: words.say('completeByRule') },
      ...verdicts.map((one) => ({
        value: one,
        text: words.say(`found_${one}`),
        selected: chosen('finding') === one,
      })),
    ],
  });
}

const TEXT = 'query ($id: ID!) { test(id: $id) { protocolText } }';

/** The protocol as it was locked, to the letter: its SHA-256 is the one that the test shows. */
export const protocolTextPage: Page = {
  path: '/tests/:id/protocol.json',
  who: 'everyone',
  async get(visit) {
    await testOf(visit);
    const { test } = await visit.ask<{ test: { protocolText: string | null } }>(TEXT, visit.params);
    if (test.protocolText === null) return problemPages.notFound(visit.words);
    return { raw: { type: 'application/json; charset=utf-8', body: test.protocolText } };
  },
};
