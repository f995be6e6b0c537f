import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { FieldChecks } from '@idea-map/check';
import type { ImportMeasures, MeasureInput, Period, Principal, RecordMeasure } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { BadInput, Clock } from '@idea-map/runtime';
import { readFigure, type Figure, type Measured } from './figure.js';
import { IdeasService } from './ideas.service.js';
import { MeasureEntity } from './measure.entity.js';
import { readMeasures } from './measures-csv.js';
import type { TestEntity } from './test.entity.js';
import { placeKey } from './test-view.js';
import { sitesOf, testToChange } from './tests.js';

/** Figures come in by hand and by file; a correction is a version of its own, and the last one holds. */
@Injectable()
export class MeasuringService {
  constructor(
    private readonly clock: Clock,
    private readonly ideas: IdeasService,
  ) {}

  /** @throws BadInput naming each field that is not right */
  async record({ id, input }: RecordMeasure, caller: Principal, tx: Transaction): Promise<string> {
    const { test, versions, measured } = await this.open(id, caller, tx);
    const figure = readOne(input, measured);
    await this.keep([figure], { test, versions, by: caller.id }, tx);
    tx.record({ subject: id, idea: test.ideaId, why: figure.why });
    return id;
  }

  /** All rows or none. @throws BadInput naming line and column */
  async importCsv({ id, csv }: ImportMeasures, caller: Principal, tx: Transaction): Promise<string> {
    const { test, versions, measured } = await this.open(id, caller, tx);
    await this.keep(readMeasures(csv, measured), { test, versions, by: caller.id }, tx);
    tx.record({ subject: id, idea: test.ideaId });
    return id;
  }

  private async open(id: string, caller: Principal, tx: Transaction) {
    const test = await testToChange(id, ['RUNNING', 'STOPPED'], tx);
    await this.ideas.refuseDependent(test, caller, tx);
    const rows = await tx.query<{ outcome: string; site: string; period: Period; version: number }>(
      `select outcome, site_id as site, period, max(version) as version from measure where test_id = $1
       group by outcome, site_id, period`,
      [id],
    );
    const versions = new Map(rows.map((row) => [placeKey(row), row.version]));
    const sites = await sitesOf(id, tx);
    const measured: Measured = { protocol: test.protocol, sites, known: new Set(versions.keys()) };
    return { test, versions, measured };
  }

  private async keep(
    figures: readonly Figure[],
    given: { test: TestEntity; versions: ReadonlyMap<string, number>; by: string },
    tx: Transaction,
  ): Promise<void> {
    const at = this.clock.now();
    const rows = figures.map(({ site: siteId, ...figure }) => ({
      ...{ ...figure, siteId, testId: given.test.id, by: given.by, at },
      id: uuid({ msecs: at.getTime() }),
      version: (given.versions.get(placeKey({ ...figure, site: siteId })) ?? 0) + 1,
    }));
    await (await tx.manager()).insert(MeasureEntity, rows);
  }
}

function readOne(input: MeasureInput, measured: Measured): Figure {
  const checks = new FieldChecks();
  const figure = readFigure(input, measured, checks);
  if (checks.errors.length === 0) return figure;
  throw new BadInput(checks.errors.map((error) => ({ ...error, field: `input.${error.field}` })));
}
