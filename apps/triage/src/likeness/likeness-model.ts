import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type * as onnx from 'onnxruntime-node';
import { packed, SIZE } from './vector-columns.js';
import { WordPieces } from './word-pieces.js';

/** Pieces of words. Longer texts are compared by their beginning: the model has learned none that is longer. */
const LONGEST = 256;
const file = (name: string) => new URL(name, import.meta.url);

interface Loaded {
  readonly runtime: typeof onnx;
  readonly session: onnx.InferenceSession;
  readonly pieces: WordPieces;
}

/** Makes the vectors of English texts, with the model in the folder beside. Nothing is fetched. */
export class LikenessModel {
  private model: Promise<Loaded> | null = null;
  private usual: Promise<readonly number[]> | null = null;
  private under: Promise<unknown> = Promise.resolve();
  private ended = false;

  /**
   * The direction in which a text differs from the usual one: what all ideas of policing have in common says nothing of any
   * two. Mu and Viswanath, All-but-the-Top, ICLR 2018. Some 20 ms a text; the first loads the model, 0.5 s.
   */
  async vector(text: string): Promise<Int8Array> {
    const [raw, usual] = await Promise.all([this.raw(text), (this.usual ??= readUsual())]);
    return differing(raw, usual);
  }

  /** As the model gives it: the mean of what it makes of each piece, of length 1. Reimers and Gurevych, Sentence-BERT (2019). */
  raw(text: string): Promise<number[]> {
    if (this.ended) return Promise.reject(new Error('The model has ended.'));
    const made = this.made(text);
    this.under = Promise.allSettled([this.under, made]).then(() => undefined);
    return made;
  }

  /** Takes no more texts; resolves when none is under way. */
  async end(): Promise<void> {
    this.ended = true;
    await this.under;
  }

  private async made(text: string): Promise<number[]> {
    this.model ??= loaded();
    try {
      const values = await perPiece(await this.model, text);
      const sums = Array.from({ length: SIZE }, () => 0);
      values.forEach((value, at) => (sums[at % SIZE] = (sums[at % SIZE] ?? 0) + value));
      const length = Math.hypot(...sums);
      return sums.map((sum) => sum / length);
    } catch (error) {
      this.model = null;
      throw error;
    }
  }
}

/** A text's values less those of the usual one, packed. */
export function differing(raw: readonly number[], usual: readonly number[]): Int8Array {
  return packed(raw.map((value, at) => value - (usual[at] ?? 0)));
}

/** Pieces by values, a row a piece. */
async function perPiece({ runtime, session, pieces }: Loaded, text: string): Promise<Float32Array> {
  const numbers = pieces.of(text, LONGEST);
  const row = (values: BigInt64Array) => new runtime.Tensor('int64', values, [1, values.length]);
  const made = await session.run({
    input_ids: row(BigInt64Array.from(numbers, BigInt)),
    attention_mask: row(new BigInt64Array(numbers.length).fill(1n)),
    token_type_ids: row(new BigInt64Array(numbers.length)),
  });
  return made['last_hidden_state']?.data as Float32Array;
}

async function readUsual(): Promise<readonly number[]> {
  const usual = JSON.parse(await readFile(file('usual-text.data.json'), 'utf8')) as number[];
  if (usual.length !== SIZE)
    throw new Error(`usual-text.data.json has ${usual.length} values and not ${SIZE}.`);
  return usual;
}

async function loaded(): Promise<Loaded> {
  const runtime = await import('onnxruntime-node');
  const [session, vocabulary] = await Promise.all([
    // One thread: it shares the machine with what answers requests.
    runtime.InferenceSession.create(fileURLToPath(file('model/all-minilm-l6-v2-q.onnx')), {
      ...{ intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: false },
    }),
    readFile(file('model/vocabulary.txt'), 'utf8'),
  ]);
  return { runtime, session, pieces: new WordPieces(vocabulary) };
}
