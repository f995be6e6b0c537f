import { emmieDimensions, testingStages, verdicts } from '@idea-map/contracts';
import { dayFields, dayFrom } from '../../day-field.js';
import type { Problems } from '../../form.js';
import type { Page } from '../../page.js';
import { sorted, themesFor } from '../../themes.js';
import type { Visit } from '../../visit.js';
import { entryOf, type EditedEntry } from './editing-data.js';

const REVISE = `mutation ($id: ID!, $input: EvidenceInput!, $change: String) {
  reviseEvidence(id: $id, input: $input, change: $change) { id } }`;
const QUALITIES = [0, 1, 2, 3, 4] as const;

/** Everything that an entry says, on one form; saving leads to its preview. */
export const editPage: Page = {
  path: '/evidence-desk/:id/edit',
  who: ['EVIDENCE_EDITOR'],
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, params } = visit;
    const asked = { id: params['id'], input: inputOf(visit), change: form.textOrNull('change') };
    const { problems } = await visit.change(REVISE, asked, fieldNames());
    return problems ? shown(visit, problems) : visit.goTo(`/evidence-desk/${params['id'] ?? ''}?did=save`);
  },
};

function inputOf({ form }: Visit) {
  return {
    ...{ title: form.text('title'), summary: form.text('summary'), themes: form.all('themes') },
    testingStage: testingStages.find((one) => one === form.text('testingStage')) ?? null,
    finding: verdicts.find((one) => one === form.text('finding')) ?? null,
    emmie: emmieDimensions
      .map((dimension) => ({
        ...{
          dimension,
          text: form.text(`text-${dimension}`),
          quality: Number(form.text(`quality-${dimension}`)) || 0,
        },
      }))
      .filter(({ text }) => text !== ''),
    professionalJudgement: form.textOrNull('professionalJudgement'),
    ...{ whatDidNotWork: form.textOrNull('whatDidNotWork'), cost: form.textOrNull('cost') },
    reviewOn: dayFrom(form, 'reviewOn'),
  };
}

function fieldNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(emmieDimensions.map((one, at) => [`input.emmie.${at}.text`, `text-${one}`]));
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const [entry, themes] = await Promise.all([entryOf(visit), themesFor(visit)]);
  const before = { ...entry, ...dayFields('reviewOn', entry.reviewOn), ...emmieOf(entry) };
  const held = form.has('title') ? form.all('themes') : entry.themes.map(({ id }) => id);
  return visit.show('editing/edit', entry.title || words.say('editingDraft'), {
    ...{ entry, problems, values: { ...before, ...form.values }, dimensions: emmieDimensions },
    qualities: QUALITIES.map((n) => ({ value: String(n), text: words.say(`quality_${n}`) })),
    stages: testingStages.map((one) => ({ value: one, text: words.say(`tested_${one}`) })),
    findings: verdicts.map((one) => ({ value: one, text: words.say(`found_${one}`) })),
    themeItems: sorted(themes, visit).map(({ id, name, nameCy }) => ({
      ...{ value: id, text: words.language === 'cy' && nameCy ? nameCy : name, checked: held.includes(id) },
    })),
  });
}

function emmieOf({ emmie }: EditedEntry): Readonly<Record<string, string>> {
  return Object.fromEntries(
    emmie.flatMap(({ dimension, text, quality }) => [
      [`text-${dimension}`, text],
      [`quality-${dimension}`, String(quality)],
    ]),
  );
}
