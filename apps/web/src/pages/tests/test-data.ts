import type { Direction, MeasureKind, Role } from '@idea-map/contracts';
import { ApiProblem } from '../../api.js';
import { RESULT_DRAWN, type ResultDrawn } from '../../plots/result-drawn.js';
import type { Visit } from '../../visit.js';

export const TEST_ROLES: readonly Role[] = ['EVALUATOR', 'COLLEGE_BROKER', 'NATIONAL_DESK'];

const TEST = `query ($id: ID!) {
  test(id: $id) {
    id state independent protocolHash question design analysisPlan ethics touchesPublic publicInvolvement stoppingRule
    idea { reference title } evaluator { id name }
    tasks { part done advice }
    logicModel { problem response mechanism inputs activities outputs outcomes assumptions }
    outcomes { id name kind direction primary smallestUsefulChange expectedN expectedBaseline expectedSd minimumDetectableEffect }
    sms smsReason sites { id label arm force { id name nameCy } }
    departures { at what why by }
    results { ${RESULT_DRAWN} }
    finding conclusion limitations stopReason startsOn endsOn progress overdue measureTemplate
  }
}`;

export interface OutcomeShown {
  readonly id: string;
  readonly name: string;
  readonly kind: MeasureKind;
  readonly direction: Direction;
  readonly primary: boolean;
  readonly minimumDetectableEffect: number | null;
}
export interface TestShown {
  readonly id: string;
  readonly state: 'PLANNED' | 'RUNNING' | 'STOPPED' | 'COMPLETED';
  readonly question: string;
  readonly independent: boolean;
  readonly touchesPublic: boolean;
  readonly analysisPlan: string | null;
  readonly ethics: string | null;
  readonly publicInvolvement: string | null;
  readonly stoppingRule: string | null;
  readonly idea: { readonly reference: string; readonly title: string } | null;
  readonly tasks: readonly { readonly part: string; readonly done: boolean; readonly advice: string }[];
  readonly logicModel: Readonly<Record<string, string | null>> | null;
  readonly outcomes: readonly OutcomeShown[];
  readonly sites: readonly { readonly id: string; readonly label: string }[];
  readonly results: readonly ResultDrawn[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly progress: number;
  readonly measureTemplate: string;
}

/** @throws ApiProblem NOT_FOUND where there is none for this person, UNAUTHENTICATED where it may be for somebody else */
export async function testOf(visit: Visit): Promise<TestShown> {
  const { test } = await visit.askForParts<{ test: TestShown | null }>(TEST, { id: visit.params['id'] });
  const code = visit.viewer ? 'NOT_FOUND' : 'UNAUTHENTICATED';
  if (!test) throw new ApiProblem({ message: 'No test.', extensions: { code } });
  return test;
}

export function isEvaluator({ viewer }: Visit): boolean {
  return viewer?.roles.includes('EVALUATOR') ?? false;
}
