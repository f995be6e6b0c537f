import type { Client } from 'pg';
import { referenceForces } from '../reference-forces.js';
import type { KnownForce } from './force-codes.js';

/** The forces as an operator has them, or those of the data file where the service has not taken them up yet. */
export async function knownForces(client: Client): Promise<readonly KnownForce[]> {
  const { rows } = await client.query(
    `select id, code, name, territorial, to_char(ends_on, 'YYYY-MM-DD') as "endsOn", successor from force`,
  );
  return rows.length > 0 ? (rows as KnownForce[]) : referenceForces();
}
