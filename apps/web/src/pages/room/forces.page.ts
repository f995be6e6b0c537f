import { dayFields, dayFrom } from '../../day-field.js';
import { didOf } from '../../did.js';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import type { Named } from '../../language.js';
import { namedProblems } from '../../named-problems.js';
import type { Page } from '../../page.js';
import { options, sorted } from '../../themes.js';
import type { Visit } from '../../visit.js';
import { OPERATORS } from './room-data.js';

const FORCES = `{
  forces(coming: true) { id code name nameCy region nation territorial startsOn endsOn successor { name nameCy } vacantSince }
}`;
const SAVE = 'mutation ($id: ID!, $input: ForceInput!) { saveForce(id: $id, input: $input) { id } }';
const SUCCEED =
  'mutation ($id: ID!, $by: ID!, $on: Date!) { succeedForce(id: $id, by: $by, on: $on) { id } }';

const LABELS = { which: 'forcesWhich', by: 'forcesBy', on: 'forcesOn' } as const;
const NATIONS = { England: 'forcesEngland', Wales: 'forcesWales' } as const;

type Force = Named & {
  readonly id: string;
  readonly nation: string | null;
  readonly startsOn: string | null;
};

const DID = { save: 'didForce', succeed: 'didSucceed' } as const;

/** The forces in being and to come, and what becomes of them: a new one, other names, a successor. */
export const forcesPage: Page = {
  path: '/room/forces',
  who: OPERATORS,
  get: (visit) => shown(visit),
  async post(visit) {
    const succeeds = visit.form.text('do') === 'succeed';
    const problems = succeeds ? await succeed(visit) : await save(visit);
    return problems
      ? shown(visit, problems)
      : visit.goTo(`/room/forces?did=${succeeds ? 'succeed' : 'save'}`);
  },
};

async function save(visit: Visit): Promise<Problems | null> {
  const { form } = visit;
  const input = {
    ...{ name: form.text('name'), nameCy: form.textOrNull('nameCy'), code: form.textOrNull('code') },
    ...{ region: form.textOrNull('region'), nation: form.textOrNull('nation') },
    ...{ territorial: form.text('nation') !== '', startsOn: dayFrom(form, 'startsOn') },
  };
  return (await visit.change(SAVE, { id: form.text('id'), input })).problems;
}

async function succeed(visit: Visit): Promise<Problems | null> {
  const { form, words } = visit;
  const [id, by] = [form.text('which'), form.text('by')];
  const missing = allOf(
    unlessGiven(form, 'which', words.say('forcesChoose')),
    unlessGiven(form, 'by', words.say('forcesChoose')),
    dayFrom(form, 'on') === null ? problemOf('on', words.say('dayWrong')) : null,
  );
  if (missing) return namedProblems(missing, LABELS, words);
  return (await visit.change(SUCCEED, { id, by, on: dayFrom(form, 'on') ?? '' }, { id: 'which' })).problems;
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const { forces } = await visit.ask<{ forces: readonly Force[] }>(FORCES);
  const all = sorted(forces, visit);
  const items = (chosen: string) => options(all, { none: words.say('forcesChoose'), chosen, visit });
  const changed = all.find(({ id }) => id === visit.query('change'));
  const before = changed && { ...changed, ...dayFields('startsOn', changed.startsOn) };
  const values = { ...before, ...form.values };
  const nations = Object.entries(NATIONS).map(([value, word]) => ({ value, text: words.say(word) }));
  return visit.show('room/forces', words.say('forcesHeading'), {
    ...{ forces: all, problems, values, did: problems ? '' : didOf(visit, DID) },
    nationItems: [{ value: '', text: words.say('forcesNoTerritory') }, ...nations],
    whichItems: items(form.text('which')),
    byItems: items(form.text('by')),
  });
}
