import * as contracts from '@idea-map/contracts';
import type { TestView } from '@idea-map/contracts';
import type { Ask } from './ask.js';
import { byIds } from './by-ids.js';
import type { GatewayContext } from './request-context.js';

/** What one request loads of tests, in batches. What may not be seen, or is not there, is null. */
export class EvaluationLoaders {
  constructor(private readonly ask: Ask) {}

  async ofIdea(context: GatewayContext, id: string): Promise<readonly TestView[]> {
    const found = await byIds(this.ask, context, contracts.GetTestsOfIdeas, (one) => one.ideaId).load(id);
    return found?.tests ?? [];
  }

  /** Those of these tests that the caller may read. */
  async ofEvidence(context: GatewayContext, ids: readonly string[]): Promise<readonly TestView[]> {
    const loader = byIds(this.ask, context, contracts.GetTestsOfEvidence, (test) => test.id);
    const found = await Promise.all(ids.map((id) => loader.load(id)));
    return found.filter((test) => test !== null);
  }

  /** CSV with a row for each figure that is still awaited. */
  async template(context: GatewayContext, id: string): Promise<string> {
    const loader = byIds(this.ask, context, contracts.GetMeasureTemplates, (one) => one.testId);
    return (await loader.load(id))?.csv ?? '';
  }
}
