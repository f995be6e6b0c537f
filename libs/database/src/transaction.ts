import type { EntityManager, FindOptionsWhere, ObjectLiteral, QueryRunner } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { NotFound, type EventRef } from '@idea-map/runtime';
import { eventName, type EventDefinition } from '@idea-map/contracts';
import { writeOutbox, type OutboxRow } from './outbox.js';

type EntityClass<Entity> = new () => Entity;

/**
 * One transaction of one service: what it saves and what it says are committed together or not at all. It opens at
 * its first use, so that asking another service beforehand holds no connection.
 */
export class Transaction {
  private open: Promise<EntityManager> | null = null;
  private readonly said: OutboxRow[] = [];

  constructor(
    private readonly runner: QueryRunner,
    private readonly seal: (event: EventDefinition, data: unknown) => OutboxRow,
  ) {}

  /** TypeORM's manager in this transaction. */
  manager(): Promise<EntityManager> {
    this.open ??= this.runner.startTransaction().then(() => this.runner.manager);
    return this.open;
  }

  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const manager = await this.manager();
    return rowsOf<Row>(await manager.query(sql, parameters));
  }

  async insert<Entity extends ObjectLiteral>(
    entity: EntityClass<Entity>,
    values: QueryDeepPartialEntity<Entity>,
  ): Promise<void> {
    await (await this.manager()).insert(entity, values);
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
    const row = this.seal(event as EventDefinition, data);
    this.said.push(row);
    return { id: row.id, name: eventName(event) };
  }

  /** For whoever runs the transaction: its events so far, in order. */
  get events(): readonly EventRef[] {
    return this.said.map(({ id, name }) => ({ id, name }));
  }

  /** For whoever runs the transaction. */
  async commit(): Promise<void> {
    if (this.said.length > 0) await writeOutbox(await this.manager(), this.said);
    if (this.open) await this.runner.commitTransaction();
  }

  /** For whoever runs the transaction. */
  async rollback(): Promise<void> {
    if (this.open && this.runner.isTransactionActive) await this.runner.rollbackTransaction();
  }
}

// TypeORM answers an update or delete as [rows, count], and everything else as rows.
export function rowsOf<Row>(answer: unknown): Row[] {
  if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number') {
    return answer[0] as Row[];
  }
  return answer as Row[];
}
