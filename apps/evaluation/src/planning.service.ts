import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import {
  TestPlanAmended,
  TestPlanned,
  type AddSite,
  type AmendPlan,
  type PlanTest,
  type Principal,
  type RemoveSite,
} from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict, NotFound } from '@idea-map/runtime';
import { IdeasService } from './ideas.service.js';
import { KnownForce } from './known-force.entity.js';
import { EMPTY } from './protocol.js';
import { withInput } from './protocol-input.js';
import { SiteEntity } from './site.entity.js';
import { TestEntity } from './test.entity.js';
import { about, plannedDays, sitesOf, testToChange } from './tests.js';
import { forcesOf } from './visibility.js';

const MOST_SITES = 100;

/** A test while it is a plan: its protocol and its sites may change. Each answers its id. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly clock: Clock,
    private readonly ideas: IdeasService,
  ) {}

  async plan({ idea: of, input }: PlanTest, caller: Principal, tx: Transaction): Promise<string> {
    const idea = await this.ideas.readable(of, caller, tx);
    if (idea.stage === 'CLOSED')
      throw new Conflict('This idea is closed: it is not tested.', { stage: idea.stage });
    const now = this.clock.now();
    const test = {
      ...{ id: uuid({ msecs: now.getTime() }), ideaId: idea.id, state: 'PLANNED' as const },
      ...{ evaluator: caller.id, evaluatorForces: forcesOf(caller), plannedAt: now },
      protocol: withInput(EMPTY, input),
    };
    this.ideas.refuseClaim(idea, test);
    await tx.insert(TestEntity, test);
    const { question, design } = test.protocol;
    tx.record({ subject: test.id, idea: idea.id });
    tx.publish(TestPlanned, {
      ...{ ...about(test, now), ...plannedDays(test), question, design, evaluator: caller.id },
    });
    return test.id;
  }

  async amend({ id, input }: AmendPlan, caller: Principal, tx: Transaction): Promise<string> {
    const test = await this.planned(id, caller, tx);
    const amended = { ...test, protocol: withInput(test.protocol, input) };
    this.ideas.refuseClaim(await this.ideas.of(test, tx), amended);
    await tx.update(TestEntity, { id }, { protocol: amended.protocol });
    tx.record({ subject: id, idea: test.ideaId });
    tx.publish(TestPlanAmended, { ...about(test, this.clock.now()), ...plannedDays(amended) });
    return id;
  }

  async addSite({ id, force, arm, label: given }: AddSite, caller: Principal, tx: Transaction) {
    const label = readFreeText('label', given, { name: 'A label', most: 100 });
    const test = await this.planned(id, caller, tx);
    const known = await tx.find(KnownForce, { id: force });
    if (!known) throw BadInput.of('force', 'UNKNOWN', 'There is no force of this name.');
    const sites = await sitesOf(id, tx);
    if (sites.length >= MOST_SITES)
      throw BadInput.of('label', 'TOO_MANY', `A test has ${MOST_SITES} sites or fewer.`);
    if (sites.some((site) => site.label.toLowerCase() === label.toLowerCase()))
      throw BadInput.of('label', 'TWICE', 'Another site has this label.');
    const site = { id: uuid({ msecs: this.clock.now().getTime() }), testId: id, force, arm, label };
    await tx.insert(SiteEntity, site);
    tx.record({ subject: id, idea: test.ideaId });
    return id;
  }

  async removeSite({ id, site }: RemoveSite, caller: Principal, tx: Transaction): Promise<string> {
    const test = await this.planned(id, caller, tx);
    const removed = validate(site)
      ? await tx.query('delete from test_site where test_id = $1 and id = $2 returning id', [id, site])
      : [];
    if (removed.length === 0) throw new NotFound('This test has no such site.');
    tx.record({ subject: id, idea: test.ideaId });
    return id;
  }

  private async planned(id: string, caller: Principal, tx: Transaction): Promise<TestEntity> {
    const test = await testToChange(id, ['PLANNED'], tx);
    await this.ideas.refuseDependent(test, caller, tx);
    return test;
  }
}
