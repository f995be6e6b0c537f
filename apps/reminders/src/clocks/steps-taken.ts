import { In, type EntityManager } from 'typeorm';
import { ClockStepEntity } from './clock.entity.js';

/** The steps that these clocks took, of each in order. */
export function stepsTaken(manager: EntityManager, clocks: readonly string[]): Promise<ClockStepEntity[]> {
  return manager.find(ClockStepEntity, { where: { clockId: In(clocks) }, order: { step: 'ASC' } });
}
