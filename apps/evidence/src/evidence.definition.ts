import type { ServiceDefinition } from '@idea-map/service';
import { EntryEntity } from './entry.entity.js';
import { EvidenceModule } from './evidence.module.js';
import { KnownIdea } from './known-idea.entity.js';
import { KnownTest } from './known-test.entity.js';
import { EvidenceTables1764000008000 } from './migrations/1764000008000-evidence-tables.js';
import { Deidentified1764000008010 } from './migrations/1764000008010-deidentified.js';
import { QuickTextSearch1764000008020 } from './migrations/1764000008020-quick-text-search.js';
import { RedactedIdeas1764000008030 } from './migrations/1764000008030-redacted-ideas.js';
import { SearchEveryHeading1764000008040 } from './migrations/1764000008040-search-every-heading.js';
import { VersionEntity } from './version.entity.js';

export const evidence: ServiceDefinition = {
  name: 'evidence',
  module: EvidenceModule,
  entities: [EntryEntity, KnownIdea, KnownTest, VersionEntity],
  migrations: [
    EvidenceTables1764000008000,
    Deidentified1764000008010,
    QuickTextSearch1764000008020,
    RedactedIdeas1764000008030,
    SearchEveryHeading1764000008040,
  ],
};
