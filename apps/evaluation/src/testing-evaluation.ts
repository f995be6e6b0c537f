import * as contracts from '@idea-map/contracts';
import type { EventDefinition, ProtocolInput, Stage, TestView } from '@idea-map/contracts';
import { aForce, anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { evaluation } from './evaluation.definition.js';

/** A protocol with every part, for one count. */
export function aProtocol(more: ProtocolInput = {}): ProtocolInput {
  return {
    question: 'Do lockers that charge batteries keep cameras recording?',
    design: 'BEFORE_AFTER_COMPARISON',
    logicModel: {
      ...{ problem: 'Cameras stop before the shift ends.', response: 'Lockers that charge them.' },
      ...{ mechanism: 'A full battery lasts the shift.', outcomes: 'Fewer recordings end early.' },
    },
    outcomes: [anOutcome()],
    analysisPlan: 'The relative incident rate ratio of the primary outcome.',
    ethics: 'Looked at by the research board.',
    touchesPublic: false,
    startsOn: '2026-01-05',
    endsOn: '2026-06-30',
    stoppingRule: 'Stop where a locker overheats.',
    ...more,
  };
}

export function anOutcome(more: Partial<NonNullable<ProtocolInput['outcomes']>[number]> = {}) {
  return {
    ...{ id: 'ended-early', name: 'Recordings that ended early', kind: 'COUNT_RATE' as const },
    ...{ direction: 'LOWER_IS_BETTER' as const, primary: true, smallestUsefulChange: 0.1 },
    ...more,
  };
}

/** The evaluation service with an evaluator of the College, for integration tests. Every event is heard twice. */
export class EvaluationSystem {
  private constructor(
    readonly system: TestSystem,
    readonly evaluator: TestPerson,
    readonly officer: TestPerson,
  ) {}

  static async start(): Promise<EvaluationSystem> {
    const system = await TestSystem.start([evaluation]);
    const evaluator = await system.person('evaluator', ['EVALUATOR']);
    const officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    const all = new EvaluationSystem(system, evaluator, officer);
    for (const force of ['kent', 'essex']) await all.twice(contracts.ForceSaved, aForce(force));
    return all;
  }

  async twice<Data>(event: EventDefinition<Data>, data: NoInfer<Data>): Promise<void> {
    await this.system.again(await this.system.hears(event, data));
  }

  async idea(more: Parameters<typeof anIdeaSaid>[0] = {}): Promise<string> {
    const said = anIdeaSaid({ themes: ['digital-data-and-technology'], stage: 'SELECTED_FOR_TEST', ...more });
    await this.twice(contracts.IdeaSubmitted, said);
    return said.ideaId;
  }

  async moved(ideaId: string, stage: Stage): Promise<void> {
    const at = this.system.clock.now().toISOString();
    await this.twice(contracts.IdeaMoved, {
      ...{ ideaId, stage, move: 'CLOSE', from: 'SHARED_NATIONALLY', due: null, movedAt: at },
    });
  }

  async planned(more: ProtocolInput = {}, { idea, by = this.evaluator }: Planned = {}): Promise<TestView> {
    const input = { idea: idea ?? (await this.idea()), input: aProtocol(more) };
    return (await this.system.ask(by, contracts.PlanTest, input)).output;
  }

  /** With so many sites in each arm. */
  async withSites(test: TestView, [treated, compared]: readonly [number, number]): Promise<TestView> {
    const add = (arm: 'INTERVENTION' | 'COMPARISON', n: number) =>
      this.system.ask(this.evaluator, contracts.AddSite, {
        ...{ id: test.id, arm, force: arm === 'COMPARISON' ? 'essex' : 'kent', label: `${arm} ${n}` },
      });
    for (let n = 1; n <= treated; n++) await add('INTERVENTION', n);
    for (let n = 1; n <= compared; n++) await add('COMPARISON', n);
    return this.test(test.id);
  }

  async started(more: ProtocolInput = {}, arms: readonly [number, number] = [1, 1]): Promise<TestView> {
    const test = await this.withSites(await this.planned(more), arms);
    return (await this.system.ask(this.evaluator, contracts.StartTest, { id: test.id })).output;
  }

  async test(id: string, by: TestPerson | null = this.evaluator): Promise<TestView> {
    return (await this.system.ask(by, contracts.GetTest, { id })).output;
  }
}

interface Planned {
  readonly idea?: string;
  readonly by?: TestPerson;
}

/** The error of what is refused, or null. */
export function refusal(asked: Promise<unknown>): Promise<unknown> {
  return asked.then(
    () => null,
    (error: unknown) => error,
  );
}
