import type pg from 'pg';
import type { LikenessModel } from './likeness-model.js';

/** Texts at a time: who asks meanwhile waits for no more. */
const BATCH = 1;

/** Makes the vectors that are still wanting, whichever replica comes first, oldest change first. */
export class LikenessVectors {
  constructor(
    private readonly client: pg.Client,
    private readonly model: LikenessModel,
  ) {}

  /** @returns whether there may be more. */
  async makeSome(): Promise<boolean> {
    const { client } = this;
    await client.query('begin');
    try {
      const { rows } = await client.query<{ id: string; text: string }>(
        `select id, text from likeness_text where vector is null and shown and language = 'EN'
         order by changed_at limit ${BATCH} for update skip locked`,
      );
      for (const { id, text } of rows) {
        const vector = Buffer.from((await this.model.vector(text)).buffer);
        await client.query('update likeness_text set vector = $2 where id = $1', [id, vector]);
      }
      await client.query('commit');
      return rows.length === BATCH;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  }
}
