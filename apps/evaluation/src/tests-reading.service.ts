import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { ListTests, Page, Principal, TestFilter, TestView } from '@idea-map/contracts';
import { Parameters, storable, Transactions, type Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock, NotFound } from '@idea-map/runtime';
import { idOf, pageById } from './places.js';
import { TEST_COLUMNS, testView, type TestRow } from './test-view.js';
import { visibleSql } from './visibility.js';

type Reader = Pick<Transaction | Transactions, 'query'>;
type Caller = Principal | null;

const FROM = 'test t join known_idea i on i.id = t.idea_id';

/** Tests as they are read: by whoever may read their idea or their evidence. */
@Injectable()
export class TestsReadingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly handles: Handles,
  ) {}

  /** @throws NotFound */
  async one(id: string, caller: Caller, reader: Reader = this.transactions): Promise<TestView> {
    const [row] = validate(id) ? await this.rows([id], caller, reader) : [];
    if (!row) throw new NotFound();
    return this.view(row);
  }

  /** Those of these tests that the caller, or anybody, may read, as rows. */
  async rows(ids: readonly string[], caller: Caller, reader: Reader = this.transactions): Promise<TestRow[]> {
    const parameters = new Parameters();
    const visible = this.visible(caller, parameters);
    return reader.query<TestRow>(
      `select ${TEST_COLUMNS} from ${FROM} where t.id = any(${parameters.add(ids, 'uuid[]')}) and ${visible}
       order by t.id`,
      parameters.values,
    );
  }

  async byIds(ids: readonly string[], caller: Caller): Promise<TestView[]> {
    return (await this.rows(ids, caller)).map((row) => this.view(row));
  }

  async ofIdeas(ids: readonly string[], caller: Caller) {
    const parameters = new Parameters();
    const visible = this.visible(caller, parameters);
    const rows = await this.transactions.query<TestRow>(
      `select ${TEST_COLUMNS} from ${FROM}
       where t.idea_id = any(${parameters.add(ids, 'uuid[]')}) and ${visible} order by t.id`,
      parameters.values,
    );
    const views = Map.groupBy(
      rows.map((row) => this.view(row)),
      ({ ideaId }) => ideaId,
    );
    return ids.map((ideaId) => ({ ideaId, tests: views.get(ideaId) ?? [] }));
  }

  /** The latest planned first: ids count up in time. */
  async page({ filter, first, after }: ListTests, caller: Principal): Promise<Page<TestView>> {
    const parameters = new Parameters();
    const where = this.where(filter, caller, parameters);
    const earlier = after ? ` and t.id < ${parameters.add(idOf(after), 'uuid')}` : '';
    const rows = await this.transactions.query<TestRow>(
      `select ${TEST_COLUMNS} from ${FROM} where ${where}${earlier}
       order by t.id desc limit ${parameters.add(first + 1, 'int')}`,
      parameters.values,
    );
    return pageById(
      rows.map((row) => this.view(row)),
      first,
    );
  }

  async count(filter: TestFilter | null | undefined, caller: Principal): Promise<number> {
    const parameters = new Parameters();
    const [row] = await this.transactions.query<{ n: number }>(
      `select count(*)::int as n from ${FROM} where ${this.where(filter, caller, parameters)}`,
      parameters.values,
    );
    return row?.n ?? 0;
  }

  private where(filter: TestFilter | null | undefined, caller: Principal, parameters: Parameters): string {
    const { states, forces, themes, overdue, mine } = filter ?? {};
    const texts = (values: readonly string[]) => parameters.add(values.map(storable), 'text[]');
    const parts = [this.visible(caller, parameters)];
    if (states) parts.push(`t.state = any(${texts(states)})`);
    if (forces)
      parts.push(
        `exists (select from test_site s where s.test_id = t.id and s.force = any(${texts(forces)}))`,
      );
    if (themes) parts.push(`i.themes && ${texts(themes)}`);
    if (mine != null) {
      const own = `t.evaluator::text = ${parameters.add(caller.id, 'text')}`;
      parts.push(mine ? own : `not (${own})`);
    }
    if (overdue != null) {
      const today = parameters.add(this.clock.today(), 'text');
      const late = `t.state <> 'COMPLETED' and t.protocol ->> 'endsOn' < ${today}`;
      parts.push(overdue ? late : `(${late}) is not true`);
    }
    return parts.join(' and ');
  }

  private visible(caller: Caller, parameters: Parameters): string {
    return visibleSql(caller, caller ? this.handles.ofAuthor(caller.id) : '', parameters);
  }

  private view(row: TestRow): TestView {
    return testView(row, this.clock.today());
  }
}
