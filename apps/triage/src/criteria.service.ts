import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { CriteriaSet, type CriterionView, type Principal } from '@idea-map/contracts';
import { FieldChecks } from '@idea-map/check';
import { Transactions, type Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict } from '@idea-map/runtime';

const COLUMNS = 'id, name, name_cy as "nameCy", question, question_cy as "questionCy", weight';
const MOST = 30;

/** By what ideas are scored: a whole set at a time, each kept for the ideas that were scored by it. */
@Injectable()
export class CriteriaService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those that hold for ideas not scored yet, in order. */
  list(): Promise<CriterionView[]> {
    return this.transactions.query<CriterionView>(
      `select ${COLUMNS} from criterion where set_id = (${LATEST}) order by position`,
    );
  }

  /** The set of that id, else the latest. */
  async set(id: string | null, tx: Transaction): Promise<{ id: string; criteria: readonly CriterionView[] }> {
    const rows = await tx.query<CriterionView & { setId: string }>(
      `select set_id as "setId", ${COLUMNS} from criterion where set_id = coalesce($1, (${LATEST})) order by position`,
      [id],
    );
    const [first] = rows;
    if (!first) throw new Conflict('There are no criteria to score by.');
    return { id: first.setId, criteria: rows };
  }

  async replace(given: readonly CriterionView[], caller: Principal, tx: Transaction) {
    const criteria = readCriteria(given);
    const [setId, setAt] = [uuid(), this.clock.now()];
    for (const [position, { id, name, nameCy, question, questionCy, weight }] of criteria.entries()) {
      await tx.query('insert into criterion values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        ...[setId, setAt, position, id, name],
        ...[nameCy, question, questionCy, weight],
      ]);
    }
    const byRole = caller.roles.some(({ role }) => role === 'NATIONAL_DESK') ? 'NATIONAL_DESK' : 'OPERATOR';
    tx.publish(CriteriaSet, {
      setId,
      criteria: criteria.map(({ id, weight }) => ({ id, weight })),
      ...{ by: caller.id, byRole, byForce: null, at: setAt.toISOString() },
    });
    return { setId };
  }
}

const LATEST = 'select set_id from criterion order by set_at desc, set_id desc limit 1';

function readCriteria(given: readonly CriterionView[]): CriterionView[] {
  const checks = new FieldChecks();
  const ids = given.map(({ id }) => id.trim());
  const criteria = given.map((one, place) => {
    const field = (name: string) => `criteria.${place}.${name}`;
    const text = (name: 'name' | 'nameCy' | 'question' | 'questionCy', most: number) =>
      checks.text(field(name), one[name], { name: 'This text', least: 1, most });
    if (!/^[a-z0-9-]{1,60}$/.test(ids[place] ?? '')) {
      checks.add(field('id'), 'NOT_AN_ID', 'An id has lower-case letters, digits and hyphens.');
    } else if (ids.indexOf(ids[place] ?? '') !== place) {
      checks.add(field('id'), 'TWICE', 'This id is given twice.');
    }
    if (!(one.weight > 0 && one.weight <= 100)) {
      checks.add(field('weight'), 'OUT_OF_RANGE', 'A weight is above 0, and 100 at most.');
    }
    return {
      ...{ id: ids[place] ?? '', weight: one.weight },
      ...{ name: text('name', 120), nameCy: text('nameCy', 120) },
      ...{ question: text('question', 500), questionCy: text('questionCy', 500) },
    };
  });
  if (criteria.length === 0 || criteria.length > MOST) {
    checks.add('criteria', 'COUNT', `Give 1 to ${MOST} criteria.`);
  }
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return criteria;
}
