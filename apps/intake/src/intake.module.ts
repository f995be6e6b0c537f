import { Module } from '@nestjs/common';
import { CallsService } from './calls.service.js';
import { ClocksSubscriptions } from './clocks.subscriptions.js';
import { CheckService } from './check.service.js';
import { CheckRequests } from './check.requests.js';
import { CommentsService } from './comments.service.js';
import { DecisionsSubscriptions } from './decisions.subscriptions.js';
import { DraftsService } from './drafts.service.js';
import { EscrowRequests } from './escrow/escrow.requests.js';
import { EscrowService } from './escrow/escrow.service.js';
import { LinksEndingService } from './escrow/links-ending.service.js';
import { ReleasesReadingService } from './escrow/releases-reading.service.js';
import { ReleasesService } from './escrow/releases.service.js';
import { Geography } from './geography.js';
import { IdeasService } from './ideas.service.js';
import { IntakeReadsRequests } from './intake-reads.requests.js';
import { IntakeRequests } from './intake.requests.js';
import { IntakeSubscriptions } from './intake.subscriptions.js';
import { Licences } from './licences.js';
import { MovesService } from './moves.service.js';
import { OtherServices } from './other-services.js';
import { ParticipationRequests } from './participation.requests.js';
import { ParticipationService } from './participation.service.js';
import { PausesService } from './pauses.service.js';
import { PlaceConfirmationService } from './place-confirmation.service.js';
import { ReadingService } from './reading.service.js';
import { RecheckService } from './recheck.service.js';
import { IdeaRecordsRequests } from './records/idea-records.requests.js';
import { IdeaRecordsService } from './records/idea-records.service.js';
import { RepublishingService } from './republishing.service.js';
import { ClearingSubscriptions } from './redaction/clearing.subscriptions.js';
import { ReapplyingService } from './redaction/reapplying.service.js';
import { RedactionRequests } from './redaction/redaction.requests.js';
import { RedactionsReadingService } from './redaction/redactions-reading.service.js';
import { RedactionsService } from './redaction/redactions.service.js';
import { SupportService } from './support.service.js';
import { ThreadsService } from './threads.service.js';

@Module({
  controllers: [
    CheckRequests,
    IntakeRequests,
    IntakeReadsRequests,
    ParticipationRequests,
    EscrowRequests,
    IntakeSubscriptions,
    ClocksSubscriptions,
    RedactionRequests,
    IdeaRecordsRequests,
    ClearingSubscriptions,
    DecisionsSubscriptions,
  ],
  providers: [
    IdeasService,
    DraftsService,
    Geography,
    Licences,
    OtherServices,
    PlaceConfirmationService,
    SupportService,
    ReadingService,
    ThreadsService,
    CommentsService,
    CallsService,
    RepublishingService,
    IdeaRecordsService,
    EscrowService,
    LinksEndingService,
    ReleasesService,
    ReleasesReadingService,
    ParticipationService,
    PausesService,
    RedactionsService,
    RedactionsReadingService,
    ReapplyingService,
    MovesService,
    CheckService,
    RecheckService,
  ],
})
export class IntakeModule {}
