import { didOf } from '../../did.js';
import { dueOf } from '../../due.js';
import type { Problems } from '../../form.js';
import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import type { Visit } from '../../visit.js';
import { actOnChosen } from './batch.js';
import { decidedOf } from './decisions.js';
import { brokersOf, DESK_ROLES, isOfCollege, isTriager, peopleItems } from './desk-data.js';
import { askedOf, filterItems, filterOf } from './queue-filter.js';

const QUEUE = `query ($filter: QueueFilter, $after: String) {
  triageQueue(filter: $filter, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node {
      id level state due overdue openedAt priority queue { name nameCy } broker { id name }
      idea { id reference title force { name nameCy } themes { name nameCy } }
    } }
  }
  calls(first: 100) { edges { node { id title titleCy } } }
  forces { id name nameCy vacantSince }
}`;

export interface ForceShown {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly vacantSince: string | null;
}
interface Case {
  readonly due: string | null;
  readonly overdue: boolean;
}
interface Answer {
  readonly triageQueue: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Case }[];
  };
  readonly calls: {
    readonly edges: readonly { readonly node: { id: string; title: string; titleCy: string | null } }[];
  } | null;
  readonly forces: readonly ForceShown[];
}

const DID = { claim: 'deskClaimed', release: 'deskReleased', hand: 'deskHanded' } as const;

/** What waits for a broker, in the order in which it is due. */
export const deskPage: Page = {
  path: '/desk',
  who: DESK_ROLES,
  nav: 'navDesk',
  get: (visit) => shown(visit),
  async post(visit) {
    const done = await actOnChosen(visit);
    if ('problems' in done) return shown(visit, done.problems);
    return visit.goTo(
      addressWith('/desk', {
        ...askedOf(visit),
        done: `${done.done}-${done.of}`,
        did: visit.form.text('do'),
      }),
    );
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const { words } = visit;
  const after = visit.query('after') || null;
  const college = isOfCollege(visit);
  const [answer, brokers] = await Promise.all([
    visit.askForParts<Answer>(QUEUE, { filter: filterOf(visit), after }),
    brokersOf(visit, college ? null : (visit.viewer?.force?.id ?? null)),
  ]);
  const { triageQueue: queue, forces } = answer;
  const calls = (answer.calls?.edges ?? []).map(({ node }) => ({
    ...{ id: node.id, name: node.title, nameCy: node.titleCy },
  }));
  const asked = askedOf(visit);
  const [, done, of] = /^(\d+)-(\d+)$/.exec(visit.query('done')) ?? [];
  return visit.show('desk/queue', words.say('deskHeading'), {
    ...{ problems, college, mayAct: isTriager(visit), total: queue.totalCount, isFirst: after === null },
    cases: queue.edges.map(({ node }) => ({ ...node, dueTag: dueOf(node, visit.now, words) })),
    items: await filterItems(visit, { calls, forces }),
    filtered: Object.values(asked).some((one) => one),
    vacant: college ? forces.filter(({ vacantSince }) => vacantSince !== null) : [],
    brokerItems: peopleItems(brokers, visit, visit.form.text('broker')),
    chosen: visit.form.all('chosen'),
    reason: visit.form.text('reason'),
    done: done && of && doneWith(visit, { n: done, of }),
    last: visit.query('last') && decidedOf(visit, visit.query('last')),
    here: addressWith('/desk', asked),
    first: addressWith('/desk', asked),
    next: nextAddress('/desk', asked, queue.pageInfo),
  });
}

/** What was done with the cases that were ticked, and with how many of them. */
function doneWith(visit: Visit, { n, of }: { readonly n: string; readonly of: string }): string {
  const said = didOf(visit, DID, { n, of });
  return n === of ? said : `${said} ${visit.words.say('deskOthersStay')}`;
}
