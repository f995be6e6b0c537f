import { FieldChecks, readFreeTextWith } from '@idea-map/check';
import type { PlannedOutcome, Protocol, ProtocolInput } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { readOutcomes } from './outcome-input.js';

const TEXTS = [
  ['analysisPlan', 'An analysis plan', 4000],
  ['ethics', 'The ethics', 4000],
  ['publicInvolvement', 'The note on public involvement', 4000],
  ['stoppingRule', 'A stopping rule', 2000],
] as const;
const LOGIC = [
  ['problem', 'The problem', 1],
  ['response', 'The response', 1],
  ['mechanism', 'How it should work', 1],
  ['inputs', 'The inputs', 0],
  ['activities', 'The activities', 0],
  ['outputs', 'The outputs', 0],
  ['outcomes', 'The outcomes', 1],
  ['assumptions', 'The assumptions', 0],
] as const;

type Begun = Omit<Protocol, 'question' | 'design'> & Partial<Protocol>;

/**
 * What a protocol says once this input is laid over what there was: left out stays, null clears, a list is replaced whole.
 * @throws BadInput naming every field that is not right; free texts pass the check for personal data
 */
export function withInput(before: Begun, input: ProtocolInput): Protocol {
  const checks = new FieldChecks();
  const text = (field: (typeof TEXTS)[number][0], name: string, most: number) => {
    if (input[field] === undefined) return before[field];
    const given = { field: `input.${field}`, given: input[field], name, least: 0, most };
    return readFreeTextWith(checks, given) || null;
  };
  const texts = Object.fromEntries(TEXTS.map(([field, name, most]) => [field, text(field, name, most)]));
  const after = {
    ...before,
    ...texts,
    question: questionOf(before, input, checks),
    design: input.design ?? before.design,
    outcomes: outcomesOf(before, input, checks),
    logicModel: logicModelOf(before, input, checks),
    touchesPublic: input.touchesPublic ?? before.touchesPublic,
    independent: input.independent ?? before.independent,
    startsOn: input.startsOn === undefined ? before.startsOn : input.startsOn,
    endsOn: input.endsOn === undefined ? before.endsOn : input.endsOn,
  };
  if (!after.design) checks.add('input.design', 'REQUIRED', 'Choose a design.');
  if (after.startsOn && after.endsOn && after.endsOn < after.startsOn)
    checks.add('input.endsOn', 'BEFORE_START', 'It cannot end before it starts.');
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return after as Protocol;
}

function questionOf(before: Begun, { question }: ProtocolInput, checks: FieldChecks): string {
  if (question === undefined && before.question) return before.question;
  const rule = { name: 'A question', least: 1, most: 400 };
  return readFreeTextWith(checks, { field: 'input.question', given: question, ...rule });
}

function outcomesOf(before: Begun, { outcomes }: ProtocolInput, checks: FieldChecks): PlannedOutcome[] {
  return outcomes === undefined ? before.outcomes : readOutcomes(outcomes ?? [], checks);
}

function logicModelOf(
  before: Begun,
  { logicModel: given }: ProtocolInput,
  checks: FieldChecks,
): Protocol['logicModel'] {
  if (given === undefined) return before.logicModel;
  if (given === null) return null;
  const read = LOGIC.map(([field, name, least]) => {
    const asked = { field: `input.logicModel.${field}`, given: given[field], name, least, most: 2000 };
    return [field, readFreeTextWith(checks, asked) || null];
  });
  return Object.fromEntries(read) as Protocol['logicModel'];
}
