import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { EvaluationRequestsService } from './evaluation-requests.service.js';
import { MeasuresReadingService } from './measures-reading.service.js';
import { TestsReadingService } from './tests-reading.service.js';

/** What is read of tests, and the requests of forces for help with one. */
@Controller()
export class ReadingRequests {
  constructor(
    private readonly tests: TestsReadingService,
    private readonly measures: MeasuresReadingService,
    private readonly requests: EvaluationRequestsService,
  ) {}

  @Answers(contracts.GetTest)
  test({ id }: InputOf<typeof contracts.GetTest>, caller: Principal) {
    return this.tests.one(id, caller);
  }

  @Answers(contracts.ListTests)
  listTests(input: contracts.ListTests, caller: Principal) {
    return this.tests.page(input, caller);
  }

  @Answers(contracts.CountTests)
  countTests({ filter }: InputOf<typeof contracts.CountTests>, caller: Principal) {
    return this.tests.count(filter, caller);
  }

  @Answers(contracts.GetTestsOfIdeas)
  testsOfIdeas({ ids }: { ids: string[] }, caller: Principal) {
    return this.tests.ofIdeas(ids, caller);
  }

  @Answers(contracts.GetTestsOfEvidence)
  testsOfEvidence({ ids }: { ids: string[] }, caller: Principal | null) {
    return this.tests.byIds(ids, caller);
  }

  @Answers(contracts.ListMeasures)
  listMeasures(input: contracts.ListMeasures, caller: Principal | null) {
    return this.measures.page(input, caller);
  }

  @Answers(contracts.CountMeasures)
  countMeasures(input: contracts.CountMeasures, caller: Principal | null) {
    return this.measures.count(input, caller);
  }

  @Answers(contracts.GetMeasureTemplates)
  measureTemplates({ ids }: { ids: string[] }, caller: Principal | null) {
    return this.measures.templates(ids, caller);
  }

  @Answers(contracts.RequestEvaluation)
  requestEvaluation(input: contracts.RequestEvaluation, caller: Principal, tx: Transaction) {
    return this.requests.ask(input, caller, tx);
  }

  @Answers(contracts.AnswerEvaluationRequest)
  answerEvaluationRequest(input: contracts.AnswerEvaluationRequest, caller: Principal, tx: Transaction) {
    return this.requests.answer(input, caller, tx);
  }

  @Answers(contracts.ListEvaluationRequests)
  evaluationRequests(input: contracts.ListEvaluationRequests, caller: Principal) {
    return this.requests.page(input, caller);
  }

  @Answers(contracts.CountEvaluationRequests)
  countEvaluationRequests(
    { answered }: InputOf<typeof contracts.CountEvaluationRequests>,
    caller: Principal,
  ) {
    return this.requests.count(answered, caller);
  }
}
