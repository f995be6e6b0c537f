import { Module } from '@nestjs/common';
import { AtlasRequests } from './atlas.requests.js';
import { AtlasSubscriptions } from './atlas.subscriptions.js';
import { BaselineService } from './baseline.service.js';
import { CardsService } from './cards.service.js';
import { CountsService } from './counts.service.js';
import { DocketDuesService } from './docket-dues.service.js';
import { FacetsService } from './facets.service.js';
import { ListService } from './list.service.js';
import { MarkersRequests } from './markers.requests.js';
import { MarkersService } from './markers.service.js';
import { MeritsService } from './merits.service.js';
import { PipelineRequests } from './pipeline.requests.js';
import { PipelineService } from './pipeline.service.js';
import { RebuildService } from './rebuild.service.js';
import { Selections } from './selections.js';
import { ShownForcesService } from './shown-forces.js';
import { TallyingService } from './tallying.service.js';
import { TriageSubscriptions } from './triage.subscriptions.js';

@Module({
  controllers: [AtlasRequests, PipelineRequests, MarkersRequests, AtlasSubscriptions, TriageSubscriptions],
  providers: [
    ShownForcesService,
    Selections,
    CardsService,
    ListService,
    CountsService,
    FacetsService,
    PipelineService,
    BaselineService,
    RebuildService,
    MarkersService,
    MeritsService,
    DocketDuesService,
    TallyingService,
  ],
})
export class AtlasModule {}
