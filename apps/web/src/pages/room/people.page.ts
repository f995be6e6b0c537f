import { roles } from '@idea-map/contracts';
import type { Named } from '../../language.js';
import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import { options, sorted } from '../../themes.js';
import { OPERATORS } from './room-data.js';

const PEOPLE = `query ($text: String, $role: Role, $organisation: ID, $after: String) {
  accounts(text: $text, role: $role, organisation: $organisation, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id name machine endedAt lastSignInAt organisation { name nameCy } grants { role endsOn startsOn } } }
  }
  organisations { id name nameCy }
  forces { id name nameCy vacantSince }
}`;
interface Found {
  readonly accounts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: unknown }[];
  };
  readonly organisations: readonly (Named & { readonly id: string })[] | null;
  readonly forces: readonly (Named & { readonly vacantSince: string | null })[] | null;
}

/** Every account with its roles, and the forces that have no broker. */
export const peoplePage: Page = {
  path: '/room/people',
  who: OPERATORS,
  async get(visit) {
    const { words } = visit;
    const [text, role, organisation] = ['text', 'role', 'organisation'].map((name) => visit.query(name));
    const known = roles.find((one) => one === role) ?? null;
    const after = visit.query('after') || null;
    const asked = { text: text || null, role: known, organisation: organisation || null, after };
    const { accounts, organisations, forces } = await visit.askForParts<Found>(PEOPLE, asked);
    const named = roles.map((one) => ({
      id: one,
      name: words.say(`role_${one}`),
      nameCy: words.say(`role_${one}`),
    }));
    return visit.show('room/people', words.say('peopleHeading'), {
      ...{
        text,
        total: accounts.totalCount,
        people: accounts.edges.map(({ node }) => node),
        isFirst: after === null,
      },
      roleItems: options(named, { none: words.say('peopleAnyRole'), chosen: role ?? '', visit }),
      bodyItems: options(sorted(organisations ?? [], visit), {
        ...{ none: words.say('peopleAnyBody'), chosen: organisation ?? '', visit },
      }),
      vacant: sorted(forces ?? [], visit).filter(({ vacantSince }) => vacantSince !== null),
      first: addressWith('/room/people', { text, role, organisation }),
      next: nextAddress('/room/people', { text, role, organisation }, accounts.pageInfo),
    });
  },
};
