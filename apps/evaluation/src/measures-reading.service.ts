import { Injectable } from '@nestjs/common';
import type { CountMeasures, ListMeasures, MeasureView, Page, Principal } from '@idea-map/contracts';
import { Parameters, storable, Transactions } from '@idea-map/database';
import type { MeasureEntity } from './measure.entity.js';
import { measureTemplate } from './measures-csv.js';
import { idOf, pageById } from './places.js';
import { TestsReadingService } from './tests-reading.service.js';

const COLUMNS = `m.id, m.outcome, m.site_id as "siteId", m.period, m.version, m.n, m.events, m.mean, m.sd, m.exposure,
  m.why, m.at, exists (select from measure o where o.test_id = m.test_id and o.outcome = m.outcome
    and o.site_id = m.site_id and o.period = m.period and o.version > m.version) as corrected`;

/** The figures of a test, each with its corrections, to whoever may read the test. */
@Injectable()
export class MeasuresReadingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly tests: TestsReadingService,
  ) {}

  async page(
    { test, outcome, first, after }: ListMeasures,
    caller: Principal | null,
  ): Promise<Page<MeasureView>> {
    await this.tests.one(test, caller);
    const parameters = new Parameters();
    const where = condition({ test, outcome }, parameters);
    const later = after ? ` and m.id > ${parameters.add(idOf(after), 'uuid')}` : '';
    const rows = await this.transactions.query<MeasureEntity & { corrected: boolean }>(
      `select ${COLUMNS} from measure m where ${where}${later}
       order by m.id limit ${parameters.add(first + 1, 'int')}`,
      parameters.values,
    );
    return pageById(rows.map(measureView), first);
  }

  async count(of: CountMeasures, caller: Principal | null): Promise<number> {
    await this.tests.one(of.test, caller);
    const parameters = new Parameters();
    const [row] = await this.transactions.query<{ n: number }>(
      `select count(*)::int as n from measure m where ${condition(of, parameters)}`,
      parameters.values,
    );
    return row?.n ?? 0;
  }

  async templates(ids: readonly string[], caller: Principal | null) {
    const rows = await this.tests.rows(ids, caller);
    return rows.map((row) => ({ testId: row.id, csv: measureTemplate(row) }));
  }
}

function condition({ test, outcome }: CountMeasures, parameters: Parameters): string {
  const own = `m.test_id = ${parameters.add(test, 'uuid')}`;
  return outcome == null ? own : `${own} and m.outcome = ${parameters.add(storable(outcome), 'text')}`;
}

function measureView(row: MeasureEntity & { corrected: boolean }): MeasureView {
  const { id, outcome, siteId: site, period, version, corrected, why, at } = row;
  const { n, events, mean, sd, exposure } = row;
  return {
    ...{ id, outcome, site, period, n, events, mean, sd, exposure },
    ...{ at: at.toISOString(), version, corrected, why },
  };
}
