import { dayFields, dayFrom } from '../../day-field.js';
import { didOf } from '../../did.js';
import type { Problems } from '../../form.js';
import type { Named } from '../../language.js';
import { namedProblems } from '../../named-problems.js';
import type { Page } from '../../page.js';
import { sorted } from '../../themes.js';
import type { Visit } from '../../visit.js';
import { KEEPERS } from './room-data.js';

const PRIORITIES = '{ nationalPriorities { id name nameCy source startsOn endsOn } }';
const SAVE = `mutation ($id: ID!, $input: NationalPriorityInput!) {
  saveNationalPriority(id: $id, input: $input) { id } }`;

const LABELS = { startsOn: 'prioritiesStarts', endsOn: 'prioritiesEnds' } as const;

interface Priority extends Named {
  readonly id: string;
  readonly source: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const DID = { save: 'didPriority' } as const;

/** The national priorities in force, against which ideas are tagged and gaps shown. */
export const prioritiesPage: Page = {
  path: '/room/priorities',
  who: KEEPERS,
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    const input = {
      ...{ name: form.text('name'), nameCy: form.text('nameCy'), source: form.text('source') },
      ...{ startsOn: dayFrom(form, 'startsOn') ?? '', endsOn: dayFrom(form, 'endsOn') },
    };
    const { problems } = await visit.change(SAVE, { id: form.text('id'), input });
    return problems
      ? shown(visit, namedProblems(problems, LABELS, visit.words))
      : visit.goTo('/room/priorities?did=save');
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const { nationalPriorities } = await visit.ask<{ nationalPriorities: readonly Priority[] }>(PRIORITIES);
  const changed = nationalPriorities.find(({ id }) => id === visit.query('change'));
  const before = changed && {
    ...changed,
    ...dayFields('startsOn', changed.startsOn),
    ...dayFields('endsOn', changed.endsOn),
  };
  return visit.show('room/priorities', visit.words.say('prioritiesHeading'), {
    ...{ priorities: sorted(nationalPriorities, visit), problems },
    ...{ values: { ...before, ...visit.form.values }, did: problems ? '' : didOf(visit, DID) },
  });
}
