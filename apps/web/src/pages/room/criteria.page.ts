import { didOf } from '../../did.js';
import type { Problems } from '../../form.js';
import { numberFrom } from '../../number-field.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import { KEEPERS } from './room-data.js';

const CRITERIA = '{ criteria { id name nameCy question questionCy weight } }';
const SET = 'mutation ($criteria: [CriterionInput!]!) { setCriteria(criteria: $criteria) { id } }';
const FIELDS = ['id', 'name', 'nameCy', 'question', 'questionCy', 'weight'] as const;
type Criterion = Readonly<Record<(typeof FIELDS)[number], string>>;
/** Room for new ones on the form. */
const NEW = 2;

const DID = { set: 'didCriteria' } as const;

/** By what every force scores ideas; the whole set at a time. */
export const criteriaPage: Page = {
  path: '/room/criteria',
  who: KEEPERS,
  get: (visit) => shown(visit),
  async post(visit) {
    const filled = rowsOf(visit).filter(({ values }) => values.id !== '');
    const criteria = filled.map(({ at, values }) => ({
      ...values,
      weight: numberFrom(visit.form, `weight-${at}`) ?? 0,
    }));
    const names = filled.flatMap(({ at }, place) =>
      FIELDS.map((field) => [`criteria.${place}.${field}`, `${field}-${at}`]),
    );
    // Where there is none at all, the first row is where one is missing.
    const fields = { ...(Object.fromEntries(names) as Record<string, string>), criteria: 'id-0' };
    const { problems } = await visit.change(SET, { criteria }, fields);
    return problems ? shown(visit, problems) : visit.goTo('/room/criteria?did=set');
  },
};

/** The rows of the form, as they were sent. */
function rowsOf({ form }: Visit): { readonly at: number; readonly values: Criterion }[] {
  const count = Number(form.text('rows')) || 0;
  return Array.from({ length: Math.min(count, 40) }, (_, at) => ({
    at,
    values: Object.fromEntries(FIELDS.map((field) => [field, form.text(`${field}-${at}`)])) as Criterion,
  }));
}

async function shown(visit: Visit, problems?: Problems) {
  const { criteria } = await visit.ask<{ criteria: readonly Criterion[] }>(CRITERIA);
  const empty = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Criterion;
  const sent = rowsOf(visit).map(({ values }) => values);
  const rows = sent.length > 0 ? sent : [...criteria, ...Array.from({ length: NEW }, () => empty)];
  return visit.show('room/criteria', visit.words.say('criteriaHeading'), {
    ...{ rows, known: criteria.length, problems, did: problems ? '' : didOf(visit, DID) },
  });
}
