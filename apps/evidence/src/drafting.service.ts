import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import {
  EvidenceDrafted,
  type EvidenceInput,
  type Principal,
  type ReviseEvidence,
  type TestCompleted,
} from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict } from '@idea-map/runtime';
import { EntryEntity } from './entry.entity.js';
import { citation, evidenceReference, overreach } from './evidence.js';
import { withInput } from './evidence-input.js';
import { entryToChange, versionOf } from './entries.js';
import { filledFrom } from './filling.js';
import { KnownIdea } from './known-idea.entity.js';
import { testsOf } from './known-tests.js';
import { VersionEntity } from './version.entity.js';

/** Editors write what was learned. Nobody else sees it before it is published. */
@Injectable()
export class DraftingService {
  constructor(private readonly clock: Clock) {}

  /** Begins an entry on an idea; what is left out is filled from its completed tests. @returns its id */
  async draft(input: EvidenceInput, editor: Principal, tx: Transaction): Promise<string> {
    const tests = await this.cited(input, tx);
    const idea = await this.ideaOf(input, tests, tx);
    const cited = input.tests ? tests : await testsOf(tx, { ideaId: idea.id });
    const now = this.clock.now();
    const id = uuid({ msecs: now.getTime() });
    const entry: EntryEntity = {
      ...{ id, ideaId: idea.id, latestVersion: 1, publishedVersion: null, createdAt: now },
      reference: evidenceReference(now.getUTCFullYear(), await nextNumber(tx)),
    };
    const filled = filledFrom(cited, this.clock.today());
    const empty = { professionalJudgement: null, cost: null, themes: idea.themes };
    const words = withInput({ ...filled, ...empty }, input);
    refuseOverreach(words, cited);
    await tx.insert(EntryEntity, entry);
    await this.begin({ entry, words, tests: cited, change: null }, editor, tx);
    return id;
  }

  /** More of a draft, or a new version of what is published, which stays as it is until that is published too. */
  async revise({ id, input, change }: ReviseEvidence, editor: Principal, tx: Transaction): Promise<string> {
    const news = readFreeText('change', change, { name: 'What is new', least: 0, most: 400 }) || null;
    const entry = await entryToChange(id, tx);
    const latest = await versionOf(entry, entry.latestVersion, tx);
    if (latest.state === 'WITHDRAWN') throw new Conflict('This entry was withdrawn.');
    const tests = await testsOf(tx, { ids: await this.citedIds(input, latest, tx) });
    const words = withInput(latest, input);
    refuseOverreach(words, tests);
    if (latest.state === 'DRAFT') {
      const ids = tests.map(({ testId }) => testId);
      const by = { draftedBy: editor.id, draftedAt: this.clock.now() };
      const change = news ?? latest.change;
      await tx.update(VersionEntity, keyOf(latest), { ...words, ...by, tests: ids, change });
    } else {
      const next = { ...entry, latestVersion: entry.latestVersion + 1 };
      await tx.update(EntryEntity, { id: entry.id }, { latestVersion: next.latestVersion });
      await this.begin({ entry: next, words, tests, change: news }, editor, tx);
    }
    return entry.id;
  }

  private async begin(
    made: {
      entry: EntryEntity;
      words: ReturnType<typeof withInput>;
      tests: TestCompleted[];
      change: string | null;
    },
    editor: Principal,
    tx: Transaction,
  ): Promise<void> {
    const { entry, words, tests, change } = made;
    const now = this.clock.now();
    await tx.insert(VersionEntity, {
      ...words,
      ...{ entryId: entry.id, version: entry.latestVersion, state: 'DRAFT', stateReason: null, change },
      ...{ tests: tests.map(({ testId }) => testId), draftedBy: editor.id, draftedAt: now },
      ...{ publishedBy: null, publishedAt: null },
    });
    tx.publish(EvidenceDrafted, {
      ...{ entryId: entry.id, ideaId: entry.ideaId, version: entry.latestVersion, by: editor.id },
      ...{ citation: citation(entry.reference, entry.latestVersion), at: now.toISOString() },
    });
  }

  private async citedIds(input: EvidenceInput, latest: VersionEntity, tx: Transaction): Promise<string[]> {
    return input.tests ? (await this.cited(input, tx)).map(({ testId }) => testId) : latest.tests;
  }

  private async cited({ tests }: EvidenceInput, tx: Transaction): Promise<TestCompleted[]> {
    const ids = tests ?? [];
    const found = await testsOf(tx, { ids: ids.filter((id) => validate(id)) });
    const missing = ids.findIndex((id) => !found.some(({ testId }) => testId === id));
    if (missing < 0) return found;
    const message = 'There is no completed test of this number.';
    throw BadInput.of(`input.tests.${missing}`, 'UNKNOWN', message);
  }

  private async ideaOf(
    input: EvidenceInput,
    tests: readonly TestCompleted[],
    tx: Transaction,
  ): Promise<KnownIdea> {
    const id = input.idea ?? tests[0]?.ideaId;
    if (!id) throw BadInput.of('input.idea', 'REQUIRED', 'Name an idea, or a test of one.');
    const idea = validate(id) ? await tx.find(KnownIdea, { id }) : null;
    if (!idea) throw BadInput.of('input.idea', 'UNKNOWN', 'There is no such idea that you may see.');
    return idea;
  }
}

function refuseOverreach(words: ReturnType<typeof withInput>, tests: readonly TestCompleted[]): void {
  const errors = overreach(words, tests);
  if (errors.length > 0) throw new BadInput(errors);
}

function keyOf({ entryId, version }: VersionEntity) {
  return { entryId, version };
}

async function nextNumber(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ number: number }>("select nextval('evidence_number')::int as number");
  return row?.number ?? 0;
}
