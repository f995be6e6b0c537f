import { Module } from '@nestjs/common';
import { CasesService } from './cases.service.js';
import { ForcesService } from './forces.service.js';
import { LikenessRequests } from './likeness/likeness.requests.js';
import { LikenessService } from './likeness/likeness.service.js';
import { likenessProvider } from './likeness/likeness.provider.js';
import { TriageSubscriptions } from './triage.subscriptions.js';

@Module({
  controllers: [TriageSubscriptions, LikenessRequests],
  providers: [CasesService, ForcesService, LikenessService, likenessProvider],
})
export class TriageModule {}
