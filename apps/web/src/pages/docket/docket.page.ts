import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import { options, themesFor } from '../../themes.js';
import type { Visit } from '../../visit.js';
import {
  answeringBodies,
  bodyItems,
  DOCKET_ROLES,
  dueTagOf,
  holdsOneOf,
  ITEM,
  PACK_MAKERS,
  type ItemShown,
} from './docket-data.js';

const DOCKET = `query ($filter: DocketFilter, $after: String) {
  docket(filter: $filter, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { ${ITEM} idea { id reference title stage force { name nameCy } } } }
  }
}`;
const NAMES = ['body', 'theme', 'answered', 'due'] as const;

interface Answer {
  readonly docket: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: ItemShown }[];
  };
}

/** Prioritised ideas with why, and what leaders answered: on record for everyone in policing. */
export const docketPage: Page = {
  path: '/docket',
  who: 'signedIn',
  nav: 'navDocket',
  navFor: DOCKET_ROLES,
  async get(visit) {
    const { words } = visit;
    const asked = Object.fromEntries(NAMES.map((name) => [name, visit.query(name)]));
    const after = visit.query('after') || null;
    const [{ docket }, bodies, themes] = await Promise.all([
      visit.ask<Answer>(DOCKET, { filter: filterOf(visit), after }),
      answeringBodies(visit),
      themesFor(visit),
    ]);
    return visit.show('docket/docket', words.say('docketHeading'), {
      items: docket.edges.map(({ node }) => ({ ...node, dueTag: dueTagOf(node, visit) })),
      filtered: Object.values(asked).some((one) => one),
      mine: holdsOneOf(visit, ['LEADER'])
        ? addressWith('/docket', { body: visit.viewer?.organisation.id ?? '', answered: 'no' })
        : null,
      ...{ total: docket.totalCount, isFirst: after === null, mayPack: holdsOneOf(visit, PACK_MAKERS) },
      bodyItems: bodyItems(visit, bodies, { none: words.say('docketAnyBody'), chosen: visit.query('body') }),
      themeItems: options(themes, { none: words.say('anyTheme'), chosen: visit.query('theme'), visit }),
      answeredItems: choices(visit, 'answered', [
        ['', words.say('docketAnyAnswer')],
        ['no', words.say('docketWaiting')],
        ['yes', words.say('docketHasAnswer')],
      ]),
      dueItems: choices(visit, 'due', [
        ['', words.say('docketAnyTime')],
        ['over', words.say('docketOver')],
      ]),
      first: addressWith('/docket', asked),
      next: nextAddress('/docket', asked, docket.pageInfo),
    });
  },
};

function filterOf(visit: Visit) {
  const [body, theme, answered, due] = NAMES.map((name) => visit.query(name));
  return {
    ...(body && { bodies: [body] }),
    ...(theme && { themes: [theme] }),
    ...(['yes', 'no'].includes(answered ?? '') && { answered: answered === 'yes' }),
    ...(due === 'over' && { overdue: true }),
  };
}

function choices(visit: Visit, name: string, given: readonly (readonly [value: string, text: string])[]) {
  return given.map(([value, text]) => ({ value, text, selected: visit.query(name) === value }));
}
