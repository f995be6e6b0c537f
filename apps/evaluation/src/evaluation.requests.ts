import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { CompletingService } from './completing.service.js';
import { MeasuringService } from './measuring.service.js';
import { PlanningService } from './planning.service.js';
import { RunningService } from './running.service.js';
import { TestsReadingService } from './tests-reading.service.js';

/** What is done with a test; each answers the test as it is then. Who may ask is in the access table of libs/identity. */
@Controller()
export class EvaluationRequests {
  constructor(
    private readonly planning: PlanningService,
    private readonly running: RunningService,
    private readonly measuring: MeasuringService,
    private readonly completing: CompletingService,
    private readonly reading: TestsReadingService,
  ) {}

  @Answers(contracts.PlanTest)
  async planTest(input: contracts.PlanTest, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.planning.plan(input, caller, tx), caller, tx);
  }

  @Answers(contracts.AmendPlan)
  async amendPlan(input: contracts.AmendPlan, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.planning.amend(input, caller, tx), caller, tx);
  }

  @Answers(contracts.AddSite)
  async addSite(input: contracts.AddSite, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.planning.addSite(input, caller, tx), caller, tx);
  }

  @Answers(contracts.RemoveSite)
  async removeSite(input: contracts.RemoveSite, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.planning.removeSite(input, caller, tx), caller, tx);
  }

  @Answers(contracts.StartTest)
  async startTest({ id }: InputOf<typeof contracts.StartTest>, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.running.start(id, caller, tx), caller, tx);
  }

  @Answers(contracts.DepartFromProtocol)
  async departFromProtocol(input: contracts.DepartFromProtocol, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.running.depart(input, caller, tx), caller, tx);
  }

  @Answers(contracts.StopTest)
  async stopTest(input: contracts.StopTest, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.running.stop(input, caller, tx), caller, tx);
  }

  @Answers(contracts.RecordMeasure)
  async recordMeasure(input: contracts.RecordMeasure, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.measuring.record(input, caller, tx), caller, tx);
  }

  @Answers(contracts.ImportMeasures)
  async importMeasures(input: contracts.ImportMeasures, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.measuring.importCsv(input, caller, tx), caller, tx);
  }

  @Answers(contracts.CompleteTest)
  async completeTest(input: contracts.CompleteTest, caller: Principal, tx: Transaction) {
    return this.reading.one(await this.completing.complete(input, caller, tx), caller, tx);
  }
}
