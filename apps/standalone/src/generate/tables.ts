import { CardEntity } from '../../../atlas/src/card.entity.js';
import { CardPlaceEntity } from '../../../atlas/src/card-place.entity.js';
import { CardTextEntity } from '../../../atlas/src/card-text.entity.js';
import { StageVisitEntity } from '../../../atlas/src/stage-visit.entity.js';
import { IdeaPlace } from '../../../geography/src/idea-place.entity.js';
import { CommentEntity } from '../../../intake/src/comment.entity.js';
import { IdeaEntity } from '../../../intake/src/idea.entity.js';
import { StepEntity } from '../../../intake/src/step.entity.js';
import { KnownIdea } from '../../../triage/src/known-idea.entity.js';
import { TriageCaseEntity } from '../../../triage/src/triage-case.entity.js';
import { CopyLines } from './copy-lines.js';
import { tableOf, type CopyTable } from './copy-table.js';
import type { Made } from './idea-maker.js';
import type { Load } from './lane.js';

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
/** Intake keeps it without an entity. */
const support: CopyTable = {
  schema: 'intake',
  name: 'support',
  columns: [
    ['idea_id', 'ideaId'],
    ['person_id', 'personId'],
    ['force', 'force'],
    ['at', 'at'],
  ],
};

// Rows that name others come after them.
const ofOwners: readonly CopyTable[] = [idea, step, support, comment, place, known, triageCase];
const ofReaders: readonly CopyTable[] = [card, texts, visit, cardPlace];

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

  add({ idea: row, steps, support: supporters, comments, place: found, card: made, desk }: Made): void {
    this.count += 1;
    this.put(idea, [row]);
    this.put(step, steps);
    this.put(support, supporters);
    this.put(comment, comments);
    if (found) this.put(place, [found]);
    if (desk) this.put(known, [desk.known]);
    if (desk) this.put(triageCase, desk.cases);
    if (!made) return;
    this.put(card, [made.card]);
    this.put(texts, [made.texts]);
    this.put(visit, made.stays);
    if (found) this.put(cardPlace, [found]);
  }

  /** Takes them out: what the owners of ideas and places keep, and what the read side keeps. */
  taken(): { owners: Load; readers: Load } {
    this.count = 0;
    const load = (of: readonly CopyTable[]): Load =>
      of.map((table) => [table, this.lines.get(table)?.taken() ?? Buffer.of()]);
    return { owners: load(ofOwners), readers: load(ofReaders) };
  }

  private put(table: CopyTable, rows: readonly object[]): void {
    const lines = this.lines.get(table);
    for (const row of rows) lines?.add(row);
  }
}
