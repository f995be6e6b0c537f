import { Injectable } from '@nestjs/common';
import {
  EvidenceConfirmed,
  EvidencePublished,
  EvidenceWithdrawn,
  type ConfirmEvidence,
  type Principal,
} from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { BadInput, Clock, Conflict, Forbidden } from '@idea-map/runtime';
import { EntryEntity } from './entry.entity.js';
import { entryToChange, versionOf } from './entries.js';
import { citation, leftOut, overreach } from './evidence.js';
import { refuseIncomplete } from './evidence-input.js';
import { KnownIdea } from './known-idea.entity.js';
import { testsOf } from './known-tests.js';
import { RedactedIdeasService } from './redacted-ideas.service.js';
import { VersionEntity } from './version.entity.js';

/** Two keys: what one editor wrote, another publishes; neither the idea's author nor the evaluator of its tests. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly clock: Clock,
    private readonly handles: Handles,
    private readonly redacted: RedactedIdeasService,
  ) {}

  async publish(id: string, editor: Principal, tx: Transaction): Promise<string> {
    const entry = await entryToChange(id, tx);
    const version = await versionOf(entry, entry.latestVersion, tx);
    if (version.state !== 'DRAFT') throw new Conflict('Its latest version is published already.');
    await this.refuseUnfit(entry, version, { editor, tx });
    refuseIncomplete(version);
    const known = await testsOf(tx, { ideaId: entry.ideaId });
    const errors = [
      ...leftOut(version, known),
      ...overreach(version, await testsOf(tx, { ids: version.tests })),
    ];
    if (errors.length > 0) throw new BadInput(errors);
    const now = this.clock.now();
    const published = { state: 'PUBLISHED' as const, publishedBy: editor.id, publishedAt: now };
    await tx.update(VersionEntity, { entryId: entry.id, version: version.version }, published);
    await tx.update(EntryEntity, { id: entry.id }, { publishedVersion: version.version });
    await this.redacted.settle(entry.id, { emptyBelow: version.version }, tx);
    const { title, summary, testingStage, finding, themes, tests, reviewOn, change, draftedBy } = version;
    tx.publish(EvidencePublished, {
      ...this.about(entry, version.version),
      ...{ title, summary, testingStage, finding, themes, tests, reviewOn, change, draftedBy, by: editor.id },
    });
    return entry.id;
  }

  /** Still current: it is open without a caution again, until its next review. */
  async confirm(
    { id, reviewOn, note }: ConfirmEvidence,
    editor: Principal,
    tx: Transaction,
  ): Promise<string> {
    const why = readFreeText('note', note, { name: 'A note', least: 0 });
    if (reviewOn <= this.clock.today())
      throw BadInput.of('reviewOn', 'NOT_AHEAD', 'Give a day that is still to come.');
    const { entry, version } = await this.open(id, tx);
    await tx.update(
      VersionEntity,
      { entryId: entry.id, version },
      { state: 'PUBLISHED', stateReason: null, reviewOn },
    );
    await this.redacted.settle(entry.id, { emptyBelow: 0 }, tx);
    tx.record({ subject: entry.ideaId, why });
    tx.publish(EvidenceConfirmed, { ...this.about(entry, version), reviewOn, by: editor.id });
    return entry.id;
  }

  /** Leaves its address, its title and the reason. */
  async withdraw(asked: { id: string; reason: string }, editor: Principal, tx: Transaction): Promise<string> {
    const reason = readFreeText('reason', asked.reason, { name: 'A reason' });
    const entry = await entryToChange(asked.id, tx);
    const latest = await versionOf(entry, entry.latestVersion, tx);
    if (latest.state === 'WITHDRAWN') throw new Conflict('This entry was withdrawn already.');
    await tx.query(`update evidence_version set state = 'WITHDRAWN', state_reason = $2 where entry_id = $1`, [
      entry.id,
      reason,
    ]);
    await this.redacted.settle(entry.id, { emptyBelow: Infinity }, tx);
    tx.record({ subject: entry.ideaId, why: reason });
    tx.publish(EvidenceWithdrawn, { ...this.about(entry, entry.latestVersion), reason, by: editor.id });
    return entry.id;
  }

  private async open(id: string, tx: Transaction): Promise<{ entry: EntryEntity; version: number }> {
    const entry = await entryToChange(id, tx);
    const version = entry.publishedVersion;
    if (version === null) throw new Conflict('This entry is not published.');
    const { state } = await versionOf(entry, version, tx);
    if (state === 'WITHDRAWN') throw new Conflict('This entry was withdrawn.');
    return { entry, version };
  }

  private about(entry: EntryEntity, version: number) {
    const { id: entryId, ideaId, reference } = entry;
    return {
      entryId,
      ideaId,
      version,
      citation: citation(reference, version),
      at: this.clock.now().toISOString(),
    };
  }

  private async refuseUnfit(
    entry: EntryEntity,
    version: VersionEntity,
    { editor, tx }: { editor: Principal; tx: Transaction },
  ): Promise<void> {
    if (version.draftedBy === editor.id) throw new Forbidden('Another editor than its writer publishes it.');
    const idea = await tx.find(KnownIdea, { id: entry.ideaId });
    const isAuthor = idea?.authorId === editor.id || idea?.authorHandle === this.handles.ofAuthor(editor.id);
    if (isAuthor) throw new Forbidden('Its idea is your own: another editor publishes it.');
    if (idea?.kind === 'IMPACT_CASE' && idea.deidentifiedAt === null)
      throw new Conflict('A data officer has not said that this impact case points at nobody.');
    const tests = await testsOf(tx, { ids: version.tests });
    if (tests.some(({ evaluator, by }) => evaluator === editor.id || by === editor.id))
      throw new Forbidden('You evaluated its test: another editor publishes it.');
  }
}
