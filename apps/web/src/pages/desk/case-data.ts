import type { CaseState, Level, Move } from '@idea-map/contracts';
import { ApiProblem } from '../../api.js';
import type { Named } from '../../language.js';
import type { Visit } from '../../visit.js';
import type { PersonShown, QueueOf } from './desk-data.js';

// The case says what of its idea may be seen with it: an idea is scored blind.
const CASE = `query ($id: ID!) {
  idea(id: $id) {
    id
    triage {
      id level state due overdue openedAt priority decision reason
      queue { id name nameCy kind force { id } } broker { id name }
      scores { criterion { id name nameCy } score why }
      idea {
        id reference version kind title problem proposal whatFollowed whatOvercame stage language credit
        author { name organisation } force { name nameCy } themes { name nameCy } place { district }
        supportCount supportForceCount submittedAt moves onBehalf
        call { title titleCy } nationalPriorities { id }
        history { at what reason by }
        similar(first: 5) {
          score evidence { citation title finding testingStage }
          idea { id reference title problem proposal stage language force { name nameCy } }
        }
        family { ideas { id reference title } links { from to relation } }
      }
    }
  }
  nationalPriorities { id name nameCy }
}`;

export interface LinkOf {
  readonly from: string;
  readonly to: string;
  readonly relation: 'SAME' | 'RELATED';
}
export interface IdeaOfCase {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly moves: readonly Move[] | null;
  readonly supportForceCount: number;
  readonly nationalPriorities: readonly { readonly id: string }[] | null;
  readonly similar:
    readonly { readonly score: number; readonly idea: { readonly id: string } | null }[] | null;
  readonly family: {
    readonly ideas: readonly { readonly id: string; readonly reference: string; readonly title: string }[];
    readonly links: readonly LinkOf[];
  } | null;
}
export interface CaseShown {
  readonly id: string;
  readonly level: Level;
  readonly state: CaseState;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly priority: number | null;
  readonly queue: QueueOf;
  readonly broker: PersonShown | null;
  readonly scores: readonly {
    readonly score: number;
    readonly why: string;
    readonly criterion: { readonly id: string };
  }[];
  readonly idea: IdeaOfCase;
}
export interface PriorityShown extends Named {
  readonly id: string;
}

/** A case with its idea, as far as both may be seen. @throws ApiProblem NOT_FOUND where there is none for this person */
export async function caseOf(
  visit: Visit,
): Promise<{ readonly held: CaseShown; readonly priorities: readonly PriorityShown[] }> {
  interface Answer {
    readonly idea: { readonly triage: CaseShown | null } | null;
    readonly nationalPriorities: readonly PriorityShown[] | null;
  }
  const { idea, nationalPriorities } = await visit.askForParts<Answer>(CASE, { id: visit.params['id'] });
  if (!idea?.triage) throw new ApiProblem({ message: 'No case.', extensions: { code: 'NOT_FOUND' } });
  return { held: idea.triage, priorities: nationalPriorities ?? [] };
}

const NEXT = `query ($filter: QueueFilter) {
  triageQueue(filter: $filter, first: 1) { edges { node { idea { id reference } } } }
}`;

/** The case that is due first of those that wait or are one's own; null where none is. */
export async function nextCase(visit: Visit): Promise<string | null> {
  interface Answer {
    readonly triageQueue: { readonly edges: readonly { readonly node: { idea: { reference: string } } }[] };
  }
  const states = [['CLAIMED'], ['WAITING']];
  for (const one of states) {
    const filter = { states: one, ...(one[0] === 'CLAIMED' && { mine: true }) };
    const { triageQueue } = await visit.ask<Answer>(NEXT, { filter });
    const [edge] = triageQueue.edges;
    if (edge) return edge.node.idea.reference;
  }
  return null;
}
