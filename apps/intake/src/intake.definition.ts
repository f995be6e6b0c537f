import { EscrowKeys, provideEscrowKeys } from '@idea-map/identity';
import type { ServiceDefinition } from '@idea-map/service';
import { CallEntity } from './call.entity.js';
import { CommentEntity } from './comment.entity.js';
import { IdentityReleaseEntity } from './escrow/identity-release.entity.js';
import { IdeaEntity } from './idea.entity.js';
import { IntakeModule } from './intake.module.js';
import { KnownForce } from './known-force.entity.js';
import { IntakeTables1764000001000 } from './migrations/1764000001000-intake-tables.js';
import { EscrowTables1764000001300 } from './migrations/1764000001300-escrow-tables.js';
import { RedactionTables1764000001500 } from './migrations/1764000001500-redaction-tables.js';
import { PlaceSettled1764000001050 } from './migrations/1764000001050-place-settled.js';
import { Pauses1764000001400 } from './migrations/1764000001400-pauses.js';
import { Holders1764000001600 } from './migrations/1764000001600-holders.js';
import { LicenceMark1764000001700 } from './migrations/1764000001700-licence-mark.js';
import { CallClosed1764000001800 } from './migrations/1764000001800-call-closed.js';
import { PauseEntity } from './pause.entity.js';
import { RedactionCopyEntity } from './redaction/redaction-copy.entity.js';
import { RedactionEntity } from './redaction/redaction.entity.js';
import { provideRedactionLedger } from './redaction/redaction-ledger.provider.js';
import { RedactionLedger } from './redaction/redaction-ledger.js';
import { Check1764000001060 } from './migrations/1764000001060-check.js';
import { StepEntity } from './step.entity.js';

export const intake: ServiceDefinition = {
  name: 'intake',
  module: IntakeModule,
  entities: [
    IdeaEntity,
    StepEntity,
    CommentEntity,
    CallEntity,
    KnownForce,
    IdentityReleaseEntity,
    PauseEntity,
    RedactionEntity,
    RedactionCopyEntity,
  ],
  migrations: [
    IntakeTables1764000001000,
    PlaceSettled1764000001050,
    Check1764000001060,
    EscrowTables1764000001300,
    Pauses1764000001400,
    RedactionTables1764000001500,
    Holders1764000001600,
    LicenceMark1764000001700,
    CallClosed1764000001800,
  ],
  provided: (config) => [
    { provide: EscrowKeys, useValue: provideEscrowKeys(config) },
    { provide: RedactionLedger, useValue: provideRedactionLedger(config) },
  ],
};
