import { didOf } from '../did.js';
import type { Page } from '../page.js';
import { addressWith, nextAddress } from '../paging.js';
import type { Visit } from '../visit.js';

const NOTICES = `query ($unread: Boolean, $after: String) {
  notifications(unread: $unread, first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id at text link read answers { url label expiresAt usedAt } } }
  }
}`;
const READ = 'mutation ($id: ID!) { readNotification(id: $id) { id } }';
const READ_ALL = 'mutation ($until: DateTime!) { readNotifications(until: $until) { id } }';

const DID = { read: 'noticeReadDone', readAll: 'noticesReadDone' } as const;

interface Notice {
  readonly id: string;
  readonly at: string;
  readonly link: string;
  readonly read: boolean;
  readonly answers: readonly { readonly url: string; readonly usedAt: string | null }[];
}
interface Answer {
  readonly notifications: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Notice }[];
  };
}

/** What one was told, newest first: with its answers where it asks something. */
export const noticesPage: Page = {
  path: '/notices',
  who: 'signedIn',
  get: shown,
  async post(visit) {
    const { form } = visit;
    const id = form.text('id');
    if (id) await visit.change(READ, { id });
    else await visit.change(READ_ALL, { until: form.text('until') });
    const to = form.text('to');
    if (id && to.startsWith('/') && !to.startsWith('//')) return visit.goTo(to);
    return visit.goTo(addressWith('/notices', { did: id ? 'read' : 'readAll' }));
  },
};

async function shown(visit: Visit) {
  const unread = visit.query('show') === 'new';
  const after = visit.query('after') || null;
  const { notifications } = await visit.ask<Answer>(NOTICES, { unread: unread ? true : null, after });
  const show = unread ? 'new' : '';
  const notices = notifications.edges.map(({ node }) => ({
    ...node,
    link: localOf(node.link),
    answers: node.answers
      .filter(({ usedAt }) => usedAt === null)
      .map((answer) => ({ ...answer, url: localOf(answer.url) })),
  }));
  return visit.show('notices', visit.words.say('noticesHeading'), {
    ...{ notices, unread, isFirst: after === null, did: didOf(visit, DID) },
    someNew: notices.some(({ read }) => !read),
    until: notices[0]?.at,
    first: addressWith('/notices', { show }),
    next: nextAddress('/notices', { show }, notifications.pageInfo),
  });
}

/** A link of the API as one of these pages: it may hold the site's name, under which they are not reached everywhere. */
function localOf(link: string): string {
  if (!URL.canParse(link)) return link;
  const { pathname, search, hash } = new URL(link);
  return `${pathname}${search}${hash}`;
}
