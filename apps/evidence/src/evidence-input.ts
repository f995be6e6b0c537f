import { FieldChecks, readFreeTextWith } from '@idea-map/check';
import { themes as allThemes, type EvidenceInput } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import type { Emmie } from './evidence.js';
import type { VersionEntity } from './version.entity.js';

const TEXTS = [
  ['title', 'A title', 200],
  ['summary', 'A summary', 4000],
  ['professionalJudgement', 'Professional judgement', 4000],
  ['whatDidNotWork', 'What did not work', 4000],
  ['cost', 'The cost', 4000],
] as const;

export type Words = Pick<
  VersionEntity,
  | 'title'
  | 'summary'
  | 'testingStage'
  | 'finding'
  | 'emmie'
  | 'professionalJudgement'
  | 'whatDidNotWork'
  | 'cost'
  | 'themes'
  | 'reviewOn'
>;

/**
 * What a version says once this input is laid over what there was: left out stays, null clears.
 * @throws BadInput naming every field that is not right; free texts pass the check for personal data
 */
export function withInput(before: Words, input: EvidenceInput): Words {
  const checks = new FieldChecks();
  const after: Record<string, unknown> = { ...before };
  for (const [field, name, most] of TEXTS) {
    if (input[field] === undefined) continue;
    const text = readFreeTextWith(checks, {
      field: `input.${field}`,
      given: input[field],
      name,
      least: 0,
      most,
    });
    after[field] = field === 'title' || field === 'summary' ? text : text || null;
  }
  for (const field of ['testingStage', 'finding', 'reviewOn'] as const)
    after[field] = input[field] ?? before[field];
  if (input.emmie) after['emmie'] = input.emmie.map((one, place) => readEmmie(one, place, checks));
  if (input.themes) after['themes'] = readThemes(input.themes, checks);
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return after as unknown as Words;
}

function readEmmie(given: Emmie, place: number, checks: FieldChecks): Emmie {
  const field = `input.emmie.${place}`;
  const text = readFreeTextWith(checks, { field: `${field}.text`, given: given.text, name: 'The words' });
  if (!Number.isInteger(given.quality) || given.quality < 0 || given.quality > 4)
    checks.add(`${field}.quality`, 'OUT_OF_RANGE', 'The quality of the evidence is from 0 to 4.');
  return { ...given, text };
}

function readThemes(given: readonly string[], checks: FieldChecks): string[] {
  given.forEach((id, place) => {
    if (!allThemes.some((theme) => theme.id === id))
      checks.add(`input.themes.${place}`, 'UNKNOWN', 'There is no theme of this name.');
  });
  return [...new Set(given)];
}

/** What is still needed before it may be published. @throws BadInput naming each field */
export function refuseIncomplete(version: Words): void {
  const checks = new FieldChecks();
  const need = (field: keyof Words, message: string, there: boolean) =>
    there || checks.add(`input.${field}`, 'REQUIRED', message);
  need('title', 'Enter a title.', version.title !== '');
  need('summary', 'Enter a summary.', version.summary !== '');
  need('emmie', 'Say something under one of the EMMIE headings.', version.emmie.length > 0);
  need('themes', 'Choose a theme.', version.themes.length > 0);
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
}
