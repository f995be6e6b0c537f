import { didOf } from '../../did.js';
import type { Problems } from '../../form.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';

const ANSWERS = '{ savedAnswers { id title text } }';
const SAVE = `mutation ($id: ID, $title: String!, $text: String!) {
  saveAnswer(id: $id, title: $title, text: $text) { id } }`;
const DELETE = 'mutation ($id: ID!) { deleteSavedAnswer(id: $id) }';

interface SavedAnswer {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const DID = { save: 'didAnswer', delete: 'didAnswerDelete' } as const;

/** A broker's own texts for what they often write. */
export const savedAnswersPage: Page = {
  path: '/desk/answers',
  who: ['BROKER', 'COLLEGE_BROKER'],
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    const id = form.textOrNull('id');
    const doing = form.text('do') === 'delete' ? 'delete' : 'save';
    const { problems } =
      doing === 'delete'
        ? await visit.change(DELETE, { id })
        : await visit.change(SAVE, { id, title: form.text('title'), text: form.text('text') });
    return problems ? shown(visit, problems) : visit.goTo(`/desk/answers?did=${doing}`);
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const { savedAnswers } = await visit.ask<{ savedAnswers: readonly SavedAnswer[] }>(ANSWERS);
  const id = form.text('id') || visit.query('change');
  const changed = savedAnswers.find((one) => one.id === id);
  return visit.show('desk/answers', words.say('answersHeading'), {
    ...{ answers: savedAnswers, changed, problems, did: problems ? '' : didOf(visit, DID) },
    values: { title: changed?.title, text: changed?.text, ...form.values },
  });
}
