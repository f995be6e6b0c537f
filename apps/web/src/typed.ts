import type { Form } from './form.js';
import { typedQuestions } from './typed-questions.data.js';
import type { Word } from './words.js';

/** Fields whose value is chosen or comes with the page; one that ends in a hyphen stands for all that begin so. */
const CHOSEN: ReadonlySet<string> = new Set([
  ...['answered', 'arm', 'audience', 'body', 'broker', 'by', 'call', 'chosen', 'classification', 'clock'],
  ...['credit', 'decision', 'delivery', 'design', 'direction-', 'disclosable', 'do', 'draft', 'draftVersion'],
  ...['due', 'file', 'finding', 'force', 'found', 'grant', 'ground', 'ideas', 'independent', 'kind', 'kind-'],
  ...['language', 'latitude', 'layer', 'leaders', 'level', 'licence', 'longitude', 'nation', 'onBehalf'],
  ...['organisation', 'other', 'period', 'person', 'place', 'placeForce', 'primary', 'priorities'],
  ...['referTo', 'refresher', 'release', 'role', 'rows', 'score-', 'site', 'stage', 'state', 'step', 'stop'],
  ...['sure', 'test', 'tested', 'testingStage', 'theme', 'themes', 'touchesPublic', 'until', 'verify'],
  ...['quality-', 'version', 'which', 'whose', 'with'],
]);
/** What is typed into one form may be chosen in another: there it is an id or the name of a choice. */
const CHOICE = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[A-Z]{2,}(?:_[A-Z]+)*)$/;
const SECRET = /^_|token|csrf|password|secret/i;

/** A text with the question that it answers; null where no form of ours asks so. */
export interface Typed {
  readonly question: Word | null;
  readonly text: string;
}

/** What somebody typed into a page's form, to show it again where it cannot be taken; a day is one text. */
export function typedIn(form: Form, path: string): Typed[] {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(form.values)) {
    if (isChosen(name) || SECRET.test(name)) continue;
    const [, day] = /^(.+)-(?:day|month|year)$/.exec(name) ?? [];
    for (const one of [value].flat().map((text) => text.trim())) {
      if (one === '' || CHOICE.test(one)) continue;
      const before = texts.get(day ?? name);
      texts.set(day ?? name, before === undefined ? one : `${before}${day ? '/' : '\n'}${one}`);
    }
  }
  return [...texts].map(([name, text]) => ({ question: questionOf(path, name), text }));
}

function questionOf(path: string, name: string): Word | null {
  const many = name.replace(/-.*$/, '-');
  const names = [`${path} ${name}`, `${path} ${many}`, name, many];
  return names.map((one) => typedQuestions[one]).find((one) => one !== undefined) ?? null;
}

export function isChosen(name: string): boolean {
  return CHOSEN.has(name) || CHOSEN.has(name.replace(/-.*$/, '-'));
}
