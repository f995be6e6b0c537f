import { Module } from '@nestjs/common';
import { CasesService } from './cases.service.js';
import { ForcesService } from './forces.service.js';
import { TriageSubscriptions } from './triage.subscriptions.js';

@Module({
  controllers: [TriageSubscriptions],
  providers: [CasesService, ForcesService],
})
export class TriageModule {}
