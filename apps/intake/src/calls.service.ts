import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import {
  themes as allThemes,
  type CallView,
  type OpenCall,
  type Page,
  type Principal,
} from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { BadInput, Clock, Conflict, NotFound } from '@idea-map/runtime';
import { CallEntity, isOpen } from './call.entity.js';
import { FieldChecks, readFreeTextWith } from '@idea-map/check';
import { isId, knownId } from './ids.js';
import { cursorOf, pageFrom, placeOf } from './pages.js';

type Row = CallEntity & { readonly ideaCount: number };

// Ideas are counted as the public may know of them: not drafts, nor what is held or was taken back.
const SELECT = `select c.id, c.title, c.title_cy as "titleCy", c.question, c.question_cy as "questionCy", c.themes,
  c.opens_on::text as "opensOn", c.closes_on::text as "closesOn", c.closed, c.owner,
  (select count(*)::int from idea i where i.call_id = c.id and i.audience = 'POLICING'
     and i.stage not in ('DRAFT', 'IN_CHECK', 'WITHDRAWN')) as "ideaCount"
  from call c`;
const OPEN = `$1::boolean is null or $1 = (not c.closed and c.opens_on <= $2 and (c.closes_on is null or c.closes_on >= $2))`;

/** Calls: a body's questions to the nation. */
@Injectable()
export class CallsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async open({ input }: OpenCall, caller: Principal, tx: Transaction): Promise<CallView> {
    const call: CallEntity = {
      ...readCall(input),
      id: uuid(),
      opensOn: input.opensOn,
      closesOn: input.closesOn ?? null,
      closed: false,
      owner: caller.organisation,
    };
    await tx.insert(CallEntity, call);
    return this.view({ ...call, ideaCount: 0 });
  }

  /** Ends a call today, so that no idea can be added from now on. */
  async close(id: string, tx: Transaction): Promise<CallView> {
    const call = await tx.loadForUpdate(CallEntity, { id: knownId(id) });
    if (!isOpen(call, this.clock.today())) throw new Conflict('This call is not open.');
    await tx.update(CallEntity, { id: call.id }, { closesOn: this.clock.today(), closed: true });
    const [row] = await tx.query<Row>(`${SELECT} where c.id = $1`, [call.id]);
    if (!row) throw new NotFound();
    return this.view(row);
  }

  async call(id: string): Promise<CallView> {
    const [call] = isId(id) ? await this.calls([id]) : [];
    if (!call) throw new NotFound();
    return call;
  }

  async calls(ids: readonly string[]): Promise<CallView[]> {
    const rows = await this.transactions.query<Row>(`${SELECT} where c.id = any($1::uuid[])`, [ids]);
    return rows.map((row) => this.view(row));
  }

  /** Newest first. */
  async list(asked: {
    open?: boolean | null;
    first: number;
    after?: string | null;
  }): Promise<Page<CallView>> {
    const rows = await this.transactions.query<Row>(
      `${SELECT} where (${OPEN}) and ($3::uuid is null or c.id < $3) order by c.id desc limit $4`,
      [asked.open ?? null, this.clock.today(), asked.after ? placeOf(asked.after) : null, asked.first + 1],
    );
    return pageFrom(
      rows.map((row) => this.view(row)),
      asked.first,
      (view) => cursorOf(view.id),
    );
  }

  async count(open: boolean | null | undefined): Promise<number> {
    const [row] = await this.transactions.query<{ n: string }>(
      `select count(*) as n from call c where ${OPEN}`,
      [open ?? null, this.clock.today()],
    );
    return Number(row?.n);
  }

  private view({ closed, ...row }: Row): CallView {
    return { ...row, open: isOpen({ ...row, closed }, this.clock.today()) };
  }
}

function readCall(input: OpenCall['input']) {
  const checks = new FieldChecks();
  const text = (field: 'title' | 'titleCy' | 'question' | 'questionCy', name: string, most: number) =>
    readFreeTextWith(checks, {
      field: `input.${field}`,
      given: input[field],
      name,
      least: field.endsWith('Cy') ? 0 : 1,
      most,
    });
  const call = {
    title: text('title', 'A title', 120),
    titleCy: text('titleCy', 'A Welsh title', 120) || null,
    question: text('question', 'The question', 4000),
    questionCy: text('questionCy', 'The question in Welsh', 4000) || null,
    themes: [...(input.themes ?? [])],
  };
  call.themes.forEach((id, place) => {
    const known = allThemes.some((theme) => theme.id === id);
    if (!known) checks.add(`input.themes.${place}`, 'UNKNOWN', 'There is no theme of this name.');
  });
  if (input.closesOn && input.closesOn < input.opensOn) {
    checks.add('input.closesOn', 'BEFORE_START', 'A call cannot close before it opens.');
  }
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return call;
}
