import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import {
  TestStarted,
  TestStopped,
  type DepartFromProtocol,
  type Principal,
  type ProtocolPart,
  type Stage,
  type StopTest,
} from '@idea-map/contracts';
import { FieldChecks, readFreeText, readFreeTextWith } from '@idea-map/check';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict } from '@idea-map/runtime';
import { DepartureEntity } from './departure.entity.js';
import { IdeasService } from './ideas.service.js';
import { locked, tasksOf } from './protocol.js';
import { TestEntity } from './test.entity.js';
import { about, plannedDays, saidSites, sitesOf, testToChange } from './tests.js';

/** An idea may be tested once it was selected, and again whatever was found. */
const TESTED: readonly Stage[] = ['SELECTED_FOR_TEST', 'IN_TEST', 'EVALUATED', 'PUBLISHED'];

const MISSING: Readonly<Record<ProtocolPart, string>> = {
  question: 'Enter a question.',
  design: 'Choose a design.',
  logicModel: 'Say how the idea should work: the logic model.',
  outcomes: 'Name the outcomes, one of them the primary one.',
  sites: 'Add a site in the intervention arm.',
  analysisPlan: 'Enter an analysis plan.',
  ethics: 'Say how ethics were looked at.',
  publicInvolvement: 'This test touches the public: say how the public was involved.',
  startsOn: 'Enter the day on which it is to start.',
  endsOn: 'Enter the day on which it is to end.',
  stoppingRule: 'Say when it would be stopped early.',
};

/** A test from its start on: its protocol is locked, and what differs later stands beside it. Each answers its id. */
@Injectable()
export class RunningService {
  constructor(
    private readonly clock: Clock,
    private readonly ideas: IdeasService,
  ) {}

  async start(id: string, caller: Principal, tx: Transaction): Promise<string> {
    const test = await testToChange(id, ['PLANNED'], tx);
    const idea = await this.ideas.of(test, tx);
    if (!TESTED.includes(idea.stage))
      throw new Conflict('The College has not selected this idea for a test.', { stage: idea.stage });
    await this.ideas.refuseDependent(test, caller, tx);
    this.ideas.refuseClaim(idea, test);
    const sites = await sitesOf(id, tx);
    refuseIncomplete(tasksOf(test.protocol, sites));
    const { text, hash } = locked({ test: id, idea: idea.id, protocol: test.protocol, sites });
    const now = this.clock.now();
    const started = { state: 'RUNNING' as const, startedAt: now, protocolText: text, protocolHash: hash };
    await tx.update(TestEntity, { id }, started);
    tx.record({ subject: id, idea: idea.id, basis: `sha256:${hash}` });
    tx.publish(TestStarted, {
      ...{ ...about(test, now), ...plannedDays(test), protocolHash: hash },
      ...{ by: caller.id, sites: saidSites(sites) },
    });
    return id;
  }

  async depart(asked: DepartFromProtocol, caller: Principal, tx: Transaction): Promise<string> {
    const checks = new FieldChecks();
    const read = (field: 'what' | 'why', name: string) =>
      readFreeTextWith(checks, { field, given: asked[field], name, most: 2000 });
    const [what, why] = [read('what', 'What was done otherwise'), read('why', 'A reason')];
    if (checks.errors.length > 0) throw new BadInput(checks.errors);
    const test = await testToChange(asked.id, ['RUNNING', 'STOPPED'], tx);
    await this.ideas.refuseDependent(test, caller, tx);
    const at = this.clock.now();
    const made = { id: uuid({ msecs: at.getTime() }), testId: test.id, what, why, by: caller.id, at };
    await tx.insert(DepartureEntity, made);
    tx.record({ subject: test.id, idea: test.ideaId, why });
    return test.id;
  }

  async stop(asked: StopTest, caller: Principal, tx: Transaction): Promise<string> {
    const reason = readFreeText('reason', asked.reason, { name: 'A reason', most: 2000 });
    const test = await testToChange(asked.id, ['RUNNING'], tx);
    await this.ideas.refuseDependent(test, caller, tx);
    const now = this.clock.now();
    await tx.update(TestEntity, { id: test.id }, { state: 'STOPPED', stoppedAt: now, stopReason: reason });
    tx.record({ subject: test.id, idea: test.ideaId, why: reason });
    tx.publish(TestStopped, { ...about(test, now), reason, by: caller.id });
    return test.id;
  }
}

function refuseIncomplete(tasks: ReturnType<typeof tasksOf>): void {
  const missing = tasks.filter(({ done }) => !done);
  if (missing.length === 0) return;
  throw new BadInput(
    missing.map(({ part }) => ({ field: part, code: 'REQUIRED', message: MISSING[part] })),
    'The protocol is not complete: a test cannot start without it.',
  );
}
