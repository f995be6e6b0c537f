import { CardEntity } from '../../../atlas/src/card.entity.js';
import { CardPlaceEntity } from '../../../atlas/src/card-place.entity.js';
import { CardTextEntity } from '../../../atlas/src/card-text.entity.js';
import { StageVisitEntity } from '../../../atlas/src/stage-visit.entity.js';
import { IdeaPlace } from '../../../geography/src/idea-place.entity.js';
import { CommentEntity } from '../../../intake/src/comment.entity.js';
import { IdeaEntity } from '../../../intake/src/idea.entity.js';
import { StepEntity } from '../../../intake/src/step.entity.js';
import { KnownIdea } from '../../../triage/src/known-idea.entity.js';
import { DocketItemEntity } from '../../../triage/src/docket-item.entity.js';
import { TriageCaseEntity } from '../../../triage/src/triage-case.entity.js';
import type { CardRows } from './card-rows.js';
import { CopyLines } from './copy-lines.js';
import { tableOf, tableWith, type CopyTable } from './copy-table.js';
import type { Made } from './idea-maker.js';
import type { Load } from './lane.js';
import type { SharingRows } from './sharing-rows.js';

const idea = tableOf('intake', IdeaEntity);
const step = tableOf('intake', StepEntity);
const comment = tableOf('intake', CommentEntity);
const place = tableOf('geography', IdeaPlace);
const known = tableOf('triage', KnownIdea);
const triageCase = tableOf('triage', TriageCaseEntity);
const card = tableOf('atlas', CardEntity);
const texts = tableOf('atlas', CardTextEntity);
const cardPlace = tableOf('atlas', CardPlaceEntity);
const visit = tableOf('atlas', StageVisitEntity);
const docketItem = tableOf('triage', DocketItemEntity);
// These are kept without entities.
const support = tableWith('intake', 'support', ['ideaId', 'personId', 'force', 'at']);
const score = tableWith('triage', 'score', [
  ...['id', 'ideaId', 'setId', 'criterion', 'score', 'why', 'by', 'at', 'replacedAt'],
]);
const dissemination = tableWith('triage', 'dissemination', [
  'ideaId',
  'level',
  'reason',
  'forces',
  'sharedAt',
]);
const delivery: CopyTable = {
  ...tableWith('triage', 'delivery', ['ideaId', 'organisation', 'deliveredAt', 'readAt']),
  spread: 'organisation',
};
const response = tableWith('triage', 'response', [
  ...['id', 'ideaId', 'level', 'force', 'answer', 'note', 'by', 'at', 'replacedAt'],
]);
const docketDue = tableWith('atlas', 'docket_due', ['itemId', 'ideaId', 'dueAt', 'targetOn']);

// Rows that name others come after them.
export const ofOwners: readonly CopyTable[] = [
  ...[idea, step, support, comment, place, known, triageCase],
  ...[score, dissemination, delivery, response, docketItem],
];
export const ofReaders: readonly CopyTable[] = [card, texts, visit, cardPlace, docketDue];

/** Every table that ideas are written to. */
export const tables: readonly CopyTable[] = [...ofOwners, ...ofReaders];

/** The rows of some ideas, on their way into the tables. */
export class Batch {
  private readonly lines = new Map(tables.map((table) => [table, new CopyLines(table)]));
  private count = 0;

  /** How many ideas there are in it. */
  get size(): number {
    return this.count;
  }

  add(made: Made): void {
    this.count += 1;
    this.addOwned(made);
    if (made.sharing) this.addShared(made.sharing);
    if (made.card) this.addShown(made.card, made.place);
  }

  private addOwned({ idea: row, steps, support: supporters, comments, place: found, desk }: Made): void {
    this.put(idea, [row]);
    this.put(step, steps);
    this.put(support, supporters);
    this.put(comment, comments);
    if (found) this.put(place, [found]);
    if (desk) this.put(known, [desk.known]);
    if (desk) this.put(triageCase, desk.cases);
  }

  private addShared({ scored, disseminations, deliveries, responses, docket, dues }: SharingRows): void {
    this.put(score, scored.rows);
    this.put(dissemination, disseminations);
    this.put(delivery, deliveries);
    this.put(response, responses);
    this.put(docketItem, docket);
    this.put(docketDue, dues);
  }

  private addShown({ card: row, texts: words, stays }: CardRows, found: IdeaPlace | null): void {
    this.put(card, [row]);
    this.put(texts, [words]);
    this.put(visit, stays);
    if (found) this.put(cardPlace, [found]);
  }

  /** Takes them out. */
  taken(): Load {
    this.count = 0;
    return Array.from(this.lines.values(), (lines) => lines.taken());
  }

  private put(table: CopyTable, rows: readonly object[]): void {
    const lines = this.lines.get(table);
    for (const row of rows) lines?.add(row);
  }
}
