import type { Words } from '../../words.js';
import { LOGIC } from './protocol-parts.js';
import type { OutcomeShown, TestShown } from './test-data.js';

/** A protocol to read: each part that says something, by its name. */
export function protocolOf(
  test: TestShown,
  words: Words,
): readonly { readonly name: string; readonly text: string }[] {
  const { logicModel, outcomes, analysisPlan, ethics, publicInvolvement, stoppingRule } = test;
  return [
    ...LOGIC.map((part) => ({ name: words.say(`logic_${part}`), text: logicModel?.[part] })),
    { name: words.say('part_outcomes'), text: outcomes.map((one) => outcomeText(one, words)).join('\n') },
    { name: words.say('part_analysisPlan'), text: analysisPlan },
    { name: words.say('part_ethics'), text: ethics },
    { name: words.say('part_publicInvolvement'), text: publicInvolvement },
    { name: words.say('part_stoppingRule'), text: stoppingRule },
    { name: words.say('partIndependent'), text: words.say(test.independent ? 'yes' : 'no') },
  ].flatMap(({ name, text }) => (text ? [{ name, text }] : []));
}

function outcomeText(one: OutcomeShown, words: Words): string {
  const { name, kind, direction, primary, minimumDetectableEffect: n } = one;
  const better = `${words.say('outcomeDirection').toLowerCase()} ${words.say(`direction_${direction}`)}`;
  return [
    `${name}: ${words.say(`kind_${kind}`)}`,
    better,
    ...(primary ? [words.say('outcomeIsPrimary')] : []),
    ...(n === null ? [] : [words.say('outcomeDetectable', { n: n.toFixed(2) })]),
  ].join('; ');
}
