import {
  DraftEvidence,
  IdeaSubmitted,
  PublishEvidence,
  TestCompleted,
  type EventDefinition,
  type EvidenceInput,
  type EvidenceView,
} from '@idea-map/contracts';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { evidence } from './evidence.definition.js';
import { aCompletedTest } from './testing-evidence.js';

/** What is needed to publish beside what a test fills in. */
export const enough: EvidenceInput = { themes: ['digital-data-and-technology'] };

/** The evidence service with two editors, for integration tests. Every event is heard twice. */
export class EvidenceSystem {
  private constructor(
    readonly system: TestSystem,
    readonly editor: TestPerson,
    readonly editor2: TestPerson,
    readonly officer: TestPerson,
  ) {}

  static async start(): Promise<EvidenceSystem> {
    const system = await TestSystem.start([evidence]);
    const editor = await system.person('editor', ['EVIDENCE_EDITOR']);
    const editor2 = await system.person('editor2', ['EVIDENCE_EDITOR']);
    return new EvidenceSystem(
      system,
      editor,
      editor2,
      await system.person('officer.kent', ['CONTRIBUTOR'], 'kent'),
    );
  }

  async twice<Data>(event: EventDefinition<Data>, data: NoInfer<Data>): Promise<void> {
    await this.system.again(await this.system.hears(event, data));
  }

  async idea(more: Parameters<typeof anIdeaSaid>[0] = {}): Promise<string> {
    const said = anIdeaSaid({ themes: ['digital-data-and-technology'], ...more });
    await this.twice(IdeaSubmitted, said);
    return said.ideaId;
  }

  async tested(ideaId: string, more: Partial<TestCompleted> = {}): Promise<TestCompleted> {
    const completed = aCompletedTest({ ideaId, ...more });
    await this.twice(TestCompleted, completed);
    return completed;
  }

  async draft(input: EvidenceInput, by = this.editor): Promise<EvidenceView> {
    return (await this.system.ask(by, DraftEvidence, { input })).output;
  }

  async publish(id: string, by = this.editor2): Promise<EvidenceView> {
    return (await this.system.ask(by, PublishEvidence, { id })).output;
  }

  /** An entry on a tested idea, open to anyone. */
  async published(more: Partial<TestCompleted> = {}, input: EvidenceInput = {}) {
    const ideaId = await this.idea();
    const test = await this.tested(ideaId, more);
    const { id } = await this.draft({ idea: ideaId, ...enough, ...input });
    return { ideaId, test, entry: await this.publish(id) };
  }
}
