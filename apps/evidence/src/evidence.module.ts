import { Module } from '@nestjs/common';
import { ClearingSubscriptions } from './clearing.subscriptions.js';
import { DraftingService } from './drafting.service.js';
import { EvidenceRequests } from './evidence.requests.js';
import { EvidenceSubscriptions } from './evidence.subscriptions.js';
import { FactsService } from './facts.service.js';
import { PublishingService } from './publishing.service.js';
import { ReadingService } from './reading.service.js';
import { RedactedIdeasService } from './redacted-ideas.service.js';
import { ReviewsService } from './reviews.service.js';

@Module({
  controllers: [EvidenceRequests, EvidenceSubscriptions, ClearingSubscriptions],
  providers: [
    DraftingService,
    FactsService,
    PublishingService,
    ReadingService,
    RedactedIdeasService,
    ReviewsService,
  ],
})
export class EvidenceModule {}
