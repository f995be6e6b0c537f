import { CardEntity } from '../../../atlas/src/card.entity.js';
import { CardPlaceEntity } from '../../../atlas/src/card-place.entity.js';
import { CardTextEntity } from '../../../atlas/src/card-text.entity.js';
import { StageVisitEntity } from '../../../atlas/src/stage-visit.entity.js';
import { IdeaPlace } from '../../../geography/src/idea-place.entity.js';
import { CommentEntity } from '../../../intake/src/comment.entity.js';
import { IdeaEntity } from '../../../intake/src/idea.entity.js';
import { StepEntity } from '../../../intake/src/step.entity.js';
import { linesOf, tableOf, type CopyTable } from './copy-table.js';
import type { Made } from './idea-maker.js';
import type { Load } from './lane.js';

const idea = tableOf('intake', IdeaEntity);
const step = tableOf('intake', StepEntity);
const comment = tableOf('intake', CommentEntity);
const place = tableOf('geography', IdeaPlace);
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

/** Every table that ideas are written to. */
export const tables = [idea, step, comment, support, place, card, texts, visit, cardPlace].map(
  ({ schema, name }) => `${schema}.${name}`,
);

/** What the owners of ideas and of places keep: rows that name others come after them. */
export function ownersLoad(made: readonly Made[]): Load {
  const rows = rowsOf(made);
  return [
    rows(idea, (one) => one.idea),
    rows(step, (one) => one.steps),
    rows(support, (one) => one.support),
    rows(comment, (one) => one.comments),
    rows(place, (one) => one.place),
  ];
}

/** What the read side keeps: cards, and places as it heard of them. */
export function readersLoad(made: readonly Made[]): Load {
  const rows = rowsOf(made);
  return [
    rows(card, (one) => one.card?.card),
    rows(texts, (one) => one.card?.texts),
    rows(visit, (one) => one.card?.stays),
    rows(cardPlace, (one) => one.place),
  ];
}

type Rows = object | readonly object[] | null | undefined;

function rowsOf(made: readonly Made[]) {
  return (table: CopyTable, of: (one: Made) => Rows): Load[number] => [
    table,
    linesOf(
      table,
      made.flatMap((one) => of(one) ?? []),
    ),
  ];
}
