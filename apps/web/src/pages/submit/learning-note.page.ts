import type { Problems } from '../../form.js';
import type { Page } from '../../page.js';
import { options, themesFor } from '../../themes.js';
import type { Visit } from '../../visit.js';

const SUBMIT = 'mutation ($input: IdeaInput!) { submitIdea(input: $input) { reference } }';

/** What one has learned at work, in one field. */
export const learningNotePage: Page = {
  path: '/learning-note',
  who: 'signedIn',
  get: (visit) => asked(visit),
  async post(visit) {
    const { form, words } = visit;
    const theme = form.text('theme');
    const { data, problems } = await visit.change<{ submitIdea: { reference: string } }>(SUBMIT, {
      input: {
        kind: 'LEARNING_NOTE',
        proposal: form.text('proposal'),
        themes: theme ? [theme] : [],
        language: words.language.toUpperCase(),
      },
    });
    return problems ? asked(visit, problems) : visit.goTo(`/ideas/${data.submitIdea.reference}?sent=yes`);
  },
};

async function asked(visit: Visit, problems?: Problems) {
  const { form, words } = visit;
  const chosen = form.text('theme');
  const themes = options(await themesFor(visit), { none: words.say('submitNoTheme'), chosen, visit });
  return visit.show('learning-note', words.say('noteHeading'), { themes, values: form.values, problems });
}
