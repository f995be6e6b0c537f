import type { FindOptionsWhere } from 'typeorm';
import type { Transaction } from '@idea-map/database';
import { Unauthenticated } from '@idea-map/runtime';
import { PersonEntity } from './person.entity.js';

/** Somebody who is known here and has not left. @throws Unauthenticated for anybody else */
export async function presentPerson(
  where: FindOptionsWhere<PersonEntity>,
  tx: Transaction,
): Promise<PersonEntity> {
  const person = await tx.find(PersonEntity, where);
  if (!person || person.endedAt) throw new Unauthenticated('This person is not known here, or has left.');
  return person;
}
