import type { Problems } from '../form.js';
import { marked } from '../marked-text.js';
import type { Page } from '../page.js';
import type { Visit } from '../visit.js';
import { themesFor, type ThemeShown } from '../themes.js';

const SUBMIT = 'mutation ($input: IdeaInput!) { submitIdea(input: $input) { reference } }';
const LOOK = `query ($title: String!, $problem: String!, $proposal: String!, $all: String!) {
  title: checkText(text: $title) { ...found } problem: checkText(text: $problem) { ...found }
  proposal: checkText(text: $proposal) { ...found }
  similar(text: $all, first: 3) { idea { reference title force { name nameCy } } }
}
fragment found on TextCheck { findings { type start end advice } }`;
const FIELDS = ['title', 'problem', 'proposal'] as const;

interface Found {
  readonly findings: readonly { readonly start: number; readonly end: number; readonly advice: string }[];
}
interface Looked extends Record<(typeof FIELDS)[number], Found | null> {
  readonly similar: readonly { readonly idea: { readonly reference: string } | null }[] | null;
}

/** Three questions, then the answers to check, then it is in. Without script, and on a phone. */
export const submitPage: Page = {
  path: '/submit',
  who: 'signedIn',
  nav: 'navSubmit',
  get: (visit) => asked(visit),
  async post(visit) {
    const { form } = visit;
    if (form.text('step') === 'change') return asked(visit);
    if (form.text('step') === 'check') return checked(visit);
    const { data, problems } = await visit.change<{ submitIdea: { reference: string } }>(SUBMIT, {
      input: inputOf(visit),
    });
    return problems ? asked(visit, problems) : visit.goTo(`/ideas/${data.submitIdea.reference}?sent=yes`);
  },
};

async function asked(visit: Visit, problems?: Problems) {
  const themes = await themesFor(visit);
  return visit.show('submit', visit.words.say('submitHeading'), {
    themes,
    values: visit.form.values,
    problems,
  });
}

/** What was written, with what the check finds marked in it, and what is like it; neither stands in the way. */
async function checked(visit: Visit) {
  const { form, words } = visit;
  const texts = Object.fromEntries(FIELDS.map((field) => [field, form.text(field)]));
  const all = FIELDS.map((field) => form.text(field)).join(' ');
  const [looked, themes] = await Promise.all([
    visit.askForParts<Looked>(LOOK, { ...texts, all }).catch(() => null),
    themesFor(visit),
  ]);
  const found = Object.fromEntries(
    FIELDS.map((field) => [field, marked(form.text(field), looked?.[field]?.findings ?? [])]),
  );
  const advice = FIELDS.flatMap((field) => looked?.[field]?.findings.map((finding) => finding.advice) ?? []);
  return visit.show('submit-check', words.say('checkHeading'), {
    ...{
      marked: found,
      advice: [...new Set(advice)],
      values: form.values,
      theme: nameOf(form.text('theme'), themes),
    },
    similar: looked?.similar?.flatMap(({ idea }) => idea ?? []) ?? [],
  });
}

function inputOf({ form, words }: Visit) {
  const theme = form.text('theme');
  return {
    ...{ title: form.text('title'), problem: form.text('problem'), proposal: form.text('proposal') },
    themes: theme ? [theme] : [],
    postcode: form.textOrNull('postcode'),
    ...(form.text('credit') && { credit: form.text('credit') }),
    ...(form.text('audience') && { audience: form.text('audience') }),
    language: words.language.toUpperCase(),
  };
}

function nameOf(id: string, themes: readonly ThemeShown[]): ThemeShown | null {
  return themes.find((theme) => theme.id === id) ?? null;
}
