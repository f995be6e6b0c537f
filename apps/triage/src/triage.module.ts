import { Module } from '@nestjs/common';
import { Bodies } from './bodies.js';
import { CasesService } from './cases.service.js';
import { ClaimsService } from './claims.service.js';
import { ClockStepsService } from './clock-steps.service.js';
import { ClearingSubscriptions } from './clearing.subscriptions.js';
import { CriteriaService } from './criteria.service.js';
import { DecisionsService } from './decisions.service.js';
import { Desk } from './desk.js';
import { DisseminationService } from './dissemination.service.js';
import { DocketReadingService } from './docket-reading.service.js';
import { DocketService } from './docket.service.js';
import { FamiliesService } from './families.service.js';
import { ForcesService } from './forces.service.js';
import { LikenessRequests } from './likeness/likeness.requests.js';
import { LikenessService } from './likeness/likeness.service.js';
import { likenessProvider } from './likeness/likeness.provider.js';
import { KeepingService } from './keeping.service.js';
import { LedgerService } from './ledger.service.js';
import { LicensedSubscriptions } from './licensed.subscriptions.js';
import { LicensedService } from './licensed.service.js';
import { MeritsService } from './merits.service.js';
import { PackMakingService } from './packs/pack-making.service.js';
import { PacksRequests } from './packs/packs.requests.js';
import { PacksService } from './packs/packs.service.js';
import { PrioritiesService } from './priorities.service.js';
import { QueueService } from './queue.service.js';
import { ReadingRequests } from './reading.requests.js';
import { ReferenceRequests } from './reference.requests.js';
import { ResponsesService } from './responses.service.js';
import { SavedAnswersService } from './saved-answers.service.js';
import { Scores } from './scores.js';
import { ScoringService } from './scoring.service.js';
import { SharingRequests } from './sharing.requests.js';
import { TriageRequests } from './triage.requests.js';
import { TriageSubscriptions } from './triage.subscriptions.js';
import { Vacancies } from './vacancies.js';

const cases = [
  ...[CasesService, ClaimsService, ClockStepsService, DecisionsService, Desk],
  ...[KeepingService, QueueService, Vacancies],
];
const judging = [
  CriteriaService,
  MeritsService,
  PrioritiesService,
  SavedAnswersService,
  Scores,
  ScoringService,
];
const sharing = [DisseminationService, FamiliesService, LedgerService, LicensedService, ResponsesService];
const leaders = [Bodies, DocketReadingService, DocketService, PackMakingService, PacksService];

@Module({
  controllers: [
    TriageRequests,
    SharingRequests,
    PacksRequests,
    ReadingRequests,
    ReferenceRequests,
    LikenessRequests,
    TriageSubscriptions,
    LicensedSubscriptions,
    ClearingSubscriptions,
  ],
  providers: [
    ...[...cases, ...judging, ...sharing, ...leaders],
    ...[ForcesService, LikenessService, likenessProvider],
  ],
})
export class TriageModule {}
