import type { Query } from '../../../gateway/src/schema.generated.js';
import { anIdea, SUBMIT } from '../ideas.js';
import { CARDS } from './rows/list.row.js';

export interface Question {
  readonly as: string;
  readonly query: string;
  /** @param turn counts up, so that what is sent in differs */
  readonly of?: (turn: number) => object;
  /** What it is asked of, found once before, and how that is undone after each turn, with the same variables. */
  readonly found?: {
    readonly query: string;
    readonly variables: (data: never) => object;
    readonly undo: string;
  };
}

/** What people ask, and as whom. */
export const QUESTIONS = {
  list: { as: 'broker.kent', query: CARDS },
  filter: {
    as: 'broker.kent',
    query: CARDS,
    of: () => ({ filter: { forces: ['kent'], stages: ['LOCAL_TRIAGE'] } }),
  },
  'text search': { as: 'broker.kent', query: CARDS, of: () => ({ filter: { text: 'custody' } }) },
  'exact total': { as: 'broker.kent', query: '{ ideas { totalCount } }' },
  map: { as: 'officer.kent', query: '{ map { total elsewhere byForce { count force { id } } } }' },
  markers: {
    as: 'officer.kent',
    query: `{ map(bounds: { west: -6, south: 50, east: 2, north: 56 }, zoom: 7) { markers { count latitude longitude } } }`,
  },
  facets: { as: 'broker.kent', query: '{ facets { themes { count } stages { count } } }' },
  queue: {
    as: 'broker.kent',
    query: '{ triageQueue(first: 20) { edges { node { idea { id title } due overdue state } } } }',
  },
  claim: {
    as: 'broker.kent',
    query: 'mutation ($idea: ID!) { claimCase(idea: $idea) { state } }',
    found: {
      query: '{ triageQueue(filter: { states: [WAITING] }, first: 1) { edges { node { idea { id } } } } }',
      variables: ({ triageQueue }: Pick<Query, 'triageQueue'>) => ({
        idea: triageQueue?.edges[0]?.node.idea.id,
      }),
      undo: 'mutation ($idea: ID!) { assignCase(idea: $idea) { state } }',
    },
  },
  likeness: {
    as: 'officer.kent',
    query: '{ similar(text: "Lockers that charge cameras between shifts") { score } }',
  },
  docket: { as: 'leader.npcc', query: '{ docket(first: 20) { edges { node { idea { id title } } } } }' },
  submission: {
    as: 'officer.kent',
    query: SUBMIT,
    of: (turn) => ({ input: anIdea({ title: `Lockers at station ${turn}` }) }),
  },
} as const satisfies Readonly<Record<string, Question>>;
export type QuestionName = keyof typeof QUESTIONS;
