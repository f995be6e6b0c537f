import type { ServiceDefinition } from '@idea-map/service';
import { DocketItemEntity } from './docket-item.entity.js';
import { KnownForce } from './known-force.entity.js';
import { KnownIdea } from './known-idea.entity.js';
import { LikenessText } from './likeness/likeness-text.entity.js';
import { LikenessTexts1764000005200 } from './migrations/1764000005200-likeness-texts.js';
import { TriageTables1764000005000 } from './migrations/1764000005000-triage-tables.js';
import { DeskTables1764000005100 } from './migrations/1764000005100-desk-tables.js';
import { ClockSteps1764000005300 } from './migrations/1764000005300-clock-steps.js';
import { PackTables1764000005400 } from './migrations/1764000005400-pack-tables.js';
import { LikenessModel1764000005500 } from './migrations/1764000005500-likeness-model.js';
import { LikenessModelAgain1764000005600 } from './migrations/1764000005600-likeness-model-again.js';
import { SharingTables1764000005200 } from './migrations/1764000005200-sharing-tables.js';
import { TriageCaseEntity } from './triage-case.entity.js';
import { TriageModule } from './triage.module.js';

export const triage: ServiceDefinition = {
  name: 'triage',
  module: TriageModule,
  entities: [DocketItemEntity, KnownForce, KnownIdea, TriageCaseEntity, LikenessText],
  migrations: [
    TriageTables1764000005000,
    DeskTables1764000005100,
    LikenessTexts1764000005200,
    SharingTables1764000005200,
    ClockSteps1764000005300,
    PackTables1764000005400,
    LikenessModel1764000005500,
    LikenessModelAgain1764000005600,
  ],
};
