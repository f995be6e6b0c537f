import { problemsOf, type Problems } from '../form.js';
import type { Page } from '../page.js';
import type { Visit } from '../visit.js';

const SET_LANGUAGE = 'mutation ($language: Language!) { setLanguage(language: $language) { id } }';

/** Who one is here, and the language in which one is spoken to. */
export const accountPage: Page = {
  path: '/account',
  who: 'signedIn',
  get: (visit) => shown(visit),
  async post(visit) {
    const language = visit.form.text('language');
    if (language !== 'EN' && language !== 'CY') {
      const wrong = { field: 'language', code: 'REQUIRED', message: visit.words.say('chooseOne') };
      return shown(visit, problemsOf([wrong]));
    }
    const { problems } = await visit.change(SET_LANGUAGE, { language });
    return problems
      ? shown(visit, problems)
      : visit.goTo(`/account?saved=yes&lang=${language.toLowerCase()}`);
  },
};

function shown(visit: Visit, problems?: Problems) {
  const { words, viewer } = visit;
  const roles = (viewer?.roles ?? []).map((role) => words.say(`role_${role}`)).join(', ');
  const language = visit.form.text('language') || viewer?.language;
  const saved = visit.query('saved') === 'yes' && !problems;
  return visit.show('account', words.say('accountHeading'), { roles, language, saved, problems });
}
