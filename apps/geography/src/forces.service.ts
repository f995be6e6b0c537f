import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  ForceSaved,
  type ForceView,
  type InputOf,
  type SaveForce,
  type SucceedForce,
} from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { BadInput, Conflict } from '@idea-map/runtime';
import { ForceEntity } from './force.entity.js';
import { referenceForces } from './reference-forces.js';

/** The forces: reference data, changed by an operator, and said to every service that needs it. */
@Injectable()
export class ForcesService implements OnApplicationBootstrap {
  constructor(private readonly transactions: Transactions) {}

  /** On a new database, takes up the forces of the data file. Replicas that start together do it once. */
  async onApplicationBootstrap(): Promise<void> {
    await this.transactions.run(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('reference forces', 3))`);
      const [any] = await tx.query('select from force limit 1');
      if (any) return;
      for (const force of referenceForces()) {
        await tx.insert(ForceEntity, force);
        tx.publish(ForceSaved, force);
      }
    });
  }

  list(): Promise<ForceView[]> {
    return this.transactions.dataSource.manager.find(ForceEntity, { order: { name: 'ASC' } });
  }

  /** Adds a force, or changes its names. @throws BadInput naming the field. */
  async save({ id, input }: InputOf<typeof SaveForce>, tx: Transaction): Promise<ForceView> {
    if (!/^[a-z][a-z0-9-]{1,59}$/.test(id)) {
      throw BadInput.of('id', 'NOT_A_SLUG', 'Use small letters, digits and hyphens, like avon-and-somerset.');
    }
    const name = input.name.trim();
    if (!name) throw BadInput.of('input.name', 'REQUIRED', 'Enter a name.');
    const region = input.territorial ? textOrNull(input.region) : null;
    const nation = input.territorial ? textOrNull(input.nation) : null;
    if (input.territorial && !(region && nation)) {
      throw BadInput.of('input.region', 'REQUIRED', 'A force with a territory has a region and a nation.');
    }
    const code = textOrNull(input.code);
    const holder = code && (await tx.find(ForceEntity, { code }));
    if (holder && holder.id !== id)
      throw BadInput.of('input.code', 'TAKEN', `This is the code of ${holder.name}.`);
    const before = await tx.find(ForceEntity, { id });
    if (!before && !input.startsOn)
      throw BadInput.of('input.startsOn', 'REQUIRED', 'Enter the day from which there is this force.');
    const force: ForceEntity = {
      id,
      code,
      name,
      nameCy: textOrNull(input.nameCy),
      region,
      nation,
      territorial: input.territorial,
      startsOn: before ? before.startsOn : (input.startsOn ?? null),
      endsOn: before?.endsOn ?? null,
      successor: before?.successor ?? null,
    };
    await (await tx.manager()).upsert(ForceEntity, force, ['id']);
    tx.publish(ForceSaved, force);
    return force;
  }

  /** Ends a force on a day, its ideas counting with its successor from then on. @throws Conflict for a circle. */
  async succeed({ id, by, on }: InputOf<typeof SucceedForce>, tx: Transaction): Promise<ForceView> {
    const force = await tx.loadForUpdate(ForceEntity, { id });
    const successor = await tx.find(ForceEntity, { id: by });
    if (!successor) throw BadInput.of('by', 'UNKNOWN', 'There is no force of this name.');
    if (by === id || successor.endsOn !== null)
      throw new Conflict('The successor must be a force that goes on.');
    if (force.endsOn !== null) throw new Conflict(`${force.name} has ended already.`);
    const ended = { ...force, endsOn: on, successor: by };
    await tx.update(ForceEntity, { id }, ended);
    tx.publish(ForceSaved, ended);
    return ended;
  }
}

function textOrNull(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
