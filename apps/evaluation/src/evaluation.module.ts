import { Module } from '@nestjs/common';
import { ClearingSubscriptions } from './clearing.subscriptions.js';
import { CompletingService } from './completing.service.js';
import { EvaluationRequests } from './evaluation.requests.js';
import { EvaluationRequestsService } from './evaluation-requests.service.js';
import { EvaluationSubscriptions } from './evaluation.subscriptions.js';
import { FactsService } from './facts.service.js';
import { IdeasService } from './ideas.service.js';
import { MeasuresReadingService } from './measures-reading.service.js';
import { MeasuringService } from './measuring.service.js';
import { PlanningService } from './planning.service.js';
import { ReadingRequests } from './reading.requests.js';
import { RunningService } from './running.service.js';
import { TestsReadingService } from './tests-reading.service.js';

@Module({
  controllers: [EvaluationRequests, ReadingRequests, EvaluationSubscriptions, ClearingSubscriptions],
  providers: [
    PlanningService,
    RunningService,
    MeasuringService,
    CompletingService,
    EvaluationRequestsService,
    TestsReadingService,
    MeasuresReadingService,
    IdeasService,
    FactsService,
  ],
})
export class EvaluationModule {}
