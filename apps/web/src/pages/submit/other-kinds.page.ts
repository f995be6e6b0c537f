import type { IdeaKind } from '@idea-map/contracts';
import { problemsOf, type Problems } from '../../form.js';
import { namedProblems } from '../../named-problems.js';
import type { Page } from '../../page.js';
import { options, themesFor } from '../../themes.js';
import type { Visit } from '../../visit.js';
import type { Word } from '../../words.js';

const SUBMIT = 'mutation ($input: IdeaInput!) { submitIdea(input: $input) { reference } }';
const LICENCES = '{ myLicences { id kinds state expiresOn } }';

type TextName = 'title' | 'problem' | 'whatFollowed' | 'whatOvercame' | 'proposal';
interface Text {
  readonly name: TextName;
  readonly label: Word;
  readonly hint?: Word;
}
/** What is shared beside ideas: each kind asks for its own few texts, in their order. */
interface OtherKind {
  readonly kind: Exclude<IdeaKind, 'IDEA'>;
  readonly heading: Word;
  readonly lead: Word;
  readonly send: Word;
  readonly texts: readonly Text[];
}

const learningNote: OtherKind = {
  ...{ kind: 'LEARNING_NOTE', heading: 'noteHeading', lead: 'noteLead', send: 'noteSend' },
  texts: [{ name: 'proposal', label: 'noteText', hint: 'submitSafe' }],
};
const practice: OtherKind = {
  ...{ kind: 'PRACTICE', heading: 'practiceHeading', lead: 'practiceLead', send: 'practiceSend' },
  texts: [
    { name: 'title', label: 'submitTitle', hint: 'practiceTitleHint' },
    { name: 'problem', label: 'practiceProblem' },
    { name: 'proposal', label: 'practiceText', hint: 'practiceTextHint' },
  ],
};
const impactCase: OtherKind = {
  ...{ kind: 'IMPACT_CASE', heading: 'caseHeading', lead: 'caseLead', send: 'mistakeSend' },
  texts: [
    { name: 'title', label: 'submitTitle', hint: 'caseTitleHint' },
    { name: 'problem', label: 'caseProblem' },
    { name: 'whatFollowed', label: 'caseFollowed' },
    { name: 'whatOvercame', label: 'caseOvercame' },
    { name: 'proposal', label: 'caseText' },
  ],
};

/** One page each, without drafts: short enough to be sent at once. */
export const otherKindPages: readonly Page[] = [
  pageOf('/learning-note', learningNote),
  pageOf('/practice', practice),
  pageOf('/impact-case', impactCase),
];

function pageOf(path: string, kind: OtherKind): Page {
  return {
    path,
    who: 'signedIn',
    get: (visit) => asked(visit, kind),
    async post(visit) {
      const empty = missing(visit, kind);
      if (empty) return asked(visit, kind, empty);
      const input = inputOf(visit, kind);
      const { data, problems } = await visit.change<{ submitIdea: { reference: string } }>(SUBMIT, { input });
      return problems
        ? asked(visit, kind, ofThisForm(problems, visit, kind))
        : visit.goTo(`/ideas/${data.submitIdea.reference}?sent=yes`);
    },
  };
}

function inputOf({ form, words }: Visit, { kind, texts }: OtherKind) {
  const theme = form.text('theme');
  return {
    kind,
    ...Object.fromEntries(texts.map(({ name }) => [name, form.text(name)])),
    themes: theme ? [theme] : [],
    ...(form.text('licence') && { licence: form.text('licence') }),
    language: words.language.toUpperCase(),
  };
}

/** By the questions of the form. A note has its title from its own first words: what is wrong there is told once. */
function ofThisForm({ list, of }: Problems, { words }: Visit, { texts }: OtherKind): Problems {
  const labels = Object.fromEntries(texts.map(({ name, label }) => [name, label]));
  const others = ['title', 'problem'].filter((name) => !(name in labels)).map((name) => `#${name}`);
  const told = list.filter(({ href }) => !others.includes(href ?? ''));
  return texts.length > 1 ? namedProblems({ list: told, of }, labels, words) : { list: told, of };
}

/** Every text is needed but what overcame a mistake: often nothing did. */
function missing({ form, words }: Visit, { texts }: OtherKind): Problems | null {
  const empty = texts.filter(({ name }) => name !== 'whatOvercame' && form.text(name) === '');
  if (empty.length === 0) return null;
  return problemsOf(
    empty.map(({ name, label }) => ({
      field: name,
      code: 'REQUIRED',
      message: words.say('answerNeeded', { question: words.say(label) }),
    })),
  );
}

async function asked(visit: Visit, kind: OtherKind, problems?: Problems) {
  const { form, words } = visit;
  const [themes, licences] = await Promise.all([themesFor(visit), licencesFor(visit, kind)]);
  return visit.show('other-kind', words.say(kind.heading), {
    ...{ kind, problems, licences, values: form.values },
    themes: options(themes, { none: words.say('submitNoTheme'), chosen: form.text('theme'), visit }),
  });
}

interface Licence {
  readonly id: string;
  readonly kinds: readonly IdeaKind[];
  readonly state: string;
  readonly expiresOn: string | null;
}

/** The licences that share such a thing at once. */
async function licencesFor(visit: Visit, { kind }: OtherKind): Promise<readonly Licence[]> {
  if (kind === 'IMPACT_CASE') return [];
  const answer = await visit
    .askForParts<{ myLicences: readonly Licence[] | null }>(LICENCES)
    .catch(() => null);
  return (answer?.myLicences ?? []).filter(({ state, kinds }) => state === 'VALID' && kinds.includes(kind));
}
