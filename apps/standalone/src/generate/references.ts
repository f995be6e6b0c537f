import type pg from 'pg';

/**
 * Takes so many numbers of references in a row, which nobody else then gets, and returns the first. They stay taken
 * where nothing is made of them: like those of a submission that failed.
 */
export async function takeReferences(client: pg.Client, count: number): Promise<number> {
  await client.query('begin');
  try {
    // Changes nothing, and keeps everybody from a number until the end: between the next two, one might be given away.
    await client.query('alter sequence intake.reference_number increment by 1');
    const { rows } = await client.query<{ first: string }>(
      `select nextval('intake.reference_number') as first`,
    );
    const first = Number(rows[0]?.first);
    await client.query(`select setval('intake.reference_number', $1)`, [first + count - 1]);
    await client.query('commit');
    return first;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
