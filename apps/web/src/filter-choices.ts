import { ideaKinds, stages } from '@idea-map/contracts';
import type { Asked } from './map-filter.js';
import { options } from './themes.js';
import type { Visit } from './visit.js';
import type { Word } from './words.js';

const CALLS = '{ calls(first: 100) { edges { node { id name: title nameCy: titleCy } } } }';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string | null;
}
interface Calls {
  readonly calls: { readonly edges: readonly { readonly node: Choice }[] } | null;
}

/** Kinds, stages and calls as options of selects: those that a map or a list of ideas is narrowed by. */
export async function choicesOf(visit: Visit, given: Asked) {
  const { words } = visit;
  const calls = visit.viewer ? await visit.askForParts<Calls>(CALLS).catch(() => null) : null;
  const kinds = ideaKinds.map((id) => ({ id, name: words.say(`kind_${id}`), nameCy: null }));
  const steps = stages.slice(1).map((id) => ({ id, name: words.say(`stage_${id}`), nameCy: null }));
  const select = (things: readonly Choice[], chosen = '', none: Word = 'evidenceAny') =>
    options(things, { none: words.say(none), chosen, visit });
  return {
    kindItems: select(kinds, given.kind),
    stageItems: select(steps, given.stage, 'anyStage'),
    callItems: select(calls?.calls?.edges.map(({ node }) => node) ?? [], given.call),
  };
}
