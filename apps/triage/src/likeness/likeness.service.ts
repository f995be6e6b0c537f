import { Injectable } from '@nestjs/common';
import {
  holds,
  type EvidencePublished,
  type IdeaMoved,
  type IdeaRepublished,
  type IdeaRevised,
  type IdeaSubmitted,
  type Principal,
} from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import type { Like, LikenessViewer } from './likeness-index.js';
import { LikenessText } from './likeness-text.entity.js';
import { evidenceTextOf, likenessTextOf, mayBeFound } from './likeness-texts.js';
import { Likeness } from './likeness.js';

/** Keeps the texts that are compared, by what others say of them, and asks the index. Events may come twice. */
@Injectable()
export class LikenessService {
  constructor(
    private readonly transactions: Transactions,
    private readonly likeness: Likeness,
  ) {}

  async said(idea: IdeaSubmitted | IdeaRevised | IdeaRepublished, tx: Transaction): Promise<void> {
    const known = await tx.find(LikenessText, { id: idea.ideaId });
    const { within, shown, ...text } = likenessTextOf(idea);
    if (known && known.version > idea.version) return;
    // The same words again: their vector is still true. A cleared text does not come back.
    if (known?.version === idea.version) {
      await tx.update(LikenessText, { id: known.id }, { within, shown: shown && known.text !== '' });
      return;
    }
    await (await tx.manager()).upsert(LikenessText, { ...text, within, shown }, ['id']);
  }

  async moved({ ideaId, stage }: IdeaMoved, tx: Transaction): Promise<void> {
    await tx.query(
      `update likeness_text set shown = $2 and text <> '' where id = $1 and shown <> ($2 and text <> '')`,
      [ideaId, mayBeFound(stage)],
    );
  }

  /** Evidence that was published: its newest version is compared, and anyone may find it. */
  async published(entry: EvidencePublished, tx: Transaction): Promise<void> {
    const known = await tx.find(LikenessText, { id: entry.entryId });
    if (known && known.version >= entry.version) return;
    await (await tx.manager()).upsert(LikenessText, evidenceTextOf(entry), ['id']);
  }

  /** Clears text and vector wherever likeness holds them; its version keeps an earlier text from coming back. */
  async cleared(id: string, version: number, tx: Transaction): Promise<void> {
    const nothing = { version, text: '', shown: false, within: null, vector: null };
    await tx.update(LikenessText, { id }, nothing);
  }

  /** Ideas and evidence like a text, best first, of what the caller may read. */
  similar({ text, first }: { text: string; first: number }, caller: Principal): Promise<Like[]> {
    return this.likeness.ask({ to: { text }, viewer: viewerOf(caller), first });
  }

  /** The same for ideas that are here. */
  async similarOf({ ids, first }: { ids: string[]; first: number }, caller: Principal) {
    const viewer = viewerOf(caller);
    return Promise.all(
      ids.map(async (id) => ({
        ideaId: id,
        similar: await this.likeness.ask({ to: { id }, viewer, first }),
      })),
    );
  }

  /** Has every vector made anew; what is asked meanwhile is answered by words. */
  async rebuild(tx: Transaction): Promise<void> {
    await tx.query(`update likeness_text set vector = null, changed_at = now() where vector is not null`);
  }

  async progress(): Promise<{ texts: number; waiting: number }> {
    const [row] = await this.transactions.query<{ texts: number; waiting: number }>(
      `select count(*)::int as texts, (count(*) filter (where vector is null and language = 'EN'))::int as waiting
       from likeness_text where shown`,
    );
    return row ?? { texts: 0, waiting: 0 };
  }
}

/** What a caller may find is what they may read by their roles. */
function viewerOf(caller: Principal): LikenessViewer {
  const forces = caller.roles.flatMap(({ force }) => (force === null ? [] : [force]));
  return { forces: [...new Set(forces)], everyForce: holds(caller, 'COLLEGE_BROKER', 'NATIONAL_DESK') };
}
