import { Injectable } from '@nestjs/common';
import { EvidenceUnderReview, type ClockStepFired, type TestCompleted } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { citation, contradicts } from './evidence.js';
import { testsOf } from './known-tests.js';
import { VersionEntity } from './version.entity.js';

type Because = EvidenceUnderReview['because'];
interface Open {
  readonly entryId: string;
  readonly ideaId: string;
  readonly reference: string;
  readonly version: number;
  readonly tests: string[];
  readonly editor: string;
}

const OPEN = `select e.id as "entryId", e.idea_id as "ideaId", e.reference, v.version, v.tests,
    v.published_by as editor
  from evidence_entry e join evidence_version v on v.entry_id = e.id and v.version = e.published_version
  where v.state = 'PUBLISHED'`;

const reasons: Readonly<Record<Because, string>> = {
  REVIEW_DATE: 'Its review date has come.',
  CONTRADICTED: 'A later test excludes the effect that this entry reports.',
  REDACTED: 'The text of its idea was taken back: an editor looks whether this repeats it.',
};

/** Puts published entries under review; they stay open, and say so. Events may come twice. */
@Injectable()
export class ReviewsService {
  constructor(private readonly clock: Clock) {}

  async dateCame({ record, recordKind, policy }: ClockStepFired, tx: Transaction): Promise<void> {
    if (recordKind !== 'EVIDENCE' || policy !== 'REVIEW') return;
    const open = await tx.query<Open>(`${OPEN} and e.id = $1 and v.review_on <= $2 for update of e`, [
      record,
      this.clock.today(),
    ]);
    for (const entry of open) await this.review(entry, 'REVIEW_DATE', tx);
  }

  /** Entries that cite another test of the same idea, whose effect this result excludes. */
  async resultCame(result: TestCompleted, tx: Transaction): Promise<void> {
    const open = await tx.query<Open>(
      `${OPEN} and e.idea_id = $1 and not (v.tests @> array[$2::uuid]) for update of e`,
      [result.ideaId, result.testId],
    );
    for (const entry of open) {
      const cited = await testsOf(tx, { ids: entry.tests });
      if (cited.some((test) => contradicts(result, test))) await this.review(entry, 'CONTRADICTED', tx);
    }
  }

  /** The idea's text was taken back: whoever edits says whether what is open repeats it. */
  async ideaRedacted(entryId: string, tx: Transaction): Promise<void> {
    const [open] = await tx.query<Open>(`${OPEN} and e.id = $1 for update of e`, [entryId]);
    if (open) await this.review(open, 'REDACTED', tx);
  }

  private async review(open: Open, because: Because, tx: Transaction): Promise<void> {
    const { entryId, ideaId, reference, version, editor } = open;
    const reason = reasons[because];
    await tx.update(VersionEntity, { entryId, version }, { state: 'UNDER_REVIEW', stateReason: reason });
    tx.publish(EvidenceUnderReview, {
      ...{ entryId, ideaId, version, because, reason, editor },
      ...{ citation: citation(reference, version), at: this.clock.now().toISOString() },
    });
  }
}
