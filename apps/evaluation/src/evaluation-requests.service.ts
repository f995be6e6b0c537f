import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate } from 'uuid';
import {
  EvaluationAnswered,
  EvaluationRequested,
  holds,
  type AnswerEvaluationRequest,
  type EvaluationRequestView,
  type ListEvaluationRequests,
  type Page,
  type Principal,
  type RequestEvaluation,
} from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import { Parameters, Transactions, type Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { addWorkingDays, Clock, Conflict, Forbidden, NotFound } from '@idea-map/runtime';
import { requestView } from './evaluation-request-view.js';
import { EvaluationRequestEntity } from './evaluation-request.entity.js';
import { IdeasService } from './ideas.service.js';
import { idOf, pageById } from './places.js';
import { forcesOf, readableSql } from './visibility.js';

/** A force that asks for help with a test has its answer within so many working days. */
const ANSWERED_WITHIN = 10;

const FROM = 'evaluation_request r join known_idea i on i.id = r.idea_id';
const COLUMNS = `r.id, r.idea_id as "ideaId", r.force, r.need, r.asked_at as "askedAt", r.due, r.answer,
  r.answered_by as "answeredBy", r.answered_at as "answeredAt"`;

// They are due in the order in which they came, and ids count up in time.
const ORDER = 'r.answered_at is not null, r.id';

/** Forces ask for help with testing an idea; evaluators answer. */
@Injectable()
export class EvaluationRequestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly handles: Handles,
    private readonly ideas: IdeasService,
  ) {}

  async ask({ idea: of, need: given }: RequestEvaluation, caller: Principal, tx: Transaction) {
    const need = readFreeText('need', given, { name: 'What you need', most: 2000 });
    const force = caller.roles.find(({ role }) => role === 'BROKER' || role === 'FORCE_LEAD')?.force;
    if (!force) throw new Forbidden('A force asks, for itself.');
    const idea = await this.ideas.readable(of, caller, tx);
    if (idea.audience === 'FORCE')
      throw new Conflict('This idea is for its force alone: evaluators cannot read it.');
    if (await isOpen(idea.id, force, tx))
      throw new Conflict('Your force has asked already, and waits for an answer.');
    const askedAt = this.clock.now();
    const due = addWorkingDays(askedAt, ANSWERED_WITHIN);
    const asked = { id: uuid({ msecs: askedAt.getTime() }), ideaId: idea.id, force, need, askedAt, due };
    await tx.insert(EvaluationRequestEntity, { ...asked, askedBy: caller.id });
    tx.record({ subject: asked.id, idea: idea.id, force });
    tx.publish(EvaluationRequested, {
      ...{ requestId: asked.id, ideaId: idea.id, force, askedBy: caller.id },
      ...{ at: askedAt.toISOString(), due: due.toISOString() },
    });
    return requestView({ ...asked, answer: null, answeredBy: null, answeredAt: null }, askedAt);
  }

  async answer(asked: AnswerEvaluationRequest, caller: Principal, tx: Transaction) {
    const answer = readFreeText('answer', asked.answer, { name: 'An answer' });
    if (!validate(asked.id)) throw new NotFound();
    const found = await tx.loadForUpdate(EvaluationRequestEntity, { id: asked.id });
    if (found.answeredAt) throw new Conflict('This request was answered already.');
    const now = this.clock.now();
    const answered = { answer, answeredBy: caller.id, answeredAt: now };
    await tx.update(EvaluationRequestEntity, { id: found.id }, answered);
    const { id: requestId, ideaId, force } = found;
    tx.record({ subject: requestId, idea: ideaId, force });
    const by = { answeredBy: caller.id, at: now.toISOString() };
    tx.publish(EvaluationAnswered, { requestId, ideaId, force, ...by });
    return requestView({ ...found, ...answered }, now);
  }

  /** What is due first comes first, then what was answered. */
  async page({ answered, first, after }: ListEvaluationRequests, caller: Principal) {
    const parameters = new Parameters();
    const where = this.where(answered, caller, parameters);
    const last = () =>
      `(select ${ORDER} from evaluation_request r where r.id = ${parameters.add(idOf(after ?? ''), 'uuid')})`;
    const later = after ? ` and (${ORDER}) > ${last()}` : '';
    const rows = await this.transactions.query<EvaluationRequestEntity>(
      `select ${COLUMNS} from ${FROM} where ${where}${later} order by ${ORDER} limit ${parameters.add(first + 1, 'int')}`,
      parameters.values,
    );
    const now = this.clock.now();
    const page: Page<EvaluationRequestView> & { items: { cursor: string; node: EvaluationRequestView }[] } =
      pageById(
        rows.map((row) => requestView(row, now)),
        first,
      );
    return page;
  }

  async count(answered: boolean | null | undefined, caller: Principal): Promise<number> {
    const parameters = new Parameters();
    const [row] = await this.transactions.query<{ n: number }>(
      `select count(*)::int as n from ${FROM} where ${this.where(answered, caller, parameters)}`,
      parameters.values,
    );
    return row?.n ?? 0;
  }

  private where(answered: boolean | null | undefined, caller: Principal, parameters: Parameters): string {
    const parts = [readableSql(caller, this.handles.ofAuthor(caller.id), parameters)];
    if (!holds(caller, 'EVALUATOR', 'COLLEGE_BROKER', 'NATIONAL_DESK'))
      parts.push(`r.force = any(${parameters.add(forcesOf(caller), 'text[]')})`);
    if (answered != null) parts.push(`r.answered_at is ${answered ? 'not null' : 'null'}`);
    return parts.join(' and ');
  }
}

/** Whether a force waits for an answer about an idea; who asks at the same moment waits here. */
async function isOpen(ideaId: string, force: string, tx: Transaction): Promise<boolean> {
  await tx.query('select from known_idea where id = $1 for update', [ideaId]);
  const rows = await tx.query(
    'select from evaluation_request where idea_id = $1 and force = $2 and answered_at is null',
    [ideaId, force],
  );
  return rows.length > 0;
}
