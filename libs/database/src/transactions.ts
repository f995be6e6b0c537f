import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { EventDefinition, ServiceName } from '@idea-map/contracts';
import type { Clock } from '@idea-map/runtime';
import { auditRow } from './audit.js';
import { isContention } from './failures.js';
import { named } from './named-statement.js';
import { sealEvent } from './outbox.js';
import { rowsOf } from './rows-of.js';
import { Transaction } from './transaction.js';

type Listener = () => void;

/** Runs a service's transactions, and reads outside them. */
export class Transactions {
  private readonly listeners = new Set<Listener>();

  constructor(
    readonly service: ServiceName,
    readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs work in one transaction: commits when it resolves, rolls back when it rejects. Work that lost a deadlock is
   * run again, up to three times in all, so it must do nothing but through its transaction.
   */
  async run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt === 3 || !isContention(error)) throw error;
        await sleep(5 + Math.random() * 20 * attempt);
      }
    }
  }

  /** A read outside any transaction. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(await this.dataSource.query(sql, parameters));
  }

  /**
   * The same, prepared once on each connection: for a read that comes often, in few forms, and whose values do not change
   * how it is best done, since Postgres then plans it once for all of them.
   */
  async prepared<Row extends object>(sql: string, parameters: unknown[]): Promise<Row[]> {
    // Past TypeORM, which has no named statements.
    const pool = (this.dataSource.driver as PostgresDriver).master as pg.Pool;
    return (await pool.query<Row>(named(sql, parameters))).rows;
  }

  /** Calls back after each commit that said something: how the relay of this process is woken. */
  onSaid(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async once<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    const tx = new Transaction(
      runner,
      (event: EventDefinition, data: unknown) =>
        sealEvent({ service: this.service, event, data, now: this.clock.now() }),
      (detail) => auditRow(this.service, detail, this.clock.now()),
    );
    try {
      const result = await work(tx);
      await tx.commit();
      if (tx.events.length > 0) for (const listener of this.listeners) listener();
      return result;
    } catch (error) {
      // The first error is the one to tell: a lost connection makes the roll-back fail too.
      await tx.rollback().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
