import type { ServiceDefinition } from '@idea-map/service';
import { CallEntity } from './call.entity.js';
import { CommentEntity } from './comment.entity.js';
import { IdeaEntity } from './idea.entity.js';
import { IntakeModule } from './intake.module.js';
import { KnownForce } from './known-force.entity.js';
import { IntakeTables1764000001000 } from './migrations/1764000001000-intake-tables.js';
import { PlaceSettled1764000001050 } from './migrations/1764000001050-place-settled.js';
import { StepEntity } from './step.entity.js';

export const intake: ServiceDefinition = {
  name: 'intake',
  module: IntakeModule,
  entities: [IdeaEntity, StepEntity, CommentEntity, CallEntity, KnownForce],
  migrations: [IntakeTables1764000001000, PlaceSettled1764000001050],
};
