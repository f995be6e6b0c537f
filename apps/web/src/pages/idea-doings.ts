import type { Problems } from '../form.js';
import type { Visit } from '../visit.js';
import type { Word } from '../words.js';
import type { IdeaShown } from './idea-query.js';

const id = '$id: ID!';
const DOINGS = {
  support: `mutation (${id}) { supportIdea(id: $id) { id } }`,
  unsupport: `mutation (${id}) { unsupportIdea(id: $id) { id } }`,
  follow: `mutation (${id}) { followIdea(id: $id) { id } }`,
  unfollow: `mutation (${id}) { unfollowIdea(id: $id) { id } }`,
  comment: `mutation (${id}, $text: String!) { commentOnIdea(id: $id, text: $text) { id } }`,
  place: `mutation (${id}, $force: ID!) { confirmPlace(id: $id, force: $force) { id } }`,
  answer: `mutation (${id}, $version: Int!, $answer: String) {
    reviseIdea(id: $id, version: $version, input: {}, answer: $answer) { id } }`,
  revise: `mutation (${id}, $version: Int!, $input: IdeaChangeInput!) {
    reviseIdea(id: $id, version: $version, input: $input) { id } }`,
  withdraw: `mutation (${id}) { withdrawIdea(id: $id) { id } }`,
};
type Doing = keyof typeof DOINGS;

/** What is said once it is done. */
export const DID: Readonly<Record<string, Word>> = {
  ...{ support: 'didSupport', unsupport: 'didUnsupport', follow: 'didFollow', unfollow: 'didUnfollow' },
  ...{ comment: 'didComment', place: 'didPlace', answer: 'didSendAnswer', withdraw: 'didTakeBack' },
  revise: 'ideaRevised',
  ...{ remind: 'remindDone', forget: 'remindGone', pause: 'pauseDone' },
};

/** What its author can write anew, in the order of the page. */
const TEXTS = {
  ...{ title: 'submitTitle', problem: 'ideaProblem', whatFollowed: 'ideaFollowed' },
  ...{ whatOvercame: 'ideaOvercame', proposal: 'ideaProposal' },
} as const;
const TEXT_NAMES = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

export function isDoing(name: string): name is Doing {
  return Object.hasOwn(DOINGS, name);
}

/** Does what the page's form asks. @returns what is wrong with it, or null once it is done */
export async function doWith(visit: Visit, name: Doing, id: string): Promise<Problems | null> {
  const { form } = visit;
  const { problems } = await visit.change(DOINGS[name], {
    ...{ id, text: form.text('text'), force: form.text('force'), answer: form.text('answer') },
    version: Number(form.text('version')) || 0,
    input: Object.fromEntries(
      TEXT_NAMES.filter((name) => form.has(name)).map((name) => [name, form.text(name)]),
    ),
  });
  return problems;
}

/** The texts that its author can write anew, with what was typed last. */
export function textsOf(idea: IdeaShown, { form }: Visit) {
  return TEXT_NAMES.filter((name) => idea[name] !== null).map((name) => ({
    ...{ name, label: TEXTS[name], value: form.has(name) ? form.text(name) : idea[name] },
  }));
}
