import type pg from 'pg';
import type { EntityManager, FindOptionsWhere, ObjectLiteral, QueryRunner } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { NotFound, type EventRef } from '@idea-map/runtime';
import { eventName, type EventDefinition } from '@idea-map/contracts';
import { auditWrite, type AuditDetail, type AuditRow } from './audit.js';
import { LastRows, lastStatement, type LastWrite } from './last-statement.js';
import { named, type NamedStatement } from './named-statement.js';
import { outboxWrite, type OutboxRow } from './outbox.js';
import { rowsOf } from './rows-of.js';

type EntityClass<Entity> = new () => Entity;

/**
 * One transaction of one service: what it saves and what it says are committed together or not at all. It opens at
 * its first use, so that asking another service beforehand holds no connection.
 */
export class Transaction {
  private open: Promise<EntityManager> | null = null;
  private readonly said: OutboxRow[] = [];
  private readonly elsewhere: EventRef[] = [];
  private readonly recorded: AuditDetail[] = [];
  private readonly followers: (() => void)[] = [];
  private readonly lastRows = new LastRows();
  private readonly lastWrites: LastWrite[] = [];
  private readonly under = new Set<Promise<unknown>>();
  private over = false;

  constructor(
    private readonly runner: QueryRunner,
    private readonly seal: (event: EventDefinition, data: unknown) => OutboxRow,
    private readonly entry: (detail: AuditDetail) => AuditRow,
  ) {
    const query = runner.query.bind(runner) as (...given: unknown[]) => Promise<unknown>;
    runner.query = ((...given: unknown[]) => this.track(() => query(...given))) as QueryRunner['query'];
  }

  /** TypeORM's manager in this transaction. */
  async manager(): Promise<EntityManager> {
    this.refuseWhenOver();
    this.open ??= this.runner.startTransaction().then(() => this.runner.manager);
    return this.open;
  }

  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const manager = await this.manager();
    return rowsOf<Row>(await manager.query(sql, parameters));
  }

  /** A look that needs no transaction: it is in this one where that is open, and opens none. Prepared on each connection. */
  async look<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const ask = async () => (await this.client()).query<Row>(named(sql, parameters));
    return (await this.track(ask)).rows;
  }

  async insert<Entity extends ObjectLiteral>(
    entity: EntityClass<Entity>,
    values: QueryDeepPartialEntity<Entity>,
  ): Promise<void> {
    await (await this.manager()).insert(entity, values);
  }

  /**
   * Inserts at the end, in one statement with what is said and recorded: for where submissions come by the thousand, and
   * nothing later in the transaction reads the row. A transaction that does nothing else is that one statement.
   */
  insertAtEnd<Entity extends ObjectLiteral>(
    entity: EntityClass<Entity>,
    values: QueryDeepPartialEntity<Entity>,
  ): void {
    this.refuseWhenOver();
    this.lastRows.add(this.runner.manager.connection.getMetadata(entity), values);
  }

  /** The same for what is not an entity. */
  writeAtEnd(write: LastWrite): void {
    this.refuseWhenOver();
    this.lastWrites.push(write);
  }

  async update<Entity extends ObjectLiteral>(
    entity: EntityClass<Entity>,
    where: FindOptionsWhere<Entity>,
    values: QueryDeepPartialEntity<Entity>,
  ): Promise<void> {
    await (await this.manager()).update(entity, where, values);
  }

  async find<Entity extends ObjectLiteral>(
    entity: EntityClass<Entity>,
    where: FindOptionsWhere<Entity>,
  ): Promise<Entity | null> {
    return (await this.manager()).findOneBy(entity, where);
  }

  /** Loads one row and keeps others from changing it until the end. @throws NotFound */
  async loadForUpdate<Entity extends ObjectLiteral>(
    entity: EntityClass<Entity>,
    where: FindOptionsWhere<Entity>,
  ): Promise<Entity> {
    const manager = await this.manager();
    const found = await manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound();
    return found;
  }

  /** Says what happened. It is delivered if this transaction commits, and never otherwise. */
  publish<Data>(event: EventDefinition<Data>, data: NoInfer<Data>): EventRef {
    this.refuseWhenOver();
    const row = this.seal(event, data);
    this.said.push(row);
    return { id: row.id, name: eventName(event) };
  }

  /**
   * Puts who decides or reads what on the record, in this transaction. Commands are recorded by themselves: a use case
   * adds why and on what basis, and names an operation only for one more thing that it did.
   */
  record(detail: AuditDetail): void {
    this.refuseWhenOver();
    this.recorded.push(detail);
  }

  /** For whoever answers a command: completes the entry that the use case began, or makes the one it left out. */
  recordAs(operation: string, defaults: Pick<AuditDetail, 'subject'>): void {
    this.refuseWhenOver();
    const begun = this.recorded.findIndex((detail) => detail.operation === undefined);
    const detail = begun === -1 ? {} : this.recorded.splice(begun, 1)[0];
    this.recorded.unshift({ ...defaults, ...detail, operation });
  }

  /**
   * Calls back once this is committed, to drop what this process remembers of rows that changed. A crash loses the call:
   * whatever others must learn is published.
   */
  afterCommit(follow: () => void): void {
    this.refuseWhenOver();
    this.followers.push(follow);
  }

  /** What other services said when this work asked them: its caller's next read waits for that too. */
  saidElsewhere(events: readonly EventRef[]): void {
    this.elsewhere.push(...events);
  }

  /** For whoever runs the transaction: its events so far, in order, after those of others that it caused. */
  get events(): readonly EventRef[] {
    return [...this.elsewhere, ...this.said.map(({ id, name }) => ({ id, name }))];
  }

  /** For whoever runs the transaction. @throws Error when a statement of it failed, though its work went on. */
  async commit(): Promise<void> {
    const writes = [...this.lastRows.writes, ...this.lastWrites];
    if (this.recorded.length > 0) writes.push(auditWrite(this.recorded.map(this.entry)));
    if (this.said.length > 0) writes.push(outboxWrite(this.said));
    await this.end('COMMIT', lastStatement(writes));
    for (const follow of this.followers) follow();
  }

  /** For whoever runs the transaction. */
  async rollback(): Promise<void> {
    await this.end('ROLLBACK', null);
  }

  // What late work still tries must land nowhere, so that whatever it began ends first, and nothing begins after.
  private async end(statement: 'COMMIT' | 'ROLLBACK', last: NamedStatement | null): Promise<void> {
    this.over = true;
    await Promise.allSettled(this.under);
    if (!this.open && !last) return;
    const client = await this.client();
    if (last) await client.query(last);
    // One statement alone is a transaction by itself.
    if (!this.open) return;
    // Postgres answers the COMMIT of a transaction in which something failed with ROLLBACK, and calls it no error.
    const { command } = await client.query(statement);
    if (command !== statement)
      throw new Error('A statement of this transaction failed: nothing of it was saved.');
  }

  // Past TypeORM, which has neither named statements nor several tables in one: this is in the way of every command.
  private async client(): Promise<pg.PoolClient> {
    return (await this.runner.connect()) as pg.PoolClient;
  }

  private async track<Result>(run: () => Promise<Result>): Promise<Result> {
    this.refuseWhenOver();
    const running = run();
    this.under.add(running);
    try {
      return await running;
    } finally {
      this.under.delete(running);
    }
  }

  private refuseWhenOver(): void {
    if (this.over) throw new Error('This transaction is over: nothing more can be done in it.');
  }
}
