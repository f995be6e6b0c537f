import { classifications, type LeaderAnswer } from '@idea-map/contracts';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import { nameIn, type Named } from '../../language.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import type { Words } from '../../words.js';
import { PACK_MAKERS } from './docket-data.js';

const DOCKET = `{ docket(first: 100) { edges { node { priority answer body { name nameCy } idea { id reference title } } } } }`;
const MAKE = 'mutation ($input: PackInput!) { makePack(input: $input) { id } }';

interface Item {
  readonly priority: number;
  readonly answer: LeaderAnswer | null;
  readonly body: Named;
  readonly idea: { readonly id: string; readonly reference: string };
}
interface Answer {
  readonly docket: {
    readonly edges: readonly { readonly node: Item }[];
  };
}

/** Chooses ideas of the docket, in its order, and freezes them as a pack. */
export const newPackPage: Page = {
  path: '/packs/new',
  who: PACK_MAKERS,
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, words } = visit;
    const ideas = form.all('ideas');
    const missing = allOf(
      unlessGiven(form, 'title', words.say('packTitleNone')),
      ideas.length > 0 ? null : problemOf('ideas', words.say('packIdeasNone')),
    );
    if (missing) return shown(visit, missing);
    const attachments = form
      .text('attachments')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const input = {
      ...{ title: form.text('title'), ideas, classification: form.text('classification') || 'OFFICIAL' },
      ...{ disclosable: form.text('disclosable') === 'yes', attachments },
      ...{ committee: form.textOrNull('committee'), portfolio: form.textOrNull('portfolio') },
    };
    // All attachments are lines of one field.
    const names = Object.fromEntries(attachments.map((_, at) => [`input.attachments.${at}`, 'attachments']));
    const { data, problems } = await visit.change<{ makePack: { id: string } }>(MAKE, { input }, names);
    return problems ? shown(visit, problems) : visit.goTo(`/packs/${data.makePack.id}?did=freeze`);
  },
};

/** What tells ideas apart that are chosen from: where each stands. */
function hintOf({ idea, priority, answer, body }: Item, words: Words): string {
  const stands = answer
    ? words.say(`leader_${answer}`)
    : words.say('packAwaits', { body: nameIn(body, words.language).text });
  return `${idea.reference} · ${words.say('docketPriority')} ${words.number(Math.round(priority))} · ${stands}`;
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const { docket } = await visit.ask<Answer>(DOCKET);
  return visit.show('docket/new-pack', words.say('packsNew'), {
    // An idea that was referred stands on the docket of two bodies.
    ...{
      items: [...new Map(docket.edges.map(({ node }) => [node.idea.id, node])).values()].map((node) => ({
        ...node,
        hint: hintOf(node, words),
      })),
      chosen: form.all('ideas'),
      problems,
    },
    values: { disclosable: 'yes', classification: 'OFFICIAL', ...form.values },
    classes: classifications.map((one) => ({ value: one, text: words.say(`class_${one}`) })),
  });
}
