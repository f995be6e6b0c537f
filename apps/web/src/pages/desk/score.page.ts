import { problemsOf, type Problems } from '../../form.js';
import { nameIn } from '../../language.js';
import { labelledProblems } from '../../named-problems.js';
import type { Page } from '../../page.js';
import { addressWith } from '../../paging.js';
import type { Visit } from '../../visit.js';
import type { Words } from '../../words.js';
import { caseOf } from './case-data.js';

const CRITERIA = '{ criteria { id name nameCy question questionCy weight } }';
const SCORE = 'mutation ($id: ID!, $scores: [ScoreInput!]!) { scoreIdea(idea: $id, scores: $scores) { id } }';

interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string;
  readonly question: string;
  readonly questionCy: string;
}

/** The criteria, one after another; who wrote the idea, and who else thinks what of it, is not on this page. */
export const scorePage: Page = {
  path: '/desk/:id/score',
  who: ['BROKER', 'COLLEGE_BROKER'],
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, words } = visit;
    const [{ held }, { criteria }] = await Promise.all([
      caseOf(visit),
      visit.ask<{ criteria: readonly Criterion[] }>(CRITERIA),
    ]);
    const without = criteria.filter(({ id }) => !/^[0-4]$/.test(form.text(`score-${id}`)));
    if (without.length > 0) {
      return shown(
        visit,
        problemsOf(
          without.map((one) => ({
            ...{ field: `score-${one.id}`, code: 'REQUIRED' },
            message: words.say('scoreMissing', { name: nameIn(one, words.language).text }),
          })),
        ),
      );
    }
    const scores = criteria.map(({ id }) => ({
      ...{ criterion: id, score: Number(form.text(`score-${id}`)), why: form.text(`why-${id}`) },
    }));
    const { problems } = await visit.change(SCORE, { id: held.idea.id, scores }, fieldsOf(criteria));
    if (problems) return shown(visit, namedByCriterion(problems, criteria, words));
    return visit.goTo(addressWith(`/desk/${held.idea.reference}`, { did: 'score' }));
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const [{ held }, { criteria }] = await Promise.all([
    caseOf(visit),
    visit.ask<{ criteria: readonly Criterion[] }>(CRITERIA),
  ]);
  const { idea } = held;
  return visit.show('desk/score', words.say('scoreHeading', { reference: idea.reference }), {
    ...{ idea, problems, values: form.values },
    criteria: criteria.map((one) => ({
      ...one,
      name: words.language === 'cy' ? one.nameCy : one.name,
      question: words.language === 'cy' ? one.questionCy : one.question,
      items: [0, 1, 2, 3, 4].map((n) => ({ value: String(n), text: words.say(`score_${n as 0}`) })),
    })),
  });
}

function namedByCriterion(problems: Problems, criteria: readonly Criterion[], { language }: Words): Problems {
  const labels = criteria.flatMap((one) => {
    const { text } = nameIn(one, language);
    return ['score', 'why'].map((field) => [`${field}-${one.id}`, text]);
  });
  return labelledProblems(problems, Object.fromEntries(labels) as Record<string, string>);
}

/** The form's fields for paths of the API. */
function fieldsOf(criteria: readonly Criterion[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    criteria.flatMap(({ id }, at) => [
      [`scores.${at}.why`, `why-${id}`],
      [`scores.${at}.score`, `score-${id}`],
    ]),
  );
}
