import { stopReasons } from '@idea-map/contracts';
import { didOf } from '../../did.js';
import { dueOf } from '../../due.js';
import { problem, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import { addressWith } from '../../paging.js';
import { options, sorted } from '../../themes.js';
import type { Visit } from '../../visit.js';
import type { Word } from '../../words.js';
import { caseOf, nextCase, type CaseShown, type PriorityShown } from './case-data.js';
import { doBy, isDoing } from './case-doings.js';
import { decidedOf, decideBy, offered } from './decisions.js';
import { brokersOf, DESK_ROLES, peopleItems } from './desk-data.js';

const MORE = `{
  savedAnswers { id title text }
  organisations { id name nameCy kind }
}`;
const DID: Readonly<Record<string, Word>> = {
  ...{ claim: 'did_claim', release: 'did_release', hand: 'did_hand', score: 'did_score', tag: 'did_tag' },
  ...{ same: 'did_same', related: 'did_related', unlink: 'did_unlink', introduce: 'did_introduce' },
};
interface More {
  readonly savedAnswers:
    readonly { readonly id: string; readonly title: string; readonly text: string }[] | null;
  readonly organisations: readonly (PriorityShown & { readonly kind: string })[] | null;
}

/** One case: its idea beside what is like it, its scores, a reply or a decision. */
export const casePage: Page = {
  path: '/desk/:id',
  who: DESK_ROLES,
  get: (visit) => shown(visit),
  async post(visit) {
    const { held } = await caseOf(visit);
    const { idea } = held;
    const doing = visit.form.text('do');
    if (doing === 'decide') {
      const problems = await decideBy(visit, idea.id);
      return problems ? shown(visit, problems) : visit.goTo(await afterDeciding(visit, idea.reference));
    }
    if (!isDoing(doing)) return shown(visit, problem(visit.words.say('notFound')));
    const problems = await doBy(visit, doing, idea.id);
    return problems
      ? shown(visit, problems)
      : visit.goTo(addressWith(`/desk/${idea.reference}`, { did: doing }));
  },
};

/** One decided case leads to the next, so that a queue is cleared without going back to its list. */
async function afterDeciding(visit: Visit, done: string): Promise<string> {
  const next = await nextCase(visit);
  const decided = visit.form.text('decision');
  if (next === null) return addressWith('/desk', { last: done, decided });
  return addressWith(`/desk/${next}`, { after: done, decided });
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, viewer, form } = visit;
  const { held, priorities } = await caseOf(visit);
  const { idea } = held;
  const [{ savedAnswers, organisations }, brokers] = await Promise.all([
    visit.askForParts<More>(MORE),
    brokersOf(visit, held.queue.force?.id ?? null),
  ]);
  const answers = savedAnswers ?? [];
  const chosen = answers.find((one) => one.id === visit.query('answer'));
  return visit.show('desk/case', words.titleOf(idea), {
    ...{
      held,
      idea,
      problems,
      answers,
      decisions: offered(idea.moves),
      dueTag: dueOf(held, visit.now, words),
    },
    ...{ may: mayDo(held, viewer?.id ?? ''), did: didOf(visit, DID) },
    after: visit.query('after') && decidedOf(visit, visit.query('after')),
    values: { ...(chosen && { reason: chosen.text }), ...form.values },
    stops: stopReasons.map((one) => ({ value: one, text: words.say(`stop_${one}`) })),
    bodyItems: bodyItems(visit, organisations ?? []),
    brokerItems: peopleItems(
      brokers.filter((one) => one.id !== held.broker?.id),
      visit,
      form.text('broker'),
    ),
    tagItems: tagItems(visit, priorities, idea.nationalPriorities ?? []),
    likes: likesOf(held),
    family: familyOf(held),
  });
}

/** What the API offers that is no decision. */
function mayDo({ idea, broker, state }: CaseShown, viewer: string) {
  const moves = idea.moves ?? [];
  const isMine = broker?.id === viewer;
  return {
    claim: moves.includes('CLAIM') && !isMine,
    assign: moves.includes('ASSIGN'),
    release: moves.includes('ASSIGN') && broker !== null,
    score: moves.includes('RETURN') && state !== 'DECIDED',
  };
}

/** Left alone, the NPCC must answer it. */
function bodyItems(visit: Visit, bodies: readonly (PriorityShown & { readonly kind: string })[]) {
  const answering = sorted(bodies, visit).filter(({ kind }) => kind === 'NATIONAL');
  return options(answering, { none: '', chosen: visit.form.text('body') || 'npcc', visit }).slice(1);
}

function tagItems(visit: Visit, all: readonly PriorityShown[], held: readonly { readonly id: string }[]) {
  const chosen = visit.form.has('priorities') ? visit.form.all('priorities') : held.map(({ id }) => id);
  const { language } = visit.words;
  return sorted(all, visit).map(({ id, name, nameCy }) => ({
    ...{ value: id, text: language === 'cy' && nameCy ? nameCy : name, checked: chosen.includes(id) },
  }));
}

/** What is like it, with how much, and whether it is linked already. */
function likesOf({ idea }: CaseShown) {
  // An idea that is of the family by another alone has no link to undo.
  const links = idea.family?.links ?? [];
  const linked = new Set(
    links.flatMap(({ from, to }) => (from === idea.id ? [to] : to === idea.id ? [from] : [])),
  );
  return (idea.similar ?? []).map((one) => ({
    ...one,
    percent: Math.round(one.score * 100),
    linked: one.idea !== null && linked.has(one.idea.id),
  }));
}

function familyOf({ idea }: CaseShown) {
  return (idea.family?.links ?? []).flatMap(({ from, to, relation }) => {
    const other = [from, to].find((one) => one !== idea.id);
    const found = idea.family?.ideas.find(({ id }) => id === other);
    return found && (from === idea.id || to === idea.id) ? [{ ...found, relation }] : [];
  });
}
