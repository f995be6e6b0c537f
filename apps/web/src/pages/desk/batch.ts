import { problemOf, type Problems } from '../../form.js';
import type { Visit } from '../../visit.js';

const DOINGS: Readonly<Record<string, string>> = {
  claim: 'claimCase(idea: $idea)',
  release: 'assignCase(idea: $idea)',
  hand: 'assignCase(idea: $idea, broker: $broker, reason: $reason)',
};
/** As many mutations as a request may hold. */
const MOST = 15;

/** Does one thing with every case that is ticked; each stands or fails alone. Where all fail, why the first did. */
export async function actOnChosen(
  visit: Visit,
): Promise<{ readonly done: number; readonly of: number } | { readonly problems: Problems }> {
  const { form, words } = visit;
  const chosen = form.all('chosen');
  const doing = DOINGS[form.text('do')];
  if (!doing || chosen.length === 0) return { problems: problemOf('chosen', words.say('deskNoneChosen')) };
  const [broker, reason] = [form.textOrNull('broker'), form.textOrNull('reason')];
  if (form.text('do') === 'hand' && broker === null)
    return { problems: problemOf('broker', words.say('deskNoBroker')) };
  let done = 0;
  let refused = '';
  for (let from = 0; from < chosen.length; from += MOST) {
    const some = chosen.slice(from, from + MOST);
    const ideas = Object.fromEntries(some.map((id, at) => [`idea${at}`, id]));
    const variables = { ...ideas, ...(form.text('do') === 'hand' && { broker, reason }) };
    const each = await visit.changeEach(mutationOf(doing, some.length), variables);
    done += each.done;
    refused ||= each.why ?? '';
  }
  if (done === 0) return { problems: problemOf('chosen', words.say('deskDoneNone', { why: refused })) };
  return { done, of: chosen.length };
}

/** One request with the same mutation for each idea. */
function mutationOf(doing: string, n: number): string {
  const names = Array.from({ length: n }, (_, at) => `idea${at}`);
  const parts = names.map((name) => `do_${name}: ${doing.replace('$idea', `$${name}`)} { id }`);
  const handing = doing.includes('$broker') ? ', $broker: ID, $reason: String' : '';
  return `mutation (${names.map((name) => `$${name}: ID!`).join(', ')}${handing}) { ${parts.join(' ')} }`;
}
