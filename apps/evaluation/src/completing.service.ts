import { Injectable } from '@nestjs/common';
import { readFreeTextWith, FieldChecks } from '@idea-map/check';
import { TestCompleted, type CompleteTest, type Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock } from '@idea-map/runtime';
import type { Cell } from './scales/scale.js';
import { IdeasService } from './ideas.service.js';
import { resultsOf, type Results } from './results.js';
import { TestEntity } from './test.entity.js';
import type { FigurePlace } from './test-view.js';
import { about, saidSites, sitesOf, testToChange } from './tests.js';
import { mayFind, type Verdict } from './verdict.js';

/** A test ends with its results, whatever they are, and whether it ran to its end or was stopped. */
@Injectable()
export class CompletingService {
  constructor(
    private readonly clock: Clock,
    private readonly ideas: IdeasService,
  ) {}

  async complete(asked: CompleteTest, caller: Principal, tx: Transaction): Promise<string> {
    const { conclusion, limitations } = readWords(asked);
    const test = await testToChange(asked.id, ['RUNNING', 'STOPPED'], tx);
    await this.ideas.refuseDependent(test, caller, tx);
    const sites = await sitesOf(test.id, tx);
    const { protocol } = test;
    const found = resultsOf({ protocol, sites, figures: await figuresThatHold(test.id, tx) });
    const finding = findingOf(asked.finding ?? null, found);
    const now = this.clock.now();
    const said = { finding, conclusion, limitations, sms: found.sms.level };
    await tx.update(
      TestEntity,
      { id: test.id },
      {
        ...{ ...said, state: 'COMPLETED', completedAt: now, completedBy: caller.id },
        ...{ results: found.results, smsReason: found.sms.reason },
      },
    );
    tx.record({ subject: test.id, idea: test.ideaId });
    const { question, design, independent } = protocol;
    tx.publish(TestCompleted, {
      ...{ ...about(test, now), ...said, question, design, independent, sites: saidSites(sites) },
      ...{ evaluator: test.evaluator, by: caller.id, stopped: test.state === 'STOPPED' },
      results: found.results,
    });
    return test.id;
  }
}

function readWords(asked: CompleteTest): { conclusion: string; limitations: string } {
  const checks = new FieldChecks();
  const read = (field: 'conclusion' | 'limitations', name: string) =>
    readFreeTextWith(checks, { field, given: asked[field], name });
  const words = {
    conclusion: read('conclusion', 'A conclusion'),
    limitations: read('limitations', 'The limitations'),
  };
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return words;
}

/** @throws BadInput for a finding that claims more than the figures and the design allow */
function findingOf(claimed: Verdict | null, { finding: byRule }: Results): Verdict {
  if (claimed === null || mayFind(claimed, byRule)) return claimed ?? byRule;
  const most = byRule.toLowerCase().replaceAll('_', ' ');
  const message = `The figures and the design of this test support no more than: ${most}.`;
  throw BadInput.of('finding', 'NOT_SUPPORTED', message);
}

function figuresThatHold(testId: string, tx: Transaction): Promise<(FigurePlace & Cell)[]> {
  return tx.query<FigurePlace & Cell & Record<string, unknown>>(
    `select distinct on (outcome, site_id, period) outcome, site_id as site, period, n, events, exposure, mean, sd
     from measure where test_id = $1 order by outcome, site_id, period, version desc`,
    [testId],
  );
}
