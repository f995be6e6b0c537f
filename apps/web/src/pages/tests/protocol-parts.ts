import { designs, directions, measureKinds } from '@idea-map/contracts';
import { dayFields, dayFrom } from '../../day-field.js';
import type { Form } from '../../form.js';
import { numberFrom } from '../../number-field.js';
import type { OutcomeShown, TestShown } from './test-data.js';

export const LOGIC = [
  ...['problem', 'response', 'mechanism', 'inputs'],
  ...['activities', 'outputs', 'outcomes', 'assumptions'],
] as const;
export const OUTCOME = [
  'id',
  'name',
  'kind',
  'direction',
  'smallestUsefulChange',
  'expectedN',
  'expectedBaseline',
  'expectedSd',
];
const NUMBERS = ['smallestUsefulChange', 'expectedN', 'expectedBaseline', 'expectedSd'];
const TEXTS = ['question', 'analysisPlan', 'ethics', 'stoppingRule'] as const;
const DAYS = ['startsOn', 'endsOn'] as const;
/** The most outcomes on one form. */
const MOST = 20;

/** The parts of a protocol that have a form. */
export const PARTS = [
  ...TEXTS,
  ...DAYS,
  'design',
  'logicModel',
  'outcomes',
  'publicInvolvement',
  'independent',
] as const;
export type Part = (typeof PARTS)[number];

export function isPart(name: string): name is Part {
  return PARTS.some((one) => one === name);
}

/** What a part's form says, as the API takes it. */
export function inputOf(part: Part, form: Form): Readonly<Record<string, unknown>> {
  if (DAYS.some((one) => one === part)) return { [part]: dayFrom(form, part) };
  if (part === 'design') return { design: designs.find((one) => one === form.text('design')) ?? null };
  if (part === 'independent') return { independent: form.text('independent') === 'yes' };
  if (part === 'publicInvolvement') {
    const touchesPublic = form.text('touchesPublic') === 'yes';
    return { touchesPublic, publicInvolvement: form.textOrNull('publicInvolvement') };
  }
  if (part === 'logicModel')
    return { logicModel: Object.fromEntries(LOGIC.map((name) => [name, form.text(name)])) };
  if (part === 'outcomes') return { outcomes: outcomesIn(form).map(({ values }) => values) };
  return { [part]: form.text(part) };
}

/** The outcomes that were filled in, with their place on the form. */
export function outcomesIn(
  form: Form,
): { readonly at: number; readonly values: Readonly<Record<string, unknown>> }[] {
  const rows = Math.min(Number(form.text('rows')) || 0, MOST);
  return Array.from({ length: rows }, (_, at) => ({ at, values: outcomeAt(form, at) })).filter(
    ({ values }) => values['id'] !== '' || values['name'] !== '',
  );
}

function outcomeAt(form: Form, at: number): Readonly<Record<string, unknown>> {
  const text = (name: string) => form.text(`${name}-${at}`);
  return {
    ...{ id: text('id'), name: text('name'), primary: form.text('primary') === String(at) },
    kind: measureKinds.find((one) => one === text('kind')) ?? 'COUNT_RATE',
    direction: directions.find((one) => one === text('direction')) ?? 'LOWER_IS_BETTER',
    ...Object.fromEntries(NUMBERS.map((name) => [name, numberFrom(form, `${name}-${at}`)])),
  };
}

/** Fields of the form for paths of the API. */
export function fieldsOf(part: Part, form: Form): Readonly<Record<string, string>> {
  if (part === 'logicModel')
    return Object.fromEntries(LOGIC.map((name) => [`input.logicModel.${name}`, name]));
  if (part !== 'outcomes') return {};
  return Object.fromEntries(
    outcomesIn(form).flatMap(({ at }, place) =>
      OUTCOME.map((name) => [`input.outcomes.${place}.${name}`, `${name}-${at}`] as const),
    ),
  );
}

/** What a part's form shows before anything is changed. */
export function valuesOf(test: TestShown): Readonly<Record<string, unknown>> {
  return {
    ...test,
    ...dayFields('startsOn', test.startsOn),
    ...dayFields('endsOn', test.endsOn),
    ...(test.logicModel ?? {}),
    touchesPublic: test.touchesPublic ? 'yes' : 'no',
    independent: test.independent ? 'yes' : 'no',
  };
}

/** The rows of the outcomes' form: those that are there, and two that are empty. */
export function outcomeRows(outcomes: readonly OutcomeShown[]): readonly Partial<OutcomeShown>[] {
  return [...outcomes, {}, {}];
}
